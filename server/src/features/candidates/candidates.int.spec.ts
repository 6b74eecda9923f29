import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type CandidateId,
  candidateLaneContract,
  candidatesContract,
  type CandidateView,
  type FactId,
} from '@portolan/shared/contract';
import { packTrace, unpackTrace } from '@portolan/shared/domain/matching';
import { v7 } from 'uuid';
import { World } from '../../testing/index.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

let id: CandidateId;
const params = () => ({ candidateId: id });
const recruiter = () => world.team.recruiter;
const view = () => world.ok(recruiter(), candidatesContract.get, { params: params() });
const row = async () =>
  (
    await world.sql<{
      name: string;
      skill_ids: string[];
      skill_traces: number[];
      experience_months: number | null;
      emails: string[];
      version: number;
    }>(`SELECT * FROM candidates WHERE id = $1`, [id])
  )[0];

beforeEach(async () => {
  const body = {
    name: 'Ana Kovač',
    headline: 'Back-end developer',
    email: `ana.${v7().slice(-8)}@example.org`,
    phone: { e164: '+4930901820', raw: '030 901820' },
    place: { city: 'Zagreb', region: null, country: 'HR' },
    link: { kind: 'github' as const, url: 'https://github.com/ana-kovac' },
  };
  ({ id } = await world.ok(recruiter(), candidatesContract.create, { body }));
});

async function edit(body: object, ifMatch?: number) {
  const version = ifMatch ?? (await view()).version;
  return world.call(
    recruiter(),
    candidatesContract.editField,
    { params: params(), body },
    { ifMatch: version },
  );
}
const job = { title: 'Developer', company: 'Acme', start: '2019-01', end: '2022-12' };

describe('a candidate by hand', () => {
  it('is a fact per field, each by the person who entered it', async () => {
    const seen = await view();
    expect(seen.fields.name?.value).toBe('Ana Kovač');
    expect(seen.fields.place?.value.country).toBe('HR');
    expect(seen.fields.emails).toHaveLength(1);
    expect(seen.fields.name?.facts[0]).toMatchObject({ source: 'person', recordedBy: recruiter().name });
    expect(seen.version).toBe(1);
  });

  it('needs a name and known fields, and says which one is wrong', async () => {
    const nameless = await world.call(recruiter(), candidatesContract.create, { body: { name: ' ' } });
    expect(nameless.status).toBe(400);
    expect(nameless.text).toContain('body.name');
    const typo = await world.call(recruiter(), candidatesContract.create, {
      body: { name: 'A', emial: 'x' },
    });
    expect([typo.status, typo.text.includes('emial')]).toEqual([400, true]);
  });
});

describe('editing', () => {
  it('a new value goes before the old one, and undo brings it back', async () => {
    const before = await view();
    const replaces = before.fields.headline?.facts.map((fact) => fact.id);
    const edited = await edit({ field: 'headline', value: 'Platform engineer', replaces });
    expect(edited.status).toBe(201);
    expect((await view()).fields.headline?.value).toBe('Platform engineer');
    const factId = edited.body.factId;
    await world.ok(recruiter(), candidatesContract.undoFact, { params: { ...params(), factId } });
    expect((await view()).fields.headline?.value).toBe('Back-end developer');
  });

  it('keeps the row of the candidate in step', async () => {
    await edit({ field: 'job', value: job });
    expect(await row()).toMatchObject({ experience_months: 48 });
    const { fields } = await view();
    const replaces = fields.emails[0]?.facts.map((fact) => fact.id);
    await edit({ field: 'email', value: null, replaces });
    expect((await row())?.emails).toEqual([]);
    await edit({ field: 'job', value: { ...job, company: 'Other', start: '2022-01', end: '2023-12' } });
    expect(await row()).toMatchObject({ experience_months: 60 });
  });

  it('of an old version is refused, without a version too', async () => {
    const { version } = await view();
    expect((await edit({ field: 'headline', value: 'One' }, version)).status).toBe(201);
    expect((await edit({ field: 'headline', value: 'Two' }, version)).status).toBe(412);
    const blind = await world.call(recruiter(), candidatesContract.editField, {
      params: params(),
      body: { field: 'headline', value: 'Three' },
    });
    expect(blind.status).toBe(428);
    expect((await view()).fields.headline?.value).toBe('One');
  });

  it('of two editors at once lets one through', async () => {
    const { version } = await view();
    const replies = await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map((value) => edit({ field: 'headline', value }, version)),
    );
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 412, 412, 412]);
  });

  it('refuses to replace what is not there, and dates that run backwards', async () => {
    expect((await edit({ field: 'headline', value: 'X', replaces: [v7()] })).status).toBe(409);
    expect((await edit({ field: 'headline', value: null })).status).toBe(422);
    const backwards = await edit({ field: 'job', value: { ...job, end: '2001' } });
    expect([backwards.status, backwards.text.includes('body.value.end')]).toEqual([400, true]);
  });
});

