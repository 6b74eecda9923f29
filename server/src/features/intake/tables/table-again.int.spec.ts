import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { candidatesContract, intakeContract } from '@portolan/shared/contract';
import { dropTable, startImport, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
let who: Actor;
beforeAll(async () => {
  world = await World.start();
  who = world.team.recruiter;
});
afterAll(() => world.stop());

async function takenIn(content: string, name = 'people.csv') {
  const place = await dropTable(world, who, content, name);
  const { counts } = await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
  await startImport(world, who, place);
  const view = await waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
  return { place, counts, view };
}

/** Everything there is of the candidates, byte for byte. */
const everything = async () =>
  world.sql<{ row: unknown }>(
    `SELECT to_jsonb(c) AS row FROM candidates c WHERE org_id = $1
     UNION ALL SELECT to_jsonb(r) FROM candidate_rows r WHERE org_id = $1
     UNION ALL SELECT to_jsonb(f) FROM candidate_facts f WHERE org_id = $1 ORDER BY 1`,
    [who.organisationId],
  );

const skills = ['Java', 'Python (expert)', 'PostgreSQL', 'Docker', 'Kotlin - basic', 'Go'];
let made = 0;
let tables = 0;
const anyRow = fc.record({
  name: fc.constantFrom('Ada Okafor', 'José Peña', 'LEE, Siu Ming', '"Quoted" Smith', 'Łukasz Żak', ''),
  email: fc.constantFrom('unique', 'shared@again.example', 'broken', ''),
  city: fc.constantFrom('Berlin', 'São Paulo', '', '-'),
  skills: fc.subarray(skills),
  start: fc.constantFrom('2019-03', '03/2019', '2019', 'soon', ''),
  key: fc.constantFrom('unique', 'K-1', 'of this table', ''),
});

function lineOf(row: typeof anyRow extends fc.Arbitrary<infer T> ? T : never): string {
  made += 1;
  const email = row.email === 'unique' ? `p${made}@again.example` : row.email;
  const key = row.key === 'unique' ? `K-${made + 1}` : row.key.replace('of this table', `T-${tables}`);
  return [key, row.name, email, row.city, row.skills.join('; '), 'Engineer', 'Acme', row.start]
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');
}
const header = 'Candidate ID,Name,E-mail,City,Skills,Job title,Company,Start date';

describe('a table that comes again', () => {
  it('changes nothing, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 12 }), async (rows) => {
        tables += 1;
        const table = `${header}\n${rows.map(lineOf).join('\n')}\n`;
        await takenIn(table);
        const before = await everything();
        const again = await takenIn(table, 'again.csv');
        expect(again.counts).toMatchObject({ new: 0, changed: 0 });
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 8 },
    );
  }, 600_000);

  it('looks its record ids up, and does not read all rows of provenance for each', async () => {
    const count = 2000;
    const lines = (city: string) =>
      Array.from({ length: count }, (_, n) => `I-${n},Index ${n} Quay,i${n}@index.example,${city},Go`);
    const heads = 'Candidate ID,Name,E-mail,City,Skills';
    const read = async () => {
      const [stats] = await world.sql<{ all: number; looked: number }>(
        `SELECT seq_tup_read::int AS all, (SELECT idx_scan::int FROM pg_stat_user_indexes
           WHERE indexrelname = 'candidate_rows_source_index') AS looked
         FROM pg_stat_user_tables WHERE relname = 'candidate_rows'`,
      );
      return stats ?? { all: 0, looked: 0 };
    };
    await takenIn([heads, ...lines('Oslo')].join('\n'));
    const before = await read();
    const place = await dropTable(world, who, [heads, ...lines('Bergen')].join('\n'), 'again.csv');
    const view = await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
    expect(view.counts.changed).toBe(count);
    // Counters of a connection are told with a delay.
    let after = await read();
    while (after.looked - before.looked < count && after.all - before.all < count * count) {
      await sleep(100);
      after = await read();
    }
    expect(after.all - before.all).toBeLessThan(count * count);
    expect(after.looked - before.looked).toBeGreaterThanOrEqual(count);
  });

  it('with a row for each application changes somebody only by what is new', async () => {
    const heads = 'Candidate ID,Name,E-mail,City,Skills';
    const of = (...rows: string[]) => `${heads}\n${rows.map((row) => `A-1,Ira Holm,${row}`).join('\n')}\n`;
    const outcome = async (table: string) => (await takenIn(table)).counts;
    const [one, two, three, four] = [',Oslo,Java', 'ira@again.example,Oslo,Go', ',Bergen,Go', ',Bergen,Rust'];
    expect(await outcome(of(one, two))).toMatchObject({ new: 1, changed: 1 });
    expect(await outcome(of(one, two))).toMatchObject({ unchanged: 2 });
    expect(await outcome(of(one, three))).toMatchObject({ unchanged: 1, changed: 1 });
    // The first of them was not in the last import, but in the one before.
    expect(await outcome(of(one, three))).toMatchObject({ unchanged: 2 });
    expect(await outcome(of(four, one, three))).toMatchObject({ unchanged: 2, changed: 1 });
    expect(await outcome(of(four, one, three))).toMatchObject({ unchanged: 3 });
    const cities = await world.sql(`SELECT city FROM candidates WHERE name = 'Ira Holm'`);
    expect(cities).toEqual([{ city: 'Bergen' }]);
    expect(await outcome(of(two))).toMatchObject({ unchanged: 0, changed: 1 });
    const back = await world.sql(`SELECT city FROM candidates WHERE name = 'Ira Holm'`);
    expect(back).toEqual([{ city: 'Oslo' }]);
  });

  it('as our own export is the identity', async () => {
    const cv =
      'Nina Quist\nnina@again.example\n\nExperience\nBack-end developer, Pier Ltd\n2017 - 2021\nJava and Kafka\n';
    await world.ok(who, intakeContract.create, {}, { files: [{ name: 'nina.txt', content: cv }] });
    let found = 0;
    while (found === 0) {
      const query = { q: 'nina@again.example' };
      found = (await world.ok(who, candidatesContract.list, { query })).total;
    }
    const file = await world.call(who, candidatesContract.export, { query: {} });
    const before = await everything();
    const again = await takenIn(file.text, 'candidates.csv');
    expect(again.counts).toMatchObject({ new: 0, changed: 0, duplicate: 0, faulty: 0 });
    expect(again.counts.unchanged).toBeGreaterThan(0);
    expect(await everything()).toEqual(before);
  });
});

