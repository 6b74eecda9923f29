import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BatchView, candidatesContract, intakeContract, undoContract } from '@portolan/shared/contract';
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

interface Sent {
  readonly name: string;
  readonly content: Buffer;
}
const cv = (name: string, path: string): Sent => ({
  name: path,
  content: Buffer.from(
    `${name}\n${name.replace(/\W/g, '.').toLowerCase()}@named.example\n\nExperience\nEngineer, Harbour GmbH\n2019 - 2021\nJava\n`,
  ),
});
const table = (...lines: string[]): Sent => ({
  name: 'a-people.csv',
  content: Buffer.from(`Name,City,Skills,CV file\n${lines.join('\n')}\n`),
});

async function sent(files: readonly Sent[]): Promise<TablePlace> {
  const { id: batchId } = await world.ok(who, intakeContract.create, {}, { files: [...files] });
  let batch: BatchView;
  do batch = await world.ok(who, intakeContract.get, { params: { batchId } });
  while (batch.status !== 'to-confirm');
  const item = batch.items.find((one) => one.table !== null);
  return { batchId, itemId: item?.id as TablePlace['itemId'] };
}
const zipped = (files: readonly Sent[]) => sent([{ name: 'fair.zip', content: zipOf([...files]) }]);
async function imported(place: TablePlace) {
  await startImport(world, who, place);
  return waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
}
const people = async (q: string) => {
  const { items } = await world.ok(who, candidatesContract.list, { query: { q } });
  return items.map(({ name, city, skillCount }) => [name, city, skillCount]).sort();
};
async function takeBack({ batchId }: TablePlace): Promise<void> {
  await world.ok(who, undoContract.start, { params: { batchId }, body: {} });
  let isOver = false;
  while (!isOver) {
    const { progress } = await world.ok(who, undoContract.preview, { params: { batchId } });
    isOver = Boolean(progress?.finishedAt);
  }
}

describe('a table that names the CVs beside it', () => {
  const archive = [
    table(
      'Ada Oak,Leeds,Python,CVs/Ada Oak.txt',
      'Bo Elm,York,"Python, Go",BO.TXT',
      'Cy Ash,Bath,Rust,cy.pdf',
    ),
    cv('Ada Oak', 'CVs/Ada Oak.txt'),
    cv('Bo Elm', 'CVs/bo.txt'),
    cv('Dee Yew', 'CVs/dee.txt'),
  ];
  let place: TablePlace;

  it('adds its rows to their candidates, in an archive', async () => {
    place = await zipped(archive);
    const view = await imported(place);
    expect(view.columns.at(-1)).toMatchObject({ target: 'cvFile' });
    expect(view.counts).toMatchObject({ new: 1, changed: 2, duplicate: 0, faulty: 0 });
    expect(await people('oak')).toEqual([['Ada Oak', 'Leeds', 2]]);
    expect(await people('elm')).toEqual([['Bo Elm', 'York', 3]]);
    expect(await people('ash')).toEqual([['Cy Ash', 'Bath', 1]]);
    expect(await people('yew')).toEqual([['Dee Yew', null, 1]]);
  });

  it('that comes again changes nothing', async () => {
    const again = await zipped([...archive, cv('Ed Fir', 'CVs/ed.txt')]);
    const view = await waitFor(world, who, again, ({ progress }) => progress.phase === 'to-confirm');
    expect(view.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
    await imported(again);
    await takeBack(again);
    expect(await people('oak')).toEqual([['Ada Oak', 'Leeds', 2]]);
  });

  it('goes with them when the intake is taken back', async () => {
    await takeBack(place);
    for (const name of ['oak', 'elm', 'ash', 'yew']) expect(await people(name)).toEqual([]);
  });

  it('does so for files dropped together, the table first', async () => {
    const files = [table('Ada Oak,Leeds,Python,ada.txt'), cv('Ada Oak', 'ada.txt'), cv('Bo Elm', 'bo.txt')];
    const loose = await sent(files);
    const view = await imported(loose);
    expect(view.counts).toMatchObject({ new: 0, changed: 1 });
    expect(await people('oak')).toEqual([['Ada Oak', 'Leeds', 2]]);
    await takeBack(loose);
  });

  it('tells CVs of one name apart by their folder', async () => {
    const loose = await zipped([
      table('Ada Oak,Leeds,Python,ada\\cv.txt', 'Bo Elm,York,Go,bo/cv.txt', 'Cy Ash,Bath,Rust,cv.txt'),
      cv('Ada Oak', 'all/ada/cv.txt'),
      cv('Bo Elm', 'all/bo/cv.txt'),
    ]);
    expect((await imported(loose)).counts).toMatchObject({ new: 1, changed: 2 });
    expect(await people('oak')).toEqual([['Ada Oak', 'Leeds', 2]]);
    expect(await people('elm')).toEqual([['Bo Elm', 'York', 2]]);
    await takeBack(loose);
  });

  it('leaves two rows that name one CV to a person', async () => {
    const loose = await zipped([
      table('Ada Oak,Leeds,Python,cv.txt', 'Bo Elm,York,Go,cv.txt'),
      cv('Dee Yew', 'cv.txt'),
    ]);
    expect((await imported(loose)).counts).toMatchObject({ new: 2, changed: 0 });
    expect(await people('yew')).toEqual([['Dee Yew', null, 1]]);
    await takeBack(loose);
  });
});
