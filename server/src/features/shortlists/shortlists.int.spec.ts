import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  candidatesContract,
  rolesContract,
  shortlistColumns,
  shortlistsContract,
  type CandidateId,
  type RoleId,
  type ShortlistEntry,
  type StepTaken,
} from '@portolan/shared/contract';
import { parse } from 'csv-parse/sync';
import { type Actor, World } from '../../testing/index.js';

let world: World;
let recruiter: Actor;
let roleId: RoleId;
let otherRoleId: RoleId;
let people: CandidateId[];

async function makeRole(title: string, hiringManagerId: string | null): Promise<RoleId> {
  const employer = await world.ok(recruiter, rolesContract.createEmployer, {
    body: { name: `Employer of ${title}`, country: 'US' },
  });
  const role = await world.ok(recruiter, rolesContract.create, {
    body: {
      employerId: employer.id,
      title,
      occupationCode: '15-1252',
      level: 'senior',
      country: 'US',
      openings: 1,
      sponsorship: 'case-by-case',
      hiringManagerId,
    },
  });
  await world.ok(recruiter, rolesContract.saveRequirements, {
    params: { roleId: role.id },
    body: {
      requirements: [
        { id: 'pg', subject: { type: 'skill', skillId: 'postgresql' }, gate: false, weight: 5, minimum: 2 },
        { id: 'go', subject: { type: 'skill', skillId: 'go' }, gate: false, weight: 5, minimum: 2 },
      ],
      basedOn: null,
    },
  });
  const { version } = await world.ok(recruiter, rolesContract.show, { params: { roleId: role.id } });
  await world.ok(
    recruiter,
    rolesContract.changeStatus,
    { params: { roleId: role.id }, body: { status: 'open' } },
    { ifMatch: version },
  );
  return role.id;
}

async function makePerson(name: string, level: number): Promise<CandidateId> {
  const { id } = await world.ok(recruiter, candidatesContract.create, { body: { name } });
  await world.ok(recruiter, candidatesContract.attest, {
    params: { candidateId: id },
    body: { type: 'skill', skillId: 'postgresql', level, saidBy: 'the candidate' },
  });
  return id;
}

beforeAll(async () => {
  world = await World.start();
  recruiter = world.team.recruiter;
  roleId = await makeRole('Back-end developer', world.team.manager.userId);
  otherRoleId = await makeRole('Data engineer', null);
  people = [];
  for (const [name, level] of [
    ['Ana Alves', 3],
    ['=HYPERLINK("http://x")', 1],
    ['＝Full width', 2],
    ['Ørjan Åse', 2],
  ] as const) {
    people.push(await makePerson(name, level));
  }
});
afterAll(() => world.stop());

const add = (role: RoleId, candidateIds: readonly CandidateId[], note: string | null = null) =>
  world.ok(recruiter, shortlistsContract.add, { params: { roleId: role }, body: { candidateIds, note } });
const list = (query: object = {}) => world.ok(recruiter, shortlistsContract.list, { query });
const move = (step: Pick<ShortlistEntry, 'id' | 'version'>, stage: string, reason: string | null = null) =>
  world.call(
    recruiter,
    shortlistsContract.move,
    { params: { entryId: step.id }, body: { stage, reason } },
    { ifMatch: step.version },
  );
const entryOf = (taken: StepTaken | undefined): ShortlistEntry => {
  if (!taken) throw new Error('nothing was added');
  return taken.entry;
};

