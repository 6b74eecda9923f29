import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesContract, intakeContract, tableContract, type TableView } from '@portolan/shared/contract';
import { dropTable, startImport, type TablePlace, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
let recruiter: Actor;
beforeAll(async () => {
  world = await World.start();
  recruiter = world.team.recruiter;
});
afterAll(() => world.stop());

type Place = TablePlace;

async function reach(place: Place, phase: TableView['progress']['phase']): Promise<TableView> {
  return waitFor(world, recruiter, place, ({ progress }) => {
    if (progress.phase === 'fault' && phase !== 'fault') throw new Error('The table could not be read');
    return progress.phase === phase;
  });
}

const drop = (content: string, name?: string) => dropTable(world, recruiter, content, name);

async function checked(content: string, name?: string) {
  const place = await drop(content, name);
  return { place, view: await reach(place, 'to-confirm') };
}

async function imported(place: Place): Promise<TableView> {
  await startImport(world, recruiter, place);
  return reach(place, 'done');
}

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

const find = (q: string) => world.ok(recruiter, candidatesContract.list, { query: { q } });

describe('a table of candidates', () => {
  const head = 'Name,E-mail,Phone,City,Country,Skills,Job title,Company,Start date';
  const ada =
    'Ada Okafor,ada@tables.example,+49 30 1234567,Berlin,Germany,"Java; PostgreSQL; Docker",Engineer,Harbour GmbH,2019-03';
  const nowhere = 'Bo Silva,bo@tables.example,,Lisbon,Portugal,Python,,,soon';
  const nameless = ',nobody@tables.example,,Lisbon,Portugal,Python,,,';

  it('is checked first: nothing is in before somebody says so', async () => {
    const { place, view } = await checked(csv(head, ada, nowhere, nameless));
    expect(view.counts).toMatchObject({ rows: 3, new: 2, faulty: 1, partial: 1, changed: 0, duplicate: 0 });
    expect(view.columns.map(({ target }) => target)).toContain('skills');
    expect(view.preview.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'faulty']);
    expect((await find('tables.example')).total).toBe(0);
    expect((await imported(place)).progress.rowsDone).toBe(2);
    const { items } = await find('okafor');
    expect(items).toMatchObject([{ name: 'Ada Okafor', origin: 'batch_row', skillCount: 3 }]);
    const batch = await world.ok(recruiter, intakeContract.get, { params: { batchId: place.batchId } });
    expect(batch).toMatchObject({ status: 'done', counts: { created: 2, fault: 1, waiting: 0 } });
    const [staged] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM intake_staging`);
    const [pieces] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM batch_chunks`);
    expect([staged, pieces]).toEqual([{ n: 0 }, { n: 0 }]);
  });

  it('every value says which row of which file it came with', async () => {
    const [item] = (await find('okafor')).items;
    const candidateId = item?.id ?? '';
    const view = await world.ok(recruiter, candidatesContract.get, { params: { candidateId } });
    expect(view.fields.name?.facts[0]).toMatchObject({
      source: 'batch_row',
      row: { fileName: 'people.csv', row: 2 },
    });
    expect(view.skills.map(({ skillId }) => skillId)).toContain('java');
  });

  it('a value of a row is corrected by a person, and speaks again when that is undone', async () => {
    const [item] = (await find('okafor')).items;
    const params = { candidateId: item?.id ?? '' };
    const before = await world.ok(recruiter, candidatesContract.get, { params });
    const name = before.fields.name;
    const edit = { field: 'name', value: 'Ada Nkem Okafor', replaces: [name?.facts[0]?.id] };
    const edited = await world.ok(
      recruiter,
      candidatesContract.editField,
      { params, body: edit },
      { ifMatch: before.version },
    );
    const after = await world.ok(recruiter, candidatesContract.get, { params });
    expect(after.fields.name?.value).toBe('Ada Nkem Okafor');
    await world.ok(recruiter, candidatesContract.undoFact, { params: { ...params, factId: edited.factId } });
    const again = await world.ok(recruiter, candidatesContract.get, { params });
    expect(again.fields.name).toMatchObject({ value: 'Ada Okafor', facts: name?.facts });
  });

  it('the same file again changes nothing', async () => {
    const rows = () =>
      world.sql(`SELECT to_jsonb(c) AS row FROM candidates c WHERE origin = 'batch_row' ORDER BY id`);
    const before = await rows();
    const { place, view } = await checked(csv(head, ada, nowhere));
    expect(view.counts).toMatchObject({ rows: 2, new: 0, changed: 0, unchanged: 2, faulty: 0 });
    await imported(place);
    expect(await rows()).toEqual(before);
  });

  it('an equal e-mail is a proposal, which a person settles', async () => {
    const other = 'A. Okafor,ADA@tables.example,,Berlin,Germany,Kotlin,,,';
    const { place, view } = await checked(csv(head, other));
    expect(view.counts).toMatchObject({ new: 0, duplicate: 1 });
    const rows = await world.ok(recruiter, intakeContract.rows, {
      params: place,
      query: { status: 'proposal' },
    });
    const [row] = rows.items;
    expect(row?.lookalikes).toMatchObject([{ name: 'Ada Okafor', because: ['email'] }]);
    const candidateId = row?.lookalikes[0]?.candidateId;
    const params = { batchId: place.batchId, itemId: row?.id ?? '' };
    const body = { choice: 'same-person', candidateId };
    const early = await world.call(recruiter, intakeContract.decide, { params, body });
    expect(early.status).toBe(409);
    await imported(place);
    const settled = await world.ok(recruiter, intakeContract.decide, { params, body });
    expect(settled).toMatchObject({ status: 'updated', candidate: { id: candidateId } });
    const seen = await world.ok(recruiter, candidatesContract.get, { params: { candidateId } });
    expect(seen.skills.map(({ skillId }) => skillId)).toEqual(expect.arrayContaining(['kotlin', 'java']));
  });

  it('"same e-mail = same person" before the import and after it', async () => {
    const file = csv(
      head,
      'Bo Silva,bo@tables.example,,Porto,Portugal,Go,,,',
      'B. Silva,bo@tables.example,,,,Rust,,,',
    );
    const { place, view } = await checked(file);
    expect(view.counts).toMatchObject({ new: 0, duplicate: 2 });
    const body = { options: { sameEmail: true } };
    await world.ok(recruiter, tableContract.correct, { params: place, body });
    const corrected = await reach(place, 'to-confirm');
    expect(corrected.counts).toMatchObject({ new: 0, changed: 2, duplicate: 0 });
    await imported(place);
    const { items } = await find('silva');
    expect(items).toMatchObject([{ skillCount: 3 }]);

    const later = await checked(csv(head, 'Bo Silva,bo@tables.example,,,,Scala,,,'));
    await imported(later.place);
    const accepted = await world.ok(recruiter, tableContract.acceptSameEmail, { params: later.place });
    expect(accepted).toEqual({ settled: 1, left: 0 });
    expect((await find('silva')).items).toMatchObject([{ skillCount: 4 }]);
  });

  it('rows of one file with one e-mail are one person only if somebody says so', async () => {
    const file = csv(head, 'Cy Lind,cy@tables.example,,,,Java,,,', 'Cyrus Lind,cy@tables.example,,,,Go,,,');
    const { place, view } = await checked(file);
    expect(view.counts).toMatchObject({ new: 1, duplicate: 1 });
    await world.ok(recruiter, tableContract.correct, {
      params: place,
      body: { options: { sameEmail: true } },
    });
    expect((await reach(place, 'to-confirm')).counts).toMatchObject({ new: 1, changed: 1 });
    await imported(place);
    const { items } = await find('lind');
    expect(items).toMatchObject([{ skillCount: 2 }]);
  });

  it('the key of its system makes a row an update', async () => {
    const keyed = 'Candidate ID,Name,E-mail,City,Skills';
    const first = await checked(csv(keyed, 'C-1,Dana Haddad,dana@tables.example,Leeds,Java'));
    expect(first.view.counts.new).toBe(1);
    await imported(first.place);
    const second = await checked(csv(keyed, 'C-1,Dana Haddad,dana@tables.example,York,"Java, Go"'));
    expect(second.view.counts).toMatchObject({ new: 0, changed: 1, duplicate: 0 });
    await imported(second.place);
    const { items } = await find('haddad');
    expect(items).toMatchObject([{ city: 'York', skillCount: 2 }]);
  });

  it('rows of one file with one record id are one person if they have one name', async () => {
    const keyed = 'Candidate ID,Name,E-mail,City,Skills';
    const file = csv(
      keyed,
      'T-1,Toni Marsh,toni@tables.example,Leeds,Java',
      'T-1,toni marsh,,Leeds,Kafka',
      'T-1,Una Marsh,una@tables.example,Hull,Go',
      'T-1,Toni Marsh,,Leeds,Rust',
    );
    const { place, view } = await checked(file);
    expect(view.counts).toMatchObject({ new: 1, changed: 2, duplicate: 1 });
    await imported(place);
    expect((await find('toni marsh')).items).toMatchObject([{ skillCount: 3 }]);
  });

  it('faults come as a file that can be corrected and dropped again', async () => {
    const { place } = await checked(
      csv(head, 'Eve Rossi,eve at example,,,,Java,,,', 'Fay Rossi,fay@tables.example,,,,Java,,,'),
    );
    await imported(place);
    const faults = await world.ok(recruiter, tableContract.faults, { params: place });
    expect(faults).toMatchObject({
      total: 1,
      items: [
        {
          row: 2,
          faults: [{ header: 'E-mail', value: 'eve at example', reason: 'email-form', fatal: true }],
        },
      ],
    });
    const file = await world.call(recruiter, tableContract.faultsFile, { params: place });
    expect(file.headers.get('content-disposition')).toContain('people-faults.csv');
    const again = await checked(
      file.text.replace('eve at example', 'eve@tables.example'),
      'people-faults.csv',
    );
    expect(again.view.counts).toMatchObject({ rows: 1, new: 1, faulty: 0 });
    expect(again.view.columns.slice(-2).map(({ target }) => target)).toEqual([null, null]);
  });

  it('a column is read as somebody says, and the next table with these headers is read so too', async () => {
    const odd = 'Full name,Contact,Knows';
    const { place, view } = await checked(csv(odd, 'Gil Brandt,gil@tables.example,Java and Go'));
    const at = view.columns.find(({ header }) => header === 'Knows')?.column ?? 2;
    const columns = [{ column: at, target: 'headline' }];
    await world.ok(recruiter, tableContract.correct, { params: place, body: { columns } });
    const corrected = await reach(place, 'to-confirm');
    expect(corrected.columns[at]).toMatchObject({ target: 'headline', because: 'person' });
    await imported(place);
    expect((await find('brandt')).items).toMatchObject([{ headline: 'Java and Go' }]);
    const next = await checked(csv(odd, 'Hal Brandt,hal@tables.example,Forklifts'));
    expect(next.view.isSavedMapping).toBe(true);
    expect(next.view.columns[at]).toMatchObject({ target: 'headline', because: 'saved' });
  });

  it('cancelled before the import, it leaves nothing', async () => {
    const { place } = await checked(csv(head, 'Ivy Novak,ivy@tables.example,,,,Java,,,'));
    await world.ok(recruiter, tableContract.act, { params: place, body: { action: 'cancel' } });
    const view = await reach(place, 'cancelled');
    expect(view.preview).toEqual([]);
    const batch = await world.ok(recruiter, intakeContract.get, { params: { batchId: place.batchId } });
    expect(batch.status).toBe('done');
    expect((await find('novak')).total).toBe(0);
    const late = await world.call(recruiter, tableContract.act, {
      params: place,
      body: { action: 'import' },
    });
    expect(late.status).toBe(409);
  });

  it('CVs of the same intake are not held up by a table that waits', async () => {
    const cv = 'Jo Quay\njo@quay.example\n\nExperience\nClerk, Acme 2019 - 2021';
    const files = [
      { name: 'people.csv', content: csv(head, 'Kim Duarte,kim@tables.example,,,,Java,,,') },
      { name: 'cv.txt', content: cv },
    ];
    const { id: batchId } = await world.ok(recruiter, intakeContract.create, {}, { files });
    let status = 'running';
    while (status !== 'to-confirm')
      ({ status } = await world.ok(recruiter, intakeContract.get, { params: { batchId } }));
    expect((await find('quay.example')).total).toBe(1);
    expect((await find('duarte')).total).toBe(0);
  });

  it('what is no table is a fault that says so', async () => {
    const place = await drop('%PDF-1.7 not a table', 'people.csv');
    await reach(place, 'fault');
    const { items } = await world.ok(recruiter, intakeContract.get, { params: { batchId: place.batchId } });
    expect(items[0]?.fault?.detail).toContain('PDF');
  });

  it('another organisation does not see it', async () => {
    const { place } = await checked(csv(head, 'Lou Tanaka,lou@tables.example,,,,Java,,,'));
    const stranger = world.otherTeam.recruiter;
    const seen = await world.call(stranger, tableContract.get, { params: place });
    const acted = await world.call(stranger, tableContract.act, {
      params: place,
      body: { action: 'import' },
    });
    expect([seen.status, acted.status]).toEqual([404, 404]);
  });

  it('an upload whose server died is swept', async () => {
    const id = '01990000-0000-7000-8000-000000000001';
    await world.sql(
      `INSERT INTO batches (org_id, id, status, created_at, alive_at) SELECT id, $1, 'receiving', now(), now() - interval '5 minutes'
       FROM organisations LIMIT 1`,
      [id],
    );
    const [swept] = await world.sql<{ n: number }>(`SELECT intake_sweep(now() - interval '2 minutes') AS n`);
    expect(swept?.n).toBe(1);
  });
});
