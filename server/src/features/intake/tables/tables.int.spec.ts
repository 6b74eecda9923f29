import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BatchId,
  type BatchItemId,
  candidatesContract,
  intakeContract,
  tableContract,
  type TableView,
} from '@portolan/shared/contract';
import { setTimeout as delay } from 'node:timers/promises';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
let recruiter: Actor;
beforeAll(async () => {
  world = await World.start();
  recruiter = world.team.recruiter;
});
afterAll(() => world.stop());

interface Place {
  readonly batchId: BatchId;
  readonly itemId: BatchItemId;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await delay(50);
}

const look = (params: Place) => world.ok(recruiter, tableContract.get, { params });

async function reach(params: Place, phase: TableView['progress']['phase']): Promise<TableView> {
  let view = await look(params);
  await until(async () => {
    view = await look(params);
    return view.progress.phase === phase;
  });
  return view;
}

async function drop(content: string | Uint8Array, name = 'people.csv'): Promise<Place> {
  const { id: batchId } = await world.ok(recruiter, intakeContract.create, {}, { files: [{ name, content }] });
  let itemId: BatchItemId | undefined;
  await until(async () => {
    const { items } = await world.ok(recruiter, intakeContract.get, { params: { batchId } });
    itemId = items[0]?.table ? items[0].id : undefined;
    return itemId !== undefined;
  });
  return { batchId, itemId: itemId as BatchItemId };
}

async function checked(content: string | Uint8Array, name?: string) {
  const place = await drop(content, name);
  return { place, view: await reach(place, 'to-confirm') };
}

async function imported(place: Place): Promise<TableView> {
  await world.ok(recruiter, tableContract.act, { params: place, body: { action: 'import' } });
  return reach(place, 'done');
}

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

describe('a table of candidates', () => {
  const head = 'Name,E-mail,Phone,City,Country,Skills,Job title,Company,Start date';
  const ada = 'Ada Okafor,ada@tables.example,+49 30 1234567,Berlin,Germany,"Java; PostgreSQL; Docker",Engineer,Harbour GmbH,2019-03';
  const broken = 'Bo Silva,not an address,,Lisbon,Portugal,Python,,,';
  const nameless = ',nobody@tables.example,,Lisbon,Portugal,Python,,,';

  it('is checked first: nothing is in before somebody says so', async () => {
    const { place, view } = await checked(csv(head, ada, broken, nameless));
    expect(view.counts).toMatchObject({ rows: 3, new: 2, faulty: 1, partial: 1, changed: 0, duplicate: 0 });
    expect(view.columns.map(({ target }) => target)).toContain('skills');
    expect(view.preview.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'faulty']);
    const before = await world.ok(recruiter, candidatesContract.list, { query: { q: 'tables.example' } });
    expect(before.total).toBe(0);
    const done = await imported(place);
    expect(done.progress.rowsDone).toBe(2);
    const after = await world.ok(recruiter, candidatesContract.list, { query: { q: 'okafor' } });
    expect(after.items).toMatchObject([{ name: 'Ada Okafor', origin: 'batch_row', skillCount: 3 }]);
  });

  it('the same file again changes nothing', async () => {
    const { place, view } = await checked(csv(head, ada, broken));
    expect(view.counts).toMatchObject({ rows: 2, new: 0, changed: 0, unchanged: 2, faulty: 0 });
    await imported(place);
    const after = await world.ok(recruiter, candidatesContract.list, { query: { q: 'okafor' } });
    expect(after.total).toBe(1);
  });
});