describe('a table file', () => {
  it('names the columns that are not read, and takes good rows beside bad ones', async () => {
    const table = [
      'Full name;E-mail;Phone;Country;Skills;Shoe size',
      'Tara Bell;tara.bell@mail.example;+44 7911 555001;United Kingdom;Java, PostgreSQL;38',
      'Uwe Kern;not an address;;Germany;Python;44',
      ';nobody@mail.example;;Germany;Go;41',
      'Vera Lind;vera.lind@mail.example;;Sweden;"Python; Docker";39',
    ].join('\r\n');
    const { place } = await takenIn(table);
    const { items } = await world.ok(who, intakeContract.get, { params: { batchId: place.batchId } });
    expect(items[0]).toMatchObject({
      status: 'done',
      rows: { created: 2, fault: 2 },
      ignoredColumns: ['Shoe size'],
    });
    const rows = await world.ok(who, intakeContract.rows, { params: place });
    expect(rows.items.map(({ row, status, fault }) => [row, status, fault?.detail])).toEqual([
      [3, 'fault', expect.stringContaining('e-mail')],
      [4, 'fault', expect.stringContaining('name')],
    ]);
  });

  it('keeps the rows around a quotation mark that is never closed', async () => {
    const table =
      'name,email\nXena Ford,xena@mail.example\n"Yuri Gray,yuri@mail.example\nZoe Hart,zoe@mail.example\n';
    expect((await takenIn(table)).counts).toMatchObject({ new: 2, faulty: 1 });
  });

  it('is offered as a template that can be dropped as it is', async () => {
    const reply = await world.call(who, intakeContract.template);
    expect(reply.headers.get('content-type')).toContain('text/csv');
    const { counts, view } = await takenIn(reply.text, 'template.csv');
    expect(counts).toMatchObject({ rows: 1, new: 1, faulty: 0, partial: 0 });
    expect(view.columns.every(({ target }) => target !== null)).toBe(true);
  });
});
