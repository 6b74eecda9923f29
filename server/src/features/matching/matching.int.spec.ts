import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  candidateLaneContract,
  candidatesContract,
  matchingContract,
  type Ranking,
  type Role,
  type RoleRequirement,
  rolesContract,
} from '@portolan/shared/contract';
import { parse } from 'csv-parse/sync';
import { type Actor, World } from '../../testing/index.js';

let world: World;
let recruiter: Actor;
let role: Role;

const skill = (skillId: string, over: Partial<RoleRequirement> = {}): RoleRequirement => ({
  id: skillId,
  subject: { type: 'skill', skillId },
  gate: false,
  weight: 5,
  minimum: 2,
  ...over,
});
const requirements = [
  skill('databases', { weight: 6 }),
  skill('python', { weight: 4, minimum: 4 }),
  skill('communication', { weight: 5 }),
  skill('docker', { id: 'docker-gate', gate: true, weight: 0 }),
];

async function add(
  name: string,
  levels: Readonly<Record<string, number>>,
  extra: object = {},
): Promise<string> {
  const { id } = await world.ok(recruiter, candidatesContract.create, { body: { name, ...extra } });
  for (const [skillId, level] of Object.entries(levels)) {
    await world.ok(recruiter, candidatesContract.attest, {
      params: { candidateId: id },
      body: { type: 'skill', skillId, level, saidBy: 'the candidate' },
    });
  }
  return id;
}

const rank = (body: object = {}): Promise<Ranking> =>
  world.ok(recruiter, matchingContract.rank, { params: { roleId: role.id }, body });
const explain = (candidateId: string, body: object = {}) =>
  world.ok(recruiter, matchingContract.explain, { params: { roleId: role.id, candidateId }, body });
const order = ({ rows }: Ranking) => rows.map(({ name, rank: place, shared }) => [name, place, shared]);

beforeAll(async () => {
  world = await World.start();
  recruiter = world.team.recruiter;
  const employer = await world.ok(recruiter, rolesContract.createEmployer, {
    body: { name: 'Northwind', country: 'US' },
  });
  role = await world.ok(recruiter, rolesContract.create, {
    body: {
      employerId: employer.id,
      title: 'Back-end developer',
      occupationCode: '15-1252',
      level: 'senior',
      country: 'US',
      openings: 1,
      sponsorship: 'yes',
    },
  });
  await world.ok(recruiter, rolesContract.saveRequirements, {
    params: { roleId: role.id },
    body: { requirements, basedOn: null },
  });
  await add('Ada', { postgresql: 3, python: 4, docker: 3 });
  await add('Ben', { mysql: 2, python: 1, docker: 2 });
  await add('Cem', { postgresql: 4, python: 4, docker: 0 });
  await add('Dee', {});
  await add('=Eve', { postgresql: 3, python: 4, docker: 3 });
});
afterAll(() => world.stop());

