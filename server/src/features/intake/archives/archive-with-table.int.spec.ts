import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BatchView, candidatesContract, intakeContract, tableContract } from '@portolan/shared/contract';
import { zipOf } from '../../../testing/zip-files.js';
import { startImport, type TablePlace, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
let who: Actor;
beforeAll(async () => {
  world = await World.start({ PORTOLAN_OCR: 'off' });
  who = world.team.recruiter;
});
afterAll(() => world.stop());

const people = ['Ada Okafor', 'Bo Silva', 'Cy Lind', 'Dana Haddad', 'Eve Rossi', 'Fay Novak'];
const mailOf = (name: string) => `${name.split(' ')[0]?.toLowerCase()}@bundle.example`;
const cvOf = (name: string) =>
  `${name}\n${mailOf(name)}\n\nExperience\nEngineer, Harbour GmbH\n2019 - 2021\nJava and PostgreSQL\n`;
const table = `Name,E-mail,City,Skills\n${[...people, 'Gil Brandt']
  .map((name) => `${name},${mailOf(name)},Leeds,Python`)
  .join('\n')}\n`;

async function settled(batchId: BatchView['id']): Promise<BatchView> {
  for (;;) {
    const batch = await world.ok(who, intakeContract.get, { params: { batchId } });
    if (batch.status === 'to-confirm' || batch.status === 'done') return batch;
  }
}

describe('a ZIP of CVs with a CSV that stands before them', () => {
  let place: TablePlace;

  it('brings the CVs in first: no CV waits behind a row of the table', async () => {
    const content = zipOf([
      { name: 'a-people.csv', content: Buffer.from(table) },
      ...people.map((name) => ({ name: `CVs/${name}.txt`, content: Buffer.from(cvOf(name)) })),
    ]);
    const files = [{ name: 'fair.zip', content }];
    const { id: batchId } = await world.ok(who, intakeContract.create, {}, { files });
    const { items } = await settled(batchId);
    const names = [...people.map((name) => `CVs/${name}.txt`), 'a-people.csv'];
    expect(items.map(({ fileName }) => fileName)).toEqual(['fair.zip', ...names]);
    expect(items.filter(({ fileName }) => fileName.endsWith('.txt')).map(({ status }) => status)).toEqual(
      people.map(() => 'created'),
    );
    const csv = items.find(({ table: brief }) => brief !== null);
    place = { batchId, itemId: csv?.id as TablePlace['itemId'] };
  });

  it('makes one candidate of a CV and its row once somebody accepts their e-mail', async () => {
    await startImport(world, who, place);
    const view = await waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
    expect(view.counts).toMatchObject({ rows: 7, new: 1, duplicate: 6, faulty: 0 });
    const accepted = await world.ok(who, tableContract.acceptSameEmail, { params: place });
    expect(accepted).toEqual({ settled: 6, left: 0 });
    const { items } = await world.ok(who, candidatesContract.list, { query: { q: 'bundle.example' } });
    expect(items.map(({ name, city, skillCount }) => [name, city, skillCount]).sort()).toEqual([
      ...people.map((name) => [name, 'Leeds', 3]),
      ['Gil Brandt', 'Leeds', 1],
    ]);
  });

  it('that comes again changes nothing', async () => {
    const batch = await world.ok(who, intakeContract.get, { params: place });
    expect(batch.status).toBe('done');
    const content = zipOf([
      { name: 'people.csv', content: Buffer.from(table) },
      ...people.map((name) => ({ name: `${name}.txt`, content: Buffer.from(cvOf(name)) })),
    ]);
    const { id } = await world.ok(
      who,
      intakeContract.create,
      {},
      { files: [{ name: 'again.zip', content }] },
    );
    const { items } = await settled(id);
    expect(items.find(({ table: brief }) => brief !== null)?.table?.counts).toMatchObject({
      ...{ new: 0, changed: 0, unchanged: 7, duplicate: 0 },
    });
    expect(items.filter(({ fileName }) => fileName.endsWith('.txt')).map(({ status }) => status)).toEqual(
      people.map(() => 'unchanged'),
    );
  });
});