describe('attestations', () => {
  const attest = (body: object) =>
    world.call(recruiter(), candidatesContract.attest, { params: params(), body });
  const skill = async (skillId: string) => (await view()).skills.find((each) => each.skillId === skillId);

  it('decide the trace that ranking reads, and undo takes them back', async () => {
    const said = await attest({
      type: 'skill',
      skillId: 'postgresql',
      level: 3,
      saidBy: 'the candidate',
      note: 'call',
    });
    expect(said.status).toBe(201);
    expect(await skill('postgresql')).toMatchObject({
      trace: { kind: 'attested', level: 3 },
      facts: [{ saidBy: 'the candidate', note: 'call', recordedBy: recruiter().name }],
    });
    const packed = packTrace({ kind: 'attested', level: 3, lastUsed: null });
    expect(await row()).toMatchObject({ skill_ids: ['postgresql'], skill_traces: [packed] });
    const factId = said.body.factId;
    await world.ok(recruiter(), candidatesContract.undoAttestation, { params: { ...params(), factId } });
    expect(await row()).toMatchObject({ skill_ids: [], skill_traces: [] });
  });

  it('of zero is an absence, not a having', async () => {
    await attest({ type: 'skill', skillId: 'postgresql', level: 0, saidBy: 'the candidate' });
    expect(unpackTrace((await row())?.skill_traces[0] ?? 9)).toMatchObject({ kind: 'attested', level: 0 });
    const having = await world.ok(recruiter(), candidatesContract.list, { query: { skill: 'postgresql' } });
    expect(having.items.map((each) => each.id)).not.toContain(id);
  });

  it('of experience go before what the jobs say', async () => {
    await edit({ field: 'job', value: job });
    await attest({ type: 'experience', occupationCode: null, months: 70, saidBy: 'referee' });
    expect((await view()).experience).toMatchObject({ months: 70, basis: 'person', level: 'senior' });
  });

  it('stay on the scale and in the taxonomy', async () => {
    const tooHigh = await attest({ type: 'skill', skillId: 'postgresql', level: 5, saidBy: 'x' });
    expect([tooHigh.status, tooHigh.text.includes('ends at 4')]).toEqual([422, true]);
    expect((await attest({ type: 'skill', skillId: 'no-such-skill', level: 1, saidBy: 'x' })).status).toBe(
      422,
    );
  });

  it('cannot be undone as an edit, nor an edit as an attestation', async () => {
    const said = await attest({ type: 'skill', skillId: 'postgresql', level: 3, saidBy: 'x' });
    const asEdit = { params: { ...params(), factId: said.body.factId } };
    expect((await world.call(recruiter(), candidatesContract.undoFact, asEdit)).status).toBe(404);
    const name = (await view()).fields.name?.facts[0]?.id as FactId;
    const asAttestation = { params: { ...params(), factId: name } };
    expect((await world.call(recruiter(), candidatesContract.undoAttestation, asAttestation)).status).toBe(
      404,
    );
  });
});