describe('the ranking', () => {
  it('orders by evidenced, shares ranks, and puts "gate not met" below', async () => {
    const ranking = await rank();
    expect(order(ranking)).toEqual([
      ['Ada', 1, true],
      ['=Eve', 1, true],
      ['Ben', 3, false],
      ['Dee', 4, false],
      ['Cem', 5, false],
    ]);
    expect(ranking.counts).toEqual({ total: 5, notMet: 1, toConfirm: 1 });
    expect(ranking).toMatchObject({ requirementsVersion: 1, totalWeight: 15 });
    const [ada, , ben, dee] = ranking.rows;
    expect(ada).toMatchObject({
      evidencedTenths: 667,
      potentialTenths: 1000,
      gate: 'met',
      evidencedSum: 100_000,
    });
    expect(ben).toMatchObject({ evidencedTenths: 467, potentialTenths: 800 });
    expect(ben?.cells.map(({ verdict }) => verdict)).toEqual(['met', 'partly', 'unknown', 'met']);
    expect(dee).toMatchObject({
      evidencedTenths: 0,
      potentialTenths: 1000,
      gate: 'to-confirm',
      questionCount: 4,
    });
    expect(dee?.questions.map(({ requirementId }) => requirementId)).toEqual([
      'docker-gate',
      'databases',
      'communication',
    ]);
  });

  it('previews requirements that are not saved, and says so', async () => {
    const preview = await rank({ requirements: [skill('mysql', { weight: 10 })] });
    expect(preview.requirementsVersion).toBeNull();
    expect(preview.rows[0]?.name).toBe('Ben');
    expect((await rank()).requirementsVersion).toBe(1);
    const unknown = await world.call(recruiter, matchingContract.rank, {
      params: { roleId: role.id },
      body: { requirements: [skill('no-such-skill')] },
    });
    expect(unknown.status).toBe(422);
  });

  it('answers pages, other orders and one state of the gates', async () => {
    const pages = [
      await rank({ limit: 2 }),
      await rank({ limit: 2, offset: 2 }),
      await rank({ limit: 2, offset: 4 }),
    ];
    expect(pages.flatMap(order)).toEqual(order(await rank()));
    expect((await rank({ sort: 'worth-asking' })).rows[0]?.name).toBe('Dee');
    const notMet = await rank({ gate: 'not-met' });
    expect(order(notMet)).toEqual([['Cem', 5, false]]);
    expect(notMet.matching).toBe(1);
  });

  it('says "nothing scored" where nothing is', async () => {
    const { rows } = await rank({ requirements: [skill('python', { weight: 0 })] });
    expect(rows.map(({ evidencedTenths }) => evidencedTenths)).toEqual([null, null, null, null, null]);
  });

  it('is by months of work in all and in one occupation', async () => {
    const id = await add('Fay', {});
    const job = {
      title: 'Developer',
      company: 'Acme',
      occupationCode: '15-1252',
      start: '2020-01',
      end: '2021-12',
    };
    const params = { candidateId: id };
    const { version } = await world.ok(recruiter, candidatesContract.get, { params });
    const body = { field: 'job', value: job };
    await world.ok(recruiter, candidatesContract.editField, { params, body }, { ifMatch: version });
    const months = (occupationCode: string | null): RoleRequirement => ({
      id: 'experience',
      subject: { type: 'experience', occupationCode },
      gate: false,
      weight: 5,
      minimum: 48,
    });
    const value = async (code: string | null) =>
      (await rank({ requirements: [months(code)] })).rows.find(({ name }) => name === 'Fay')?.cells[0]?.value;
    expect([await value(null), await value('15-1252'), await value('11-3021')]).toEqual([5000, 5000, 0]);
    const fay = async () =>
      (await rank({ requirements: [months(null)] })).rows.find(({ name }) => name === 'Fay');
    expect(await fay()).toMatchObject({ potentialTenths: 1000, questionCount: 1 });
    await world.ok(recruiter, candidatesContract.attest, {
      params,
      body: { type: 'experience', occupationCode: null, months: 36, saidBy: 'the candidate' },
    });
    expect(await fay()).toMatchObject({ evidencedTenths: 750, potentialTenths: 750, questionCount: 0 });
    await world.ok(world.team.specialist, candidatesContract.erase, { params });
  });
});

describe('why this score', () => {
  it('has parts that sum, what they rest on, and words', async () => {
    const ranking = await rank();
    for (const row of ranking.rows) {
      const explained = await explain(row.candidateId);
      const sum = (pick: (part: (typeof explained.parts)[number]) => number | null) =>
        explained.parts.reduce((total, part) => total + (pick(part) ?? 0), 0);
      expect(explained.evidencedTenths).toBe(row.evidencedTenths);
      expect(sum((part) => part.shownEvidenced)).toBe(row.evidencedTenths);
      expect(sum((part) => part.shownPotential)).toBe(row.potentialTenths);
      expect(explained.questions).toHaveLength(row.questionCount);
    }
    const ada = await explain(ranking.rows[0]?.candidateId ?? '');
    expect(ada.parts[0]).toMatchObject({
      verdict: 'met',
      decidedBy: {
        skill: { id: 'postgresql', name: 'PostgreSQL', kind: 'technical' },
        relation: 'descendant',
        trace: { kind: 'attested', level: 3 },
        quotes: [{ source: 'person', saidBy: 'the candidate', documentId: null }],
      },
    });
  });

  it('is unknown for a candidate or role that is not there', async () => {
    const missing = '018f0000-0000-7000-8000-00000000000f';
    for (const params of [
      { roleId: role.id, candidateId: missing },
      { roleId: missing, candidateId: missing },
    ]) {
      expect((await world.call(recruiter, matchingContract.explain, { params, body: {} })).status).toBe(404);
    }
  });
});

