import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesContract, intakeContract, tableContract } from '@portolan/shared/contract';
import { testWorkbook } from '../../../testing/test-workbook.js';
import { dropTable, startImport, type TablePlace, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
let who: Actor;
beforeAll(async () => {
  world = await World.start();
  who = world.team.recruiter;
});
afterAll(() => world.stop());

const dropped = (content: Buffer | string, name: string) => dropTable(world, who, content, name);
const checked = (place: TablePlace) =>
  waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
async function imported(place: TablePlace) {
  await startImport(world, who, place);
  return waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
}

describe('a table that two threads read', () => {
  const note = 'Spoke at the fair and would move. '.repeat(8);
  const row = (i: number, name = `Person ${i}`) => `${name},person.${i}@two.example,Berlin,${note}`;
  const rows = Array.from({ length: 9000 }, (_, i) => row(i));
  rows.splice(4200, 0, row(1500));
  rows.splice(7300, 0, row(10, 'Somebody Else'));
  const csv = `Name,E-mail,City,Notes\n${rows.join('\n')}\n`;

  it('comes in once, each row as in one: what stood in a piece of the other thread is known', async () => {
    expect(Buffer.byteLength(csv)).toBeGreaterThan(2 * 1024 * 1024);
    const place = await dropped(csv, 'two.csv');
    const { counts } = await checked(place);
    expect(counts).toMatchObject({ rows: 9002, new: 9000, unchanged: 1, duplicate: 1, faulty: 0 });
    await imported(place);
    const kept = await world.sql<{ row: number; name: string }>(
      `SELECT r.row_number AS row, c.name FROM candidate_rows r JOIN candidates c ON c.id = r.candidate_id
       WHERE r.item_id = $1 ORDER BY r.row_number`,
      [place.itemId],
    );
    const names = rows.map((line, i) => ({ row: i + 2, name: line.split(',')[0] ?? '' }));
    const isTaken = ({ row: at }: { row: number }) => at !== 4202 && at !== 7302;
    expect(kept).toEqual(names.filter(isTaken));
  });
});

describe('a workbook', () => {
  const people = [
    ['Candidates of the fair', '', '', '', ''],
    ['Name', 'E-mail', 'City', 'Skills', 'Salary expectation'],
    ['Ada Okafor', 'ada@many.example', 'Berlin', 'Java; Docker', '70000 EUR'],
    ['Bo Silva', 'bo at many.example', 'Lisbon', 'Python', ''],
    ['Łukasz Żak', 'lukasz@many.example', 'Łódź', 'Go', ''],
  ];
  const workbook = () =>
    testWorkbook([
      { name: 'Read me', rows: [['Nothing here']] },
      { name: 'People', rows: people },
    ]);
  let place: TablePlace;

  it('is looked at sheet by sheet, its titles skipped, and nothing is in before somebody says so', async () => {
    place = await dropped(workbook(), 'fair.xlsx');
    const found = await checked(place);
    expect(found.format).toMatchObject({ kind: 'xlsx', sheets: ['Read me', 'People'] });
    if (found.format.sheet !== 'People')
      await world.ok(who, tableContract.correct, { params: place, body: { sheet: 'People' } });
    const view = await checked(place);
    expect(view.format).toMatchObject({ sheet: 'People', headerRow: 2 });
    expect(view.counts).toMatchObject({ rows: 3, new: 2, faulty: 1 });
    expect((await world.ok(who, candidatesContract.list, { query: { q: 'many.example' } })).total).toBe(0);
  });

  it('comes in with the row of the sheet as the source of each value, and its faults as a CSV', async () => {
    await imported(place);
    const { items } = await world.ok(who, candidatesContract.list, { query: { q: 'lukasz@many.example' } });
    expect(items).toMatchObject([{ name: 'Łukasz Żak', city: 'Łódź', skillCount: 1 }]);
    const params = { candidateId: items[0]?.id };
    const { fields } = await world.ok(who, candidatesContract.get, { params });
    expect(fields.name?.facts[0]).toMatchObject({ row: { fileName: 'fair.xlsx', row: 5 } });
    const faults = await world.call(who, tableContract.faultsFile, { params: place });
    expect(faults.text).toContain('bo at many.example');
    const again = await dropped(
      faults.text.replace('bo at', 'bo@').replace('@ many', '@many'),
      'fair-faults.csv',
    );
    expect((await checked(again)).counts).toMatchObject({ rows: 1, new: 1, faulty: 0 });
  });

  it('that comes again changes nothing', async () => {
    const again = await checked(await dropped(workbook(), 'fair-2.xlsx'));
    const place2 = { batchId: place.batchId, itemId: again.itemId };
    expect(place2.itemId).not.toBe(place.itemId);
    expect(again.format.sheet).toBe('People');
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
  });
});

describe('more rows than one step takes', () => {
  const count = 1203;
  const lines = (skills: string, name: string) =>
    Array.from({ length: count }, (_, n) => `${name} ${n} Pond,pond.${n}@many.example,${skills}`);
  const table = (rows: readonly string[]) => `Name,E-mail,Skills\n${rows.join('\n')}\n`;
  const skillCounts = () =>
    world.sql<{ skills: number; people: number }>(
      `SELECT cardinality(skill_ids) AS skills, count(*)::int AS people FROM candidates
       WHERE emails && (SELECT array_agg(v) FROM candidates c, unnest(c.emails) v WHERE v LIKE 'pond.%')
       GROUP BY 1 ORDER BY 1`,
    );

  it('with "same e-mail = same person" are each added to their own candidate', async () => {
    await imported((await placed(table(lines('Java', 'Ada')))).place);
    const { place } = await placed(table(lines('Go', 'Bea')));
    expect((await checked(place)).counts).toMatchObject({ duplicate: count });
    const body = { options: { sameEmail: true } };
    await world.ok(who, tableContract.correct, { params: place, body });
    expect((await checked(place)).counts).toMatchObject({ new: 0, changed: count, duplicate: 0 });
    const view = await imported(place);
    expect(view.progress.rowsDone).toBe(count);
    expect(await skillCounts()).toEqual([{ skills: 2, people: count }]);
  });

  it('that look like somebody are accepted by their e-mail in several requests, each once', async () => {
    const { place } = await placed(table(lines('Rust', 'Cy')));
    await checked(place);
    await imported(place);
    const replies: { settled: number; left: number }[] = [];
    do replies.push(await world.ok(who, tableContract.acceptSameEmail, { params: place }));
    while ((replies.at(-1)?.left ?? 0) > 0 && replies.length < 10);
    expect(replies).toEqual([
      { settled: 500, left: 703 },
      { settled: 500, left: 203 },
      { settled: 203, left: 0 },
    ]);
    expect(await skillCounts()).toEqual([{ skills: 3, people: count }]);
    const { counts } = await world.ok(who, intakeContract.get, { params: place });
    expect(counts).toMatchObject({ proposal: 0, updated: count, created: 0 });
  });

  it('of one person are one candidate with what all of them say', async () => {
    const names = Array.from({ length: count }, (_, n) => `Dee ${n} Lake,dee@many.example,Java`);
    const { place } = await placed(table(names));
    const body = { options: { sameEmail: true } };
    await world.ok(who, tableContract.correct, { params: place, body });
    expect((await checked(place)).counts).toMatchObject({ new: 1, changed: count - 1 });
    await imported(place);
    const [found] = await world.sql(
      `SELECT count(DISTINCT c.id)::int AS people, count(*)::int AS rows
       FROM candidates c JOIN candidate_rows r ON r.candidate_id = c.id WHERE 'dee@many.example' = ANY (c.emails)`,
    );
    expect(found).toEqual({ people: 1, rows: count });
  });

  async function placed(content: string) {
    const place = await dropped(content, 'ponds.csv');
    await checked(place);
    return { place };
  }
});
