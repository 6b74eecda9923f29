import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CandidateId,
  candidateLaneContract,
  candidatesContract,
  duplicatesContract,
  matchingContract,
  type MergeId,
  mergesContract,
  type RoleId,
  rolesContract,
  shortlistsContract,
} from '@portolan/shared/contract';
import fc from 'fast-check';
import { type Actor, World } from '../../testing/index.js';

let world: World;
let recruiter: Actor;
let roleIds: RoleId[];
beforeAll(async () => {
  world = await World.start();
  recruiter = world.team.recruiter;
  roleIds = [await makeRole('Engineer'), await makeRole('Architect'), await makeRole('Lead')];
});
afterAll(() => world.stop());

async function makeRole(title: string): Promise<RoleId> {
  const employer = await world.ok(recruiter, rolesContract.createEmployer, {
    body: { name: `Employer of ${title}`, country: 'US' },
  });
  const body = {
    employerId: employer.id,
    title,
    occupationCode: '15-1252',
    level: 'senior',
    country: 'US',
    openings: 1,
    sponsorship: 'case-by-case',
    hiringManagerId: null,
  };
  const { id } = await world.ok(recruiter, rolesContract.create, { body });
  const requirements = [
    { id: 'pg', subject: { type: 'skill', skillId: 'postgresql' }, gate: false, weight: 5, minimum: 2 },
  ];
  await world.ok(recruiter, rolesContract.saveRequirements, {
    params: { roleId: id },
    body: { requirements, basedOn: null },
  });
  return id;
}

const make = async (name: string, more: object = {}): Promise<CandidateId> =>
  (await world.ok(recruiter, candidatesContract.create, { body: { name, ...more } })).id;
const view = (candidateId: CandidateId) =>
  world.ok(recruiter, candidatesContract.get, { params: { candidateId } });
const preview = (candidateId: CandidateId, otherId: CandidateId, actor = recruiter) =>
  world.ok(actor, mergesContract.preview, { params: { candidateId, otherId } });