describe('answering a question', () => {
  it('re-ranks, and taking the answer back ranks as before', async () => {
    const before = await rank();
    const ben = before.rows.find(({ name }) => name === 'Ben');
    const params = { candidateId: ben?.candidateId ?? '' };
    const { factId } = await world.ok(recruiter, candidatesContract.attest, {
      params,
      body: { type: 'skill', skillId: 'communication', level: 3, saidBy: 'a referee', note: 'Led the team' },
    });
    const after = await rank();
    expect(order(after)[0]).toEqual(['Ben', 1, false]);
    expect(after.rows[0]).toMatchObject({ evidencedTenths: 800, questionCount: 0 });
    await world.ok(recruiter, candidatesContract.undoAttestation, { params: { ...params, factId } });
    expect(order(await rank())).toEqual(order(before));
  });
});

describe('blindness', () => {
  it('ranks two people equal who differ in everything that merit must not see', async () => {
    const levels = { python: 3, postgresql: 2, communication: 2 };
    const place = (city: string, country: string) => ({ place: { city, region: null, country } });
    const one = await add('Aaron Smith', levels, place('Seattle', 'US'));
    const two = await add('Zhang Wěi', levels, {
      ...place('Lagos', 'NG'),
      headline: 'Married mother of two, born 1961',
      email: 'someone@example.org',
    });
    const lane = async (candidateId: string, country: string, amount: string, answer: 'yes' | 'no') => {
      const { specialist } = world.team;
      const params = { candidateId };
      await world.ok(
        specialist,
        candidateLaneContract.setMobilityFile,
        {
          params,
          body: { nationalities: [country], visaStatus: `Visa of ${country}`, note: null },
        },
        { ifMatch: 0 },
      );
      await world.ok(specialist, candidateLaneContract.setExpectation, {
        params,
        body: {
          money: { amount, currency: 'USD', period: 'year', hoursPerYear: null },
          saidBy: 'the candidate',
        },
      });
      await world.ok(specialist, candidateLaneContract.answerAuthorisation, {
        params: { ...params, country: 'US' },
        body: {
          authorised: answer,
          needsSponsorship: answer === 'yes' ? 'no' : 'yes',
          saidBy: 'the candidate',
        },
      });
    };
    await lane(one, 'US', '90000', 'yes');
    await lane(two, 'NG', '240000', 'no');
    const { rows } = await rank();
    const [first, second] = [one, two].map((id) => rows.find(({ candidateId }) => candidateId === id));
    for (const key of ['rank', 'evidencedSum', 'potentialSum', 'gate', 'cells', 'questions'] as const) {
      expect({ key, value: second?.[key] }).toEqual({ key, value: first?.[key] });
    }
    expect(first?.shared).toBe(true);
  });
});

describe('the export', () => {
  it('equals the screen: same rows, order, columns and count', async () => {
    const body = { sort: 'potential', requirements: [skill('python', { weight: 3 }), skill('databases')] };
    const screen = await rank({ ...body, limit: 200 });
    const reply = await world.call(recruiter, matchingContract.export, { params: { roleId: role.id }, body });
    expect(reply.headers.get('content-type')).toContain('text/csv');
    expect(reply.headers.get('content-disposition')).toMatch(
      /^attachment; filename="ranking-back-end-developer-/,
    );
    const all = parse(reply.text, { bom: true, relax_column_count: true });
    const start = all.findIndex(([first]) => first === 'Rank');
    const about: Record<string, string | undefined> = Object.fromEntries(
      all.slice(0, start).map(([key = '', value]) => [key, value]),
    );
    expect(about).toMatchObject({
      Role: 'Back-end developer, Northwind',
      Requirements: 'not saved',
      Order: 'potential',
      Rows: String(screen.rows.length),
      'Made by': recruiter.name,
    });
    expect(all[start]).toEqual([
      'Rank',
      'Candidate',
      'Headline',
      'Evidenced',
      'Potential',
      'Gates',
      'Months of experience',
      'Questions',
      ...screen.requirements.map(({ label }) => label),
      'Candidate id',
    ]);
    const shown = screen.rows.map((row) => [
      row.shared ? `${row.rank} (shared)` : String(row.rank),
      row.name === '=Eve' ? "'=Eve" : row.name,
      row.headline ?? '',
      String((row.evidencedTenths ?? 0) / 10),
      String((row.potentialTenths ?? 0) / 10),
      row.gate,
      row.experienceMonths === null ? '' : String(row.experienceMonths),
      String(row.questionCount),
      ...row.cells.map(({ verdict }) => verdict),
      row.candidateId,
    ]);
    expect(all.slice(start + 1)).toEqual(shown);
  });
});