describe('the lane beside merit', () => {
  const money = { amount: '65000.50', currency: 'EUR', period: 'year' as const, hoursPerYear: 2080 };

  it('keeps the two answers by country and exact pay', async () => {
    const at = { params: { ...params(), country: 'DE' } };
    const body = { authorised: 'no' as const, needsSponsorship: 'yes' as const, saidBy: 'the candidate' };
    await world.ok(recruiter(), candidateLaneContract.answerAuthorisation, { ...at, body });
    await world.ok(recruiter(), candidateLaneContract.setExpectation, {
      params: params(),
      body: { money, saidBy: 'the candidate' },
    });
    const seen: CandidateView = await view();
    expect(seen.authorisations).toMatchObject([{ country: 'DE', ...body, recordedBy: recruiter().name }]);
    expect(seen.expectation?.money).toEqual({ ...money, amount: '65000.5' });
    await world.ok(recruiter(), candidateLaneContract.removeAuthorisation, at);
    await world.ok(recruiter(), candidateLaneContract.removeExpectation, { params: params() });
    expect(await view()).toMatchObject({ authorisations: [], expectation: null });
  });

  it('changes nothing that ranking reads', async () => {
    const before = await row();
    await world.ok(recruiter(), candidateLaneContract.setExpectation, {
      params: params(),
      body: { money, saidBy: 'x' },
    });
    expect(await row()).toEqual(before);
  });

  it('opens the mobility file to specialists alone, and notes each reading', async () => {
    const { specialist } = world.team;
    const body = { nationalities: ['HR', 'BA'], visaStatus: 'none', note: 'Blue Card planned' };
    const write = (ifMatch: number) =>
      world.call(specialist, candidateLaneContract.setMobilityFile, { params: params(), body }, { ifMatch });
    expect((await write(0)).status).toBe(200);
    expect((await write(0)).status).toBe(412);
    const file = await world.ok(specialist, candidateLaneContract.mobilityFile, { params: params() });
    expect(file).toMatchObject({ nationalities: ['BA', 'HR'], visaStatus: 'none', version: 1 });
    for (const level of ['administrator', 'recruiter', 'manager'] as const) {
      const reply = await world.call(world.team[level], candidateLaneContract.mobilityFile, {
        params: params(),
      });
      expect([level, reply.status]).toEqual([level, 403]);
    }
    const { events } = await world.ok(specialist, candidatesContract.history, { params: params() });
    expect(events.map((event) => event.action)).toContain('candidate.mobility-file-opened');
    expect(JSON.stringify(events)).not.toMatch(/Blue Card|"BA"/);
  });
});

describe('erasing', () => {
  it('leaves nothing but the trail', async () => {
    await edit({ field: 'job', value: job });
    expect((await world.call(recruiter(), candidatesContract.erase, { params: params() })).status).toBe(403);
    await world.ok(world.team.administrator, candidatesContract.erase, { params: params() });
    expect((await world.call(recruiter(), candidatesContract.get, { params: params() })).status).toBe(404);
    const left = await world.sql(`SELECT id FROM candidate_facts WHERE candidate_id = $1`, [id]);
    const trail = await world.sql<{ action: string }>(
      `SELECT action FROM audit_events WHERE subject_id = $1`,
      [id],
    );
    expect(left).toEqual([]);
    expect(trail.map((event) => event.action)).toContain('candidate.erased');
  });
});

describe('history', () => {
  it('says who did what without repeating personal data', async () => {
    await edit({ field: 'phone', value: { e164: '+493012345678', raw: '+49 30 12345678' } });
    const { events } = await world.ok(recruiter(), candidatesContract.history, { params: params() });
    expect(events.map(({ action, by }) => [action, by])).toEqual([
      ['candidate.field-edited', recruiter().name],
      ['candidate.created', recruiter().name],
    ]);
    expect(JSON.stringify(events)).not.toContain('12345678');
  });
});