async function mergeReply(kept: CandidateId, merged: CandidateId, more: object = {}, actor = recruiter) {
  const seen = await preview(kept, merged, actor);
  const body = { mergedId: merged, mergedVersion: seen.merged.version, ...more };
  return world.call(
    actor,
    mergesContract.merge,
    { params: { candidateId: kept }, body },
    { ifMatch: seen.kept.version },
  );
}
async function merge(
  kept: CandidateId,
  merged: CandidateId,
  more: object = {},
  actor = recruiter,
): Promise<MergeId> {
  const reply = await mergeReply(kept, merged, more, actor);
  if (reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`);
  return reply.body.mergeId;
}
const unmerge = (candidateId: CandidateId, mergeId: MergeId) =>
  world.ok(recruiter, mergesContract.undo, { params: { candidateId, mergeId } });
const attest = (candidateId: CandidateId, skillId: string, level: number) =>
  world.ok(recruiter, candidatesContract.attest, {
    params: { candidateId },
    body: { type: 'skill', skillId, level, saidBy: 'the candidate' },
  });
async function edit(candidateId: CandidateId, body: object) {
  const { version } = await view(candidateId);
  return world.ok(
    recruiter,
    candidatesContract.editField,
    { params: { candidateId }, body },
    { ifMatch: version },
  );
}
const expectation = (amount: string) => ({ amount, currency: 'EUR', period: 'year', hoursPerYear: null });
const expect_ = (candidateId: CandidateId, amount: string) =>
  world.ok(recruiter, candidateLaneContract.setExpectation, {
    params: { candidateId },
    body: { money: expectation(amount), saidBy: 'the candidate' },
  });
const authorise = (candidateId: CandidateId, country: string, authorised: string) =>
  world.ok(recruiter, candidateLaneContract.answerAuthorisation, {
    params: { candidateId, country },
    body: { authorised, needsSponsorship: 'no', saidBy: 'the candidate' },
  });
async function shortlist(candidateId: CandidateId, roleId: RoleId, stage?: string) {
  const { added } = await world.ok(recruiter, shortlistsContract.add, {
    params: { roleId },
    body: { candidateIds: [candidateId] },
  });
  const entry = added[0]?.entry;
  if (entry === undefined) throw new Error('not added');
  if (stage !== undefined)
    await world.ok(
      recruiter,
      shortlistsContract.move,
      { params: { entryId: entry.id }, body: { stage } },
      { ifMatch: entry.version },
    );
  return entry.id;
}
const writeFile = (candidateId: CandidateId, visaStatus: string) =>
  world.ok(
    world.team.specialist,
    candidateLaneContract.setMobilityFile,
    { params: { candidateId }, body: { nationalities: ['BR'], visaStatus, note: null } },
    { ifMatch: 0 },
  );

const tables = {
  candidates: 't.id',
  candidate_facts: 't.candidate_id',
  candidate_documents: 't.candidate_id',
  candidate_authorisations: 't.candidate_id',
  candidate_expectations: 't.candidate_id',
  mobility_files: 't.candidate_id',
  shortlist_entries: 't.candidate_id',
};
/** Every row that speaks of these candidates, without version and updated_at. */
async function rowsOf(...ids: CandidateId[]) {
  const found: Record<string, unknown[]> = {};
  for (const [table, column] of Object.entries(tables)) {
    const rows = await world.sql<{ row: string }>(
      `SELECT (to_jsonb(t) - 'version' - 'updated_at')::text AS row FROM ${table} t WHERE ${column} = ANY ($1) ORDER BY 1`,
      [ids],
    );
    found[table] = rows.map(({ row }) => row);
  }
  const events = await world.sql<{ row: string }>(
    `SELECT to_jsonb(v)::text AS row FROM shortlist_events v JOIN shortlist_entries t ON t.org_id = v.org_id AND t.id = v.entry_id
     WHERE t.candidate_id = ANY ($1) ORDER BY 1`,
    [ids],
  );
  return { ...found, shortlist_events: events.map(({ row }) => row) };
}

describe('a merge', () => {
  it('hides the other record, and its address leads to the one that stands for both', async () => {
    const [ana, anna] = [
      await make('Ana Kovač', { email: 'ana@example.org', headline: 'Developer' }),
      await make('Anna Kovac', { email: 'anna@example.org' }),
    ];
    await attest(anna, 'postgresql', 3);
    const seen = await preview(ana, anna);
    const choose = seen.merged.fields.name?.facts[0]?.id;
    await merge(ana, anna, { choose: [choose] });
    const merged = await view(ana);
    expect(merged.fields.name?.value).toBe('Anna Kovac');
    expect(merged.fields.name?.facts[0]).toMatchObject({ source: 'person', recordedBy: recruiter.name });
    expect(merged.fields.emails.map(({ value }) => value).sort()).toEqual([
      'ana@example.org',
      'anna@example.org',
    ]);
    expect(merged.skills.map(({ skillId }) => skillId)).toContain('postgresql');
    expect((await view(anna)).id).toBe(ana);
    const list = await world.ok(recruiter, candidatesContract.list, { query: { q: 'kovac' } });
    expect([list.total, list.items.map(({ id }) => id)]).toEqual([1, [ana]]);
    const ranking = await world.ok(recruiter, matchingContract.rank, {
      params: { roleId: roleIds[0] },
      body: {},
    });
    expect(ranking.rows.map(({ candidateId }) => candidateId)).toContain(ana);
    expect(ranking.rows.map(({ candidateId }) => candidateId)).not.toContain(anna);
    const write = await world.call(recruiter, candidatesContract.attest, {
      params: { candidateId: anna },
      body: { type: 'skill', skillId: 'go', level: 2, saidBy: 'x' },
    });
    expect(write.status).toBe(409);
  });

  it('leaves values out, and says who did what', async () => {
    const [one, two] = [
      await make('Jo Hill', { email: 'jo@example.org' }),
      await make('Jo Hill', { email: 'wrong@example.org' }),
    ];
    const seen = await preview(one, two);
    const leaveOut = seen.merged.fields.emails.flatMap(({ facts }) => facts.map(({ id }) => id));
    const id = await merge(one, two, { leaveOut });
    expect((await view(one)).fields.emails.map(({ value }) => value)).toEqual(['jo@example.org']);
    const { events } = await world.ok(recruiter, candidatesContract.history, {
      params: { candidateId: one },
    });
    expect(events[0]).toMatchObject({
      action: 'candidate.merged',
      by: recruiter.name,
      detail: { mergeId: id },
    });
  });

  it('asks for what both say differently, and refuses until it is answered', async () => {
    const [one, two] = [await make('Kim Lee'), await make('Kim Lee')];
    await expect_(one, '90000');
    await expect_(two, '95000');
    await authorise(one, 'US', 'yes');
    await authorise(two, 'US', 'no');
    await authorise(two, 'DE', 'yes');
    const roleId = roleIds[1] as RoleId;
    await shortlist(one, roleId);
    const theirs = await shortlist(two, roleId, 'interview');
    await world.ok(recruiter, shortlistsContract.note, {
      params: { entryId: theirs },
      body: { text: 'A note' },
    });
    const seen = await preview(one, two);
    expect(seen.expectation?.merged.money.amount).toBe('95000');
    expect(seen.authorisations.map(({ country }) => country)).toEqual(['US']);
    expect(seen.shortlists[0]).toMatchObject({
      kept: { stage: 'proposed' },
      merged: { stage: 'interview', noteCount: 1 },
    });
    const refused = await mergeReply(one, two);
    expect(refused.status).toBe(422);
    for (const path of ['body.expectation', 'body.authorisations', 'body.shortlists'])
      expect(refused.text).toContain(path);
    const before = await rowsOf(one, two);
    const id = await merge(one, two, {
      expectation: 'merged',
      authorisations: [{ country: 'US', from: 'kept' }],
      shortlists: [{ roleId, from: 'merged' }],
    });
    const merged = await view(one);
    expect(merged.expectation?.money.amount).toBe('95000');
    expect(merged.authorisations.map(({ country, authorised }) => [country, authorised])).toEqual([
      ['DE', 'yes'],
      ['US', 'yes'],
    ]);
    const board = await world.ok(recruiter, shortlistsContract.list, { query: { role: roleId } });
    expect(
      board.items.filter((entry) => entry.candidate.id === one || entry.candidate.id === two),
    ).toMatchObject([{ candidate: { id: one }, stage: 'interview', noteCount: 1 }]);
    expect(await unmerge(one, id)).toEqual({ mergedId: two, stays: [] });
    expect(await rowsOf(one, two)).toEqual(before);
  });

  it('of two mobility files is for a specialist', async () => {
    const [one, two] = [await make('Bo Ek'), await make('Bo Ek')];
    await writeFile(one, 'none');
    await writeFile(two, 'student');
    expect((await preview(one, two)).bothHaveMobilityFile).toBe(true);
    expect((await mergeReply(one, two)).status).toBe(403);
    expect((await mergeReply(one, two, {}, world.team.specialist)).status).toBe(422);
    const before = await rowsOf(one, two);
    const id = await merge(one, two, { mobilityFile: 'merged' }, world.team.specialist);
    const file = await world.ok(world.team.specialist, candidateLaneContract.mobilityFile, {
      params: { candidateId: one },
    });
    expect(file.visaStatus).toBe('student');
    await unmerge(one, id);
    expect(await rowsOf(one, two)).toEqual(before);
  });

  it('needs the versions that were looked at, and two records', async () => {
    const [one, two] = [await make('Al Po'), await make('Al Po')];
    expect((await mergeReply(one, two, { mergedVersion: 99 })).status).toBe(412);
    const itself = await world.call(
      recruiter,
      mergesContract.merge,
      { params: { candidateId: one }, body: { mergedId: one, mergedVersion: 1 } },
      { ifMatch: 1 },
    );
    expect(itself.status).toBe(422);
    const strange = await mergeReply(one, two, { choose: ['018f0000-0000-7000-8000-000000000009'] });
    expect(strange.status).toBe(409);
  });

  it('keeps what was done since with the kept record, and says so', async () => {
    const [one, two] = [await make('Ed Moe', { headline: 'Dev' }), await make('Ed Moe', { headline: 'Ops' })];
    const roleId = roleIds[2] as RoleId;
    await shortlist(two, roleId);
    await expect_(two, '50000');
    const mine = await rowsOf(two);
    const id = await merge(one, two);
    await attest(one, 'go', 3);
    await expect_(one, '60000');
    const { items } = await world.ok(recruiter, shortlistsContract.list, { query: { role: roleId } });
    const entry = items.find(({ candidate }) => candidate.id === one);
    await world.ok(recruiter, shortlistsContract.note, {
      params: { entryId: entry?.id },
      body: { text: 'Said since' },
    });
    const headline = (await view(one)).fields.headline?.facts.map((fact) => fact.id) ?? [];
    await edit(one, { field: 'headline', value: 'Both', replaces: headline });
    const { merges } = await world.ok(recruiter, mergesContract.list, { params: { candidateId: one } });
    expect(merges).toMatchObject([{ id, merged: { id: two, name: 'Ed Moe' }, mergedBy: recruiter.name }]);
    const stays = [
      { what: 'said', count: 2 },
      { what: 'expectation', count: 1 },
      { what: 'shortlist', count: 1 },
    ];
    expect(merges[0]?.stays).toEqual(stays);
    expect((await unmerge(one, id)).stays).toEqual(stays);
    expect(await rowsOf(two)).toEqual(mine);
    const kept = await view(one);
    expect([kept.fields.headline?.value, kept.expectation?.money.amount]).toEqual(['Both', '60000']);
    expect(kept.skills.map(({ skillId }) => skillId)).toContain('go');
  });

  it('refuses to take back what was said before it, and erases all with one', async () => {
    const [one, two] = [await make('Ty Cob'), await make('Ty Cob')];
    const said = await attest(two, 'go', 3);
    await merge(one, two);
    const undone = await world.call(recruiter, candidatesContract.undoAttestation, {
      params: { candidateId: one, factId: said.factId },
    });
    expect(undone.status).toBe(409);
    await world.ok(world.team.specialist, candidatesContract.erase, { params: { candidateId: one } });
    expect(await world.sql(`SELECT id FROM candidates WHERE id = ANY ($1)`, [[one, two]])).toEqual([]);
  });

  it.each(['into', 'with'])(
    'are taken back newest first where a later merge %s them builds on it',
    async (how) => {
      const [one, two, three] = [await make('Bo Li'), await make('Bo Li'), await make('Bo Li')];
      await authorise(two, 'DE', 'yes');
      await authorise(three, 'DE', 'yes');
      const before = await rowsOf(one, two, three);
      const first = await merge(one, two);
      const [root, other] = how === 'into' ? [three, one] : [one, three];
      const asked = { authorisations: [{ country: 'DE', from: 'merged' }] };
      const second = await merge(root, other, asked);
      expect(await tryToUnmerge(root, first)).toBe(false);
      await unmerge(root, second);
      await unmerge(one, first);
      expect(await rowsOf(one, two, three)).toEqual(before);
    },
  );

  it('taken back is remembered as two people', async () => {
    const [one, two] = [await make('Ra Su'), await make('Ra Su')];
    await unmerge(one, await merge(one, two));
    const { items } = await world.ok(recruiter, duplicatesContract.list, {
      query: { status: 'different', candidate: one },
    });
    expect(items).toHaveLength(1);
  });
});

type Step = readonly [kind: string, who: number, value: number];

const answers = ['yes', 'no'];
const deeds: Readonly<Record<string, (id: CandidateId, value: number) => Promise<unknown>>> = {
  attest: (id, value) => attest(id, value % 2 === 0 ? 'go' : 'docker', value % 4),
  email: (id, value) => edit(id, { field: 'email', value: `a${value % 3}@example.org` }),
  expect: (id, value) => expect_(id, String(1000 + (value % 3))),
  authorise: (id, value) => authorise(id, value % 2 === 0 ? 'US' : 'DE', answers[value % 2] ?? ''),
  headline: async (id, value) => {
    const replaces = (await view(id)).fields.headline?.facts.map((fact) => fact.id) ?? [];
    const words = ['Dev', 'Ops', 'Lead'];
    return edit(id, {
      field: 'headline',
      value: words[value % 3],
      replaces: value % 2 === 0 ? replaces : [],
    });
  },
  shortlist: (id, value) =>
    world.ok(recruiter, shortlistsContract.add, {
      params: { roleId: roleIds[value % 3] },
      body: { candidateIds: [id] },
    }),
};

/** One of the things that people do to a candidate. */
async function act(ids: readonly CandidateId[], [kind, who, value]: Step): Promise<void> {
  const id = ids[who % ids.length];
  if (id !== undefined) await deeds[kind]?.(id, value);
}

const steps = fc.array(
  fc.tuple(
    fc.constantFrom('attest', 'email', 'expect', 'authorise', 'headline', 'shortlist'),
    fc.nat(2),
    fc.nat(11),
  ),
  { minLength: 3, maxLength: 9 },
);

async function mergeAnyhow(kept: CandidateId, merged: CandidateId, pick: number): Promise<MergeId> {
  const seen = await preview(kept, merged);
  const side = pick % 2 === 0 ? 'kept' : 'merged';
  const facts = [
    ...(seen.merged.fields.headline?.facts ?? []),
    ...seen.kept.fields.emails.flatMap((email) => email.facts),
  ].map((fact) => fact.id);
  return merge(kept, merged, {
    choose: seen.merged.fields.headline ? [seen.merged.fields.headline.facts[0]?.id] : [],
    leaveOut: facts
      .filter((_, i) => i % 2 === pick % 2)
      .filter((id) => id !== seen.merged.fields.headline?.facts[0]?.id),
    expectation: seen.expectation ? side : null,
    authorisations: seen.authorisations.map(({ country }) => ({ country, from: side })),
    shortlists: seen.shortlists.map(({ roleId }) => ({ roleId, from: side })),
  });
}

/** False when a later merge builds on this one. */
async function tryToUnmerge(candidateId: CandidateId, mergeId: MergeId): Promise<boolean> {
  const reply = await world.call(recruiter, mergesContract.undo, { params: { candidateId, mergeId } });
  expect([200, 409]).toContain(reply.status);
  return reply.status === 200;
}

it('any records, merged in any way and taken back in any order, are as they were', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(3), fc.boolean(), async (done, pick, firstBackFirst) => {
      const ids = [await make('Pat One'), await make('Pat Two'), await make('Pat Three')] as const;
      for (const step of done) await act(ids, step);
      const before = await rowsOf(...ids);
      const [a, b, c] = ids;
      const first = await mergeAnyhow(a, b, pick);
      const second = pick > 1 ? await mergeAnyhow(c, a, pick) : await mergeAnyhow(a, c, pick);
      const root = pick > 1 ? c : a;
      const isFirstBack = firstBackFirst && (await tryToUnmerge(root, first));
      await unmerge(root, second);
      if (!isFirstBack) await unmerge(a, first);
      expect(await rowsOf(...ids)).toEqual(before);
    }),
    { numRuns: 12 },
  );
}, 120_000);