describe('adding', () => {
  it('puts people on as proposed with the score that was looked at, and leaves who is there', async () => {
    const first = await add(roleId, people, 'From the ranking');
    expect(
      first.added.map(({ entry }) => [entry.candidate.name, entry.stage, entry.evidencedTenths]),
    ).toEqual([
      ['Ana Alves', 'proposed', 500],
      ['=HYPERLINK("http://x")', 'proposed', 250],
      ['＝Full width', 'proposed', 500],
      ['Ørjan Åse', 'proposed', 500],
    ]);
    expect(await add(roleId, [people[0] as CandidateId])).toEqual({ added: [], already: [people[0]] });
    const { entry, events } = await world.ok(recruiter, shortlistsContract.show, {
      params: { entryId: entryOf(first.added[1]).id },
    });
    expect(entry).toMatchObject({ stageReason: 'From the ranking', addedBy: recruiter.name });
    expect(events).toMatchObject([
      {
        kind: 'added',
        toStage: 'proposed',
        by: recruiter.name,
        lookedAt: {
          requirementsVersion: 1,
          evidencedTenths: 250,
          parts: [
            { requirementId: 'pg', verdict: 'partly', value: 5000, weight: 5 },
            { requirementId: 'go', verdict: 'unknown', value: 0 },
          ],
        },
      },
    ]);
  });

  it('refuses people who do not exist', async () => {
    const reply = await world.call(recruiter, shortlistsContract.add, {
      params: { roleId },
      body: { candidateIds: [roleId] },
    });
    expect(reply.status).toBe(422);
  });
});

describe('moving', () => {
  it('needs the version that was seen, and a reason where a candidacy ends', async () => {
    const [entry] = (await list({ role: roleId, search: 'Ana' })).items;
    if (!entry) throw new Error('not listed');
    const moved = await move(entry, 'screening');
    expect(moved.body.entry).toMatchObject({ stage: 'screening', version: entry.version + 1 });
    expect((await move(entry, 'interview')).status).toBe(412);
    expect((await move(moved.body.entry, 'not-selected')).status).toBe(422);
    expect((await move(moved.body.entry, 'screening', 'again')).status).toBe(422);
    const ended = await move(moved.body.entry, 'not-selected', 'Another candidate has more experience');
    expect(ended.body.entry.stageReason).toBe('Another candidate has more experience');
    const back = await world.ok(recruiter, shortlistsContract.undo, {
      params: { entryId: entry.id },
      body: { eventId: ended.body.eventId },
    });
    expect(back).toMatchObject({
      stage: 'screening',
      stageReason: null,
      stageChangedAt: moved.body.entry.stageChangedAt,
    });
    const { events } = await world.ok(recruiter, shortlistsContract.show, { params: { entryId: entry.id } });
    expect(events.map(({ kind, toStage, undone, undoes }) => [kind, toStage, undone, undoes])).toEqual([
      ['stage', 'screening', false, true],
      ['stage', 'not-selected', true, false],
      ['stage', 'screening', false, false],
      ['added', 'proposed', false, false],
    ]);
  });

  it('lets nobody take back what another did', async () => {
    const [entry] = (await list({ role: roleId, search: 'rjan' })).items;
    if (!entry) throw new Error('not listed');
    const { body } = await move(entry, 'interview');
    const reply = await world.call(world.team.specialist, shortlistsContract.undo, {
      params: { entryId: entry.id },
      body: { eventId: body.eventId },
    });
    expect(reply.status).toBe(409);
  });

  it('takes off and puts back with the history', async () => {
    const { added } = await add(otherRoleId, [people[3] as CandidateId]);
    const entry = entryOf(added[0]);
    const { eventId } = await world.ok(recruiter, shortlistsContract.remove, {
      params: { entryId: entry.id },
    });
    expect((await list({ role: otherRoleId })).items).toEqual([]);
    const gone = await world.call(recruiter, shortlistsContract.show, { params: { entryId: entry.id } });
    expect(gone.status).toBe(404);
    await world.ok(recruiter, shortlistsContract.undo, { params: { entryId: entry.id }, body: { eventId } });
    expect((await list({ role: otherRoleId })).items).toMatchObject([{ id: entry.id, stage: 'proposed' }]);
  });
});

