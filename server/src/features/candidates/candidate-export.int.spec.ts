import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BatchItemId,
  type CandidateId,
  candidateLaneContract,
  candidatesContract,
  intakeContract,
  type SentOf,
  tableContract,
} from '@portolan/shared/contract';
import { setTimeout as delay } from 'node:timers/promises';
import { openTable } from '../../platform/files/open-table.js';
import { World } from '../../testing/index.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

type Edit = SentOf<typeof candidatesContract.editField>['body'];
type Query = NonNullable<SentOf<typeof candidatesContract.export>['query']>;

async function exported(query: Query = {}, actor = world.team.recruiter) {
  const { status, headers, text } = await world.call(actor, candidatesContract.export, { query });
  return { status, headers, bytes: new TextEncoder().encode(text) };
}

async function* once(bytes: Uint8Array) {
  yield await Promise.resolve(bytes);
}

/** The export as a spreadsheet would show it: one object per row. */
async function rowsOf(query: Query = {}): Promise<Record<string, string>[]> {
  const table = await openTable(once((await exported(query)).bytes));
  const rows: Record<string, string>[] = [];
  for await (const { cells } of table.rows())
    rows.push(Object.fromEntries(table.header.map((header, at) => [header, cells[at] ?? ''])));
  return rows;
}

async function person(name: string, edits: readonly Edit[] = []): Promise<CandidateId> {
  const { recruiter } = world.team;
  const { id, version } = await world.ok(recruiter, candidatesContract.create, { body: { name } });
  let now = version;
  for (const body of edits) {
    const options = { ifMatch: now };
    now = (
      await world.ok(recruiter, candidatesContract.editField, { params: { candidateId: id }, body }, options)
    ).version;
  }
  return id;
}

const none = { start: null, end: null, place: null, description: null };

async function everybody() {
  const { recruiter } = world.team;
  const jane = await person('Jane Doe', [
    { field: 'email', value: 'jane@export.example' },
    { field: 'email', value: 'j2@export.example' },
    { field: 'phone', value: { e164: '+49301234567', raw: '+49 30 1234567' } },
    { field: 'place', value: { city: 'Berlin', region: null, country: 'DE' } },
    {
      field: 'job',
      value: {
        ...none,
        title: 'Developer | Lead',
        company: 'A "quoted", GmbH',
        start: '2019-03',
        end: 'present',
      },
    },
    { field: 'job', value: { ...none, title: 'Trainee', company: null, start: '2015', end: '2016' } },
    {
      field: 'education',
      value: { degree: 'BSc', institution: 'School; of things', start: null, end: '2014' },
    },
    { field: 'certification', value: { name: 'CKA (2021)', skillId: null, issued: null } },
    { field: 'link', value: { kind: 'github', url: 'https://github.com/jane;x,y' } },
  ]);
  const params = { candidateId: jane };
  const said = { saidBy: 'the candidate' };
  await world.ok(recruiter, candidatesContract.attest, {
    params,
    body: { type: 'skill', skillId: 'java', level: 3, ...said },
  });
  await world.ok(recruiter, candidatesContract.attest, {
    params,
    body: { type: 'skill', skillId: 'docker', level: 0, ...said },
  });
  await world.ok(recruiter, candidateLaneContract.setExpectation, {
    params,
    body: { money: { amount: '80000.50', currency: 'EUR', period: 'year', hoursPerYear: null }, ...said },
  });
  await person('=HYPERLINK("http://evil.example")', [{ field: 'headline', value: '+cmd' }]);
  await person("'=quoted");
  await person('Žofie Nováková', [
    { field: 'phone', value: { e164: null, raw: '0301 234567' } },
    { field: 'place', value: { city: 'Windhoek', region: null, country: 'NA' } },
    { field: 'headline', value: 'Line one, "two"' },
  ]);
  await person('None');
  return jane;
}

describe('the export of the directory', () => {
  let jane: CandidateId;
  beforeAll(async () => {
    jane = await everybody();
  });

  it('has the rows and the order of the list', async () => {
    for (const query of [
      { sort: 'name' },
      {},
      { sort: 'name', direction: 'descending' },
      { country: 'DE' },
    ] as const) {
      const { items } = await world.ok(world.team.recruiter, candidatesContract.list, { query });
      expect((await rowsOf(query)).map((row) => row['Portolan id'])).toEqual(items.map(({ id }) => id));
    }
  });

  it('says all that is known', async () => {
    const row = (await rowsOf({ sort: 'name' })).find((one) => one['Portolan id'] === jane);
    expect(row).toMatchObject({
      Name: 'Jane Doe',
      'E-mail': 'j2@export.example; jane@export.example',
      Phone: '+49301234567',
      City: 'Berlin',
      Country: 'Germany',
      Jobs: 'Developer \\| Lead | A "quoted", GmbH | 2019-03 | present\nTrainee |  | 2015 | 2016',
      Education: 'BSc | School; of things |  | 2014',
      Skills: 'Java (advanced)',
      'Pay expectation': '80000.5',
      'Pay currency': 'EUR',
      'Pay period': 'year',
    });
  });

  it('is a file that no spreadsheet runs', async () => {
    const { headers, bytes } = await exported();
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="candidates-\d{4}-\d\d-\d\d\.csv"/,
    );
    const text = new TextDecoder().decode(bytes);
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+@]/);
  });

  it('changes nothing when it is dropped back', async () => {
    const { recruiter } = world.team;
    const { bytes } = await exported({ sort: 'name' });
    const { id: batchId } = await world.ok(
      recruiter,
      intakeContract.create,
      {},
      {
        files: [{ name: 'candidates.csv', content: bytes }],
      },
    );
    let itemId: BatchItemId | undefined;
    let counts: Record<string, number> = {};
    for (let phase = ''; phase !== 'to-confirm'; await delay(50)) {
      const { items } = await world.ok(recruiter, intakeContract.get, { params: { batchId } });
      itemId = items[0]?.table ? items[0].id : undefined;
      if (itemId === undefined) continue;
      const view = await world.ok(recruiter, tableContract.get, { params: { batchId, itemId } });
      ({ counts } = view);
      ({ phase } = view.progress);
      expect(phase).not.toBe('fault');
    }
    expect(counts).toMatchObject({
      rows: 5,
      unchanged: 5,
      new: 0,
      changed: 0,
      duplicate: 0,
      faulty: 0,
      partial: 0,
    });
  });

  it('is for staff alone', async () => {
    expect((await exported({}, world.team.manager)).status).toBe(403);
  });
});
