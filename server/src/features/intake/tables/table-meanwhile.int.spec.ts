import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CandidateId,
  candidatesContract,
  intakeContract,
  mergesContract,
  tableContract,
} from '@portolan/shared/contract';
import { dropTable, startImport, type TablePlace, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
let who: Actor;
beforeAll(async () => {
  world = await World.start();
  who = world.team.recruiter;
});
afterAll(() => world.stop());

const head = 'Candidate ID,Name,E-mail,City,Skills';
const csv = (...lines: string[]) => `${[head, ...lines].join('\n')}\n`;

async function checked(content: string) {
  const place = await dropTable(world, who, content);
  const { counts } = await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
  return { place, counts };
}
async function imported(place: TablePlace) {
  await startImport(world, who, place);
  return waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
}
async function known(line: string): Promise<CandidateId> {
  const { place } = await checked(csv(line));
  await imported(place);
  const [row] = await world.sql<{ id: CandidateId }>(`SELECT id FROM candidates WHERE batch_id = $1`, [
    place.batchId,
  ]);
  return row?.id as CandidateId;
}
const look = (candidateId: CandidateId) =>
  world.call(who, candidatesContract.get, { params: { candidateId } });
const erase = (candidateId: CandidateId) =>
  world.ok(world.team.specialist, candidatesContract.erase, { params: { candidateId } });
async function merge(keptId: CandidateId, mergedId: CandidateId): Promise<void> {
  const [kept, merged] = [await look(keptId), await look(mergedId)];
  await world.ok(
    who,
    mergesContract.merge,
    { params: { candidateId: keptId }, body: { mergedId, mergedVersion: merged.body.version } },
    { ifMatch: kept.body.version },
  );
}
const proposalsOf = async (place: TablePlace) =>
  (await world.ok(who, intakeContract.rows, { params: place, query: { status: 'proposal' } })).items;

describe('between check and import of a row that changes somebody', () => {
  it('a person edits: what the person said stands, the rest of the row comes', async () => {
    const id = await known('M-1,Uma Field,uma@meanwhile.example,Leeds,Java');
    const { place, counts } = await checked(csv('M-1,Uma Field,uma@meanwhile.example,York,"Java, Go"'));
    expect(counts).toMatchObject({ changed: 1 });
    const { body } = await look(id);
    const value = { city: 'Bath', region: null, country: 'GB' };
    await world.ok(
      who,
      candidatesContract.editField,
      { params: { candidateId: id }, body: { field: 'place', value } },
      { ifMatch: body.version },
    );
    await imported(place);
    const after = (await look(id)).body;
    expect(after.fields.place?.value).toMatchObject({ city: 'Bath' });
    expect(after.skills.map(({ skillId }) => skillId)).toContain('go');
  });

  it('the candidate is merged: the row goes to the one that stands for both', async () => {
    const kept = await known('M-2,Val Gray,val@meanwhile.example,Leeds,Java');
    const merged = await known('M-3,Valentina Gray,valentina@meanwhile.example,Leeds,Python');
    const { place } = await checked(csv('M-3,Valentina Gray,valentina@meanwhile.example,Leeds,"Python, Go"'));
    await merge(kept, merged);
    await imported(place);
    const { skills } = (await look(kept)).body;
    expect(skills.map(({ skillId }) => skillId)).toEqual(expect.arrayContaining(['java', 'python', 'go']));
    const list = await world.ok(who, candidatesContract.list, { query: { q: 'gray meanwhile.example' } });
    expect(list.total).toBe(1);
  });

  it('the candidate is erased: the rows about them make one new candidate', async () => {
    const id = await known('M-4,Wes Hart,wes@meanwhile.example,Leeds,Java');
    const { place, counts } = await checked(csv('M-4,Wes Hart,wes@meanwhile.example,York,"Java, Go"'));
    expect(counts).toMatchObject({ changed: 1 });
    await erase(id);
    const view = await imported(place);
    expect(view.progress.rowsDone).toBe(1);
    expect((await look(id)).status).toBe(404);
    const { items } = await world.ok(who, candidatesContract.list, { query: { q: 'wes hart' } });
    expect(items).toMatchObject([{ city: 'York', skillCount: 2 }]);
  });
});

describe('between check and import of a new row', () => {
  it('somebody with that e-mail comes: a person decides', async () => {
    const { place, counts } = await checked(csv(',Xia Moss,xia@meanwhile.example,Leeds,Java'));
    expect(counts).toMatchObject({ new: 1, duplicate: 0 });
    const id = await known(',Xia M. Moss,xia@meanwhile.example,Leeds,Go');
    const view = await imported(place);
    expect(view.counts).toMatchObject({ new: 0, duplicate: 1 });
    expect((await proposalsOf(place)).map(({ lookalikes }) => lookalikes[0]?.candidateId)).toEqual([id]);
  });
});

describe('during the check', () => {
  it('somebody comes with the e-mail of a row that was checked already: a person decides', async () => {
    const others = Array.from({ length: 12_000 }, (_, i) => `,Person ${i},p${i}@during.example,Leeds,Java`);
    const place = await dropTable(world, who, csv(',Ida Fenn,ida@during.example,Leeds,Java', ...others));
    const { progress } = await waitFor(world, who, place, (view) => view.progress.rowsRead > 0);
    expect(progress.phase).toBe('checking');
    const body = { name: 'Ida F. Fenn', email: 'ida@during.example' };
    const { id } = await world.ok(who, candidatesContract.create, { body });
    const { counts } = await waitFor(world, who, place, (view) => view.progress.phase === 'to-confirm');
    expect(counts).toMatchObject({ duplicate: 0 });
    const view = await imported(place);
    expect(view.counts).toMatchObject({ new: 12_000, duplicate: 1 });
    expect((await proposalsOf(place)).map(({ lookalikes }) => lookalikes[0]?.candidateId)).toEqual([id]);
  }, 60_000);
});

describe('between import and decision about a row that looks like somebody', () => {
  const proposed = async (line: string) => {
    const { place } = await checked(csv(line));
    await imported(place);
    const [item] = await proposalsOf(place);
    return { params: { batchId: place.batchId, itemId: item?.id }, place };
  };
  const decide = (params: object, candidateId: CandidateId) =>
    world.call(who, intakeContract.decide, { params, body: { choice: 'same-person', candidateId } });

  it('the candidate is merged: the row goes to the one that stands for both', async () => {
    const kept = await known('M-5,Yul Nash,yul@meanwhile.example,Leeds,Java');
    const merged = await known('M-6,Yulian Nash,yulian@meanwhile.example,Leeds,Python');
    const { params } = await proposed(',Y. Nash,yulian@meanwhile.example,Leeds,Go');
    await merge(kept, merged);
    const reply = await decide(params, merged);
    expect(reply.status).toBe(200);
    const { skills } = (await look(kept)).body;
    expect(skills.map(({ skillId }) => skillId)).toContain('go');
  });

  it('the candidate is erased: it is said, and the row can still become somebody new', async () => {
    const id = await known('M-7,Zoe Pike,zoe@meanwhile.example,Leeds,Java');
    const { params } = await proposed(',Z. Pike,zoe@meanwhile.example,Leeds,Go');
    await erase(id);
    const reply = await decide(params, id);
    expect([404, 409, 422]).toContain(reply.status);
    const body = { choice: 'new-person' };
    const settled = await world.ok(who, intakeContract.decide, { params, body });
    expect(settled).toMatchObject({ status: 'created' });
  });
});

describe('a row that looks like an earlier row which is itself in doubt', () => {
  it('is not offered as the same as somebody who is not there', async () => {
    await known(',Abe Reed,abe@meanwhile.example,Leeds,Java');
    const phones = 'Name,E-mail,Phone,Skills';
    const place = await dropTable(
      world,
      who,
      `${phones}\nA. Reed,abe@meanwhile.example,+44 7911 123456,Go\nAbraham Reed,,+44 7911 123456,Rust\n`,
    );
    await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
    await imported(place);
    const offered = (await proposalsOf(place)).flatMap(({ lookalikes }) => lookalikes);
    for (const { candidateId } of offered) expect((await look(candidateId)).status).toBe(200);
  });

  it('with its record id waits too, and follows whom a person makes of that one', async () => {
    await known(',Dee Rook,dee@meanwhile.example,Leeds,Java');
    const others = Array.from({ length: 4500 }, (_, i) => `,Other ${i},o${i}@meanwhile.example,Leeds,Java`);
    const twice = ['M-8,D. Rook,dee@meanwhile.example,Leeds,Go', 'M-8,D. Rook,,York,Rust'] as const;
    const { place, counts } = await checked(csv(twice[0], ...others, twice[1]));
    expect(counts).toMatchObject({ new: 4500, changed: 0, duplicate: 2 });
    expect((await imported(place)).counts).toMatchObject({ new: 4500, changed: 0, duplicate: 2 });
    const [first, second] = await proposalsOf(place);
    const decide = (item: typeof first, body: object) =>
      world.ok(who, intakeContract.decide, { params: { batchId: place.batchId, itemId: item?.id }, body });
    const { candidate } = await decide(first, { choice: 'new-person' });
    const [offered] = await proposalsOf(place);
    expect(offered?.lookalikes.map(({ name }) => name).sort()).toEqual(['D. Rook', 'Dee Rook']);
    const settled = await decide(second, { choice: 'same-person', candidateId: candidate?.id });
    expect(settled).toMatchObject({ status: 'updated', candidate });
    expect(
      (await look(candidate?.id as CandidateId)).body.skills.map(({ skillId }) => skillId).sort(),
    ).toEqual(['go', 'rust']);
    expect((await checked(csv(...twice))).counts).toMatchObject({ unchanged: 2 });
  }, 60_000);

  it('with its record id waits too, if the doubt comes between check and import', async () => {
    const twice = ['M-9,Eli Stone,eli@meanwhile.example,Leeds,Go', 'M-9,Eli Stone,,York,Rust'];
    const { place, counts } = await checked(csv(...twice));
    expect(counts).toMatchObject({ new: 1, changed: 1, duplicate: 0 });
    await known(',Elias Stone,eli@meanwhile.example,Leeds,Java');
    expect((await imported(place)).counts).toMatchObject({ new: 0, changed: 0, duplicate: 2 });
  });

  it('with its record id goes to the candidate with the e-mail of that one, where the same e-mail is enough', async () => {
    const id = await known(',Fay Trent,fay@meanwhile.example,Leeds,Java');
    const { place } = await checked(
      csv('M-10,F. Trent,fay@meanwhile.example,Leeds,Go', 'M-10,F. Trent,,York,Rust'),
    );
    await world.ok(who, tableContract.correct, { params: place, body: { options: { sameEmail: true } } });
    const { counts } = await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
    expect(counts).toMatchObject({ new: 0, changed: 2 });
    await imported(place);
    expect((await look(id)).body.skills.map(({ skillId }) => skillId).sort()).toEqual(['go', 'java', 'rust']);
  });
});

describe('a row that a person decides about', () => {
  it('brings its pay expectation as an imported one does', async () => {
    const id = await known(',Bea Sand,bea@meanwhile.example,Leeds,Java');
    const place = await dropTable(
      world,
      who,
      'Name,E-mail,Salary expectation\nB. Sand,bea@meanwhile.example,"70000 EUR"\n',
    );
    await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
    await imported(place);
    const [item] = await proposalsOf(place);
    const params = { batchId: place.batchId, itemId: item?.id };
    await world.ok(who, intakeContract.decide, { params, body: { choice: 'same-person', candidateId: id } });
    const pay = await world.sql(
      `SELECT amount::int AS amount, currency FROM candidate_expectations WHERE candidate_id = $1`,
      [id],
    );
    expect(pay).toEqual([{ amount: 70_000, currency: 'EUR' }]);
  });

  it('leaves the one that is recorded as it is', async () => {
    const pays = (pay: string) => `Name,E-mail,Salary expectation\nCy Marsh,cy@meanwhile.example,"${pay}"\n`;
    const first = await dropTable(world, who, pays('50000 EUR'));
    await waitFor(world, who, first, ({ progress }) => progress.phase === 'to-confirm');
    await imported(first);
    const place = await dropTable(world, who, pays('60000 EUR'));
    await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
    await imported(place);
    const accepted = await world.ok(who, tableContract.acceptSameEmail, { params: place });
    expect(accepted).toEqual({ settled: 1, left: 0 });
    const pay = await world.sql(
      `SELECT e.amount::int AS amount FROM candidate_expectations e JOIN candidates c ON c.id = e.candidate_id
       WHERE c.batch_id = $1`,
      [first.batchId],
    );
    expect(pay).toEqual([{ amount: 50_000 }]);
  });
});