describe('the list and its export', () => {
  it('filters and counts stages under the other filters', async () => {
    const all = await list({ role: roleId });
    expect(all.total).toBe(4);
    const some = await list({ role: roleId, stage: ['proposed'] });
    expect(some.total).toBe(2);
    expect(some.stages).toEqual(all.stages);
    expect((await list({ movedSince: '2020-01-01' })).total).toBe(5);
    expect((await list({ movedSince: '2999-01-01' })).total).toBe(0);
    expect((await list({ answer: 'waiting', role: roleId })).total).toBe(4);
  });

  it.each(['moved', 'name', 'role', 'stage', 'added'])('pages by %s without loss or repeat', async (sort) => {
    const whole = (await list({ sort })).items.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ sort, limit: 2, cursor });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(paged).toEqual(whole);
  });

  it.each([{}, { role: '' }, { stage: ['proposed'], sort: 'name' }, { search: 'full', sort: 'stage' }])(
    'exports what the screen shows: %j',
    async (given) => {
      const query = 'role' in given ? { role: roleId, sort: 'name' } : given;
      const screen = await list(query);
      const file = await world.call(recruiter, shortlistsContract.export, { query });
      expect(file.headers.get('content-type')).toContain('text/csv');
      const lines = parse(file.text, {
        bom: true,
        relax_column_count: true,
        skip_empty_lines: true,
      });
      const header = lines.findIndex((line) => line[0] === 'Candidate');
      const about = new Map(lines.slice(0, header).map(([name, value]) => [name, value]));
      expect(about.get('Rows')).toBe(String(screen.total));
      expect(about.get('Made by')).toBe(recruiter.name);
      expect(Date.parse(about.get('Made at') ?? '')).not.toBeNaN();
      expect(lines[header]).toHaveLength(shortlistColumns.length);
      const rows = lines.slice(header + 1);
      expect(rows.map((row) => [row[0]?.replace(/^'/, ''), row[3], row[5]])).toEqual(
        screen.items.map((entry) => [
          entry.candidate.name,
          entry.stage,
          String((entry.evidencedTenths ?? 0) / 10),
        ]),
      );
    },
  );

  it('holds no cell that a spreadsheet would run', async () => {
    const { text } = await world.call(recruiter, shortlistsContract.export, { query: { sort: 'name' } });
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).toContain(`'＝Full width`);
  });
});

describe('the hiring manager', () => {
  beforeAll(async () => {
    const candidateId = people[0];
    await world.sql(
      `UPDATE candidates SET emails = '{ana@example.org}', phones = '{+12025550147}' WHERE id = $1`,
      [candidateId],
    );
    const document = '018f0000-0000-7000-8000-00000000d0c1';
    const org = recruiter.organisationId;
    await world.sql(
      `INSERT INTO candidate_documents (org_id, id, candidate_id, file_name, media_type, sha256, byte_count, content, text, received_at)
       VALUES ($1, $2, $3, 'cv.txt', 'text/plain', '\\x01', 4, '\\x01', 'SECRET-CV-TEXT', now())`,
      [org, document, candidateId],
    );
    await world.sql(
      `INSERT INTO candidate_facts (org_id, id, candidate_id, field, value, source, document_id, span_start, span_end, quote, confidence, recorded_at)
       VALUES ($1, '018f0000-0000-7000-8000-00000000fac1', $3, 'skill', $4, 'document', $2, 0, 4, $5, 0.9, now())`,
      [
        org,
        document,
        candidateId,
        JSON.stringify({ skillId: 'postgresql', kind: 'mentioned', level: null }),
        'PostgreSQL since 2015 - 2019, ask ana@example.org or +1 202 555 0147, https://example.org/ana',
      ],
    );
  });

  it('sees the own roles alone, with what waits for an answer', async () => {
    const { shortlists } = await world.ok(world.team.manager, shortlistsContract.own);
    expect(shortlists.map(({ title, waiting }) => [title, waiting])).toEqual([['Back-end developer', 4]]);
    const foreign = await world.call(world.team.manager, shortlistsContract.showOwn, {
      params: { roleId: otherRoleId },
    });
    expect(foreign.status).toBe(404);
  });

  it('sees names, verdicts, levels and masked quotes, and nothing else of a person', async () => {
    const reply = await world.call(world.team.manager, shortlistsContract.showOwn, { params: { roleId } });
    const ana = reply.body.entries.find(({ name }) => name === 'Ana Alves');
    expect(ana?.cells[0]).toMatchObject({
      verdict: 'met',
      kind: 'attested',
      level: 3,
      skill: 'PostgreSQL',
      quote: 'PostgreSQL since 2015 - 2019, ask [e-mail] or [phone], [link]',
    });
    for (const secret of [
      'ana@example.org',
      '0147',
      'SECRET-CV-TEXT',
      'example.org',
      'Tenths',
      'candidateId',
    ]) {
      expect(reply.text).not.toContain(secret);
    }
  });

  it.each([
    ['list', {}],
    ['export', {}],
    ['compare', { params: { roleId: 'role' }, query: { candidate: ['a', 'b'] } }],
  ] as const)('may not %s', async (name, sent) => {
    const reply = await world.call(world.team.manager, shortlistsContract[name], sent);
    expect(reply.status).toBe(403);
  });

  it('answers yes or no and why; the staff see it with who and when', async () => {
    const { entries } = await world.ok(world.team.manager, shortlistsContract.showOwn, {
      params: { roleId },
    });
    const entryId = entries.find(({ name }) => name === 'Ana Alves')?.entryId ?? '';
    const answered = await world.ok(world.team.manager, shortlistsContract.answer, {
      params: { roleId, entryId },
      body: { answer: 'yes', reason: 'Knows what we lack' },
    });
    expect(answered.answer).toMatchObject({ answer: 'yes', reason: 'Knows what we lack' });
    const seen = await list({ answer: 'yes' });
    expect(seen.items).toMatchObject([{ answer: { answer: 'yes', by: world.team.manager.name } }]);
    const foreign = await world.call(world.team.manager, shortlistsContract.answer, {
      params: { roleId: otherRoleId, entryId },
      body: { answer: 'no', reason: null },
    });
    expect(foreign.status).toBe(404);
  });
});

describe('comparing', () => {
  it('puts candidates side by side in the order asked for, with the lane apart', async () => {
    const ids = [people[3], people[0]] as CandidateId[];
    await world.sql(
      `INSERT INTO candidate_expectations (org_id, candidate_id, amount, currency, period, hours_per_year, said_by, recorded_at)
       VALUES ($1, $2, 120000.50, 'USD', 'year', 2080, 'the candidate', now())`,
      [recruiter.organisationId, ids[0]],
    );
    await world.sql(
      `INSERT INTO candidate_authorisations (org_id, candidate_id, country, authorised, needs_sponsorship, said_by, recorded_at)
       VALUES ($1, $2, 'US', 'yes', 'no', 'the candidate', now()), ($1, $2, 'DE', 'no', 'yes', 'the candidate', now())`,
      [recruiter.organisationId, ids[1]],
    );
    const compared = await world.ok(recruiter, shortlistsContract.compare, {
      params: { roleId },
      query: { candidate: ids },
    });
    expect(compared.requirements.map(({ label }) => label)).toEqual(['PostgreSQL', 'Go']);
    expect(compared.candidates).toMatchObject([
      {
        explanation: { candidateId: ids[0], name: 'Ørjan Åse' },
        expectation: { money: { amount: '120000.50', currency: 'USD' } },
        authorisation: null,
        entry: { stage: 'interview' },
      },
      {
        explanation: { candidateId: ids[1], evidencedTenths: 500, potentialTenths: 1000 },
        expectation: null,
        authorisation: { authorised: 'yes', needsSponsorship: 'no' },
      },
    ]);
  });

  it.each([1, 7])('wants two to six: %d is refused', async (count) => {
    const candidate = Array.from({ length: count }, () => people[0]);
    const reply = await world.call(recruiter, shortlistsContract.compare, {
      params: { roleId },
      query: { candidate },
    });
    expect(reply.status).toBe(400);
  });
});
