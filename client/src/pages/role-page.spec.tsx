import { describe, expect, it } from '@jest/globals';
import {
  CandidateId,
  candidatesContract,
  EmployerId,
  FactId,
  marketContract,
  matchingContract,
  type MatchExplanation,
  type NamedRequirement,
  type Ranking,
  type RankingRow,
  type Role,
  RoleId,
  type RoleRequirement,
  rolesContract,
  skillsContract,
} from '@portolan/shared/contract';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { RolePage } from './role-page.js';

const roleId = RoleId.parse('01930000-0000-7000-8000-0000000000f1');
const requirement = (skillId: string, weight = 5): RoleRequirement => ({
  id: skillId,
  subject: { type: 'skill', skillId },
  gate: false,
  weight,
  minimum: 2,
});
const saved = [requirement('python'), requirement('docker', 4)];
const role: Role = {
  id: roleId,
  title: 'Harbour engineer',
  employer: { id: EmployerId.parse('01930000-0000-7000-8000-0000000000e1'), name: 'Quay Works' },
  occupationCode: '15-1252',
  occupationTitle: 'Software developers',
  level: 'senior',
  country: 'DE',
  area: null,
  city: 'Berlin',
  openings: 2,
  sponsorship: 'yes',
  status: 'open',
  statusReason: null,
  statusChangedAt: '2026-11-01T00:00:00Z',
  openedAt: '2026-10-01T00:00:00Z',
  hiringManager: null,
  bandId: null,
  requirementsVersion: 3,
  isSynthetic: false,
  updatedAt: '2026-11-01T00:00:00Z',
  version: 1,
  description: null,
  createdAt: '2026-09-01T00:00:00Z',
  requirements: saved,
};

/** Ada knows Python alone, Ben Docker alone. */
const people = [
  { n: 1, name: 'Ada', knows: 'python' },
  { n: 2, name: 'Ben', knows: 'docker' },
] as const;
const idOf = (n: number) => CandidateId.parse(`01930000-0000-7000-8000-00000000000${n}`);
const named = (each: RoleRequirement): NamedRequirement => ({
  ...each,
  label: each.id === 'python' ? 'Python' : 'Docker',
  skills: [{ id: each.id, name: each.id, kind: 'technical' }],
});

function rowsBy(requirements: readonly RoleRequirement[]): RankingRow[] {
  const total = requirements.reduce((sum, { weight }) => sum + weight, 0);
  return people
    .map(({ n, name, knows }): RankingRow => {
      const weight = requirements.find(({ id }) => id === knows)?.weight ?? 0;
      return {
        candidateId: idOf(n),
        name,
        headline: null,
        reading: 'good',
        experienceMonths: 30,
        rank: 0,
        shared: false,
        evidencedTenths: Math.round((1000 * weight) / total),
        potentialTenths: 1000,
        evidencedSum: weight * 10_000,
        potentialSum: total * 10_000,
        gate: 'met',
        cells: requirements.map(({ id }) => ({
          requirementId: id,
          verdict: id === knows ? 'met' : 'unknown',
          gate: null,
          open: id === knows ? null : 'no-trace',
          value: id === knows ? 10_000 : 0,
          conflict: false,
        })),
        questions: requirements
          .filter(({ id }) => id !== knows)
          .map(({ id }) => ({ requirementId: id, reason: 'no-trace', gate: false, worth: 1, gainTenths: 1 })),
        questionCount: 1,
      };
    })
    .sort((a, b) => b.evidencedSum - a.evidencedSum)
    .map((row, index) => ({ ...row, rank: index + 1 }));
}

const rankingOf = (preview: readonly RoleRequirement[] | undefined): Ranking => ({
  roleId,
  requirementsVersion: preview ? null : 3,
  requirements: (preview ?? saved).map(named),
  totalWeight: 9,
  counts: { total: 2, notMet: 0, toConfirm: 0 },
  matching: 2,
  offset: 0,
  rows: rowsBy(preview ?? saved),
  rankedAt: '2026-11-21T12:00:00Z',
  tookMs: 3,
});

const explanation: MatchExplanation = {
  candidateId: idOf(1),
  name: 'Ada',
  headline: null,
  reading: 'good',
  requirementsVersion: 3,
  evidencedTenths: 556,
  potentialTenths: 1000,
  gate: 'met',
  parts: [
    {
      requirement: named(saved[0] as RoleRequirement),
      value: 10_000,
      potential: 10_000,
      verdict: 'met',
      gate: null,
      open: null,
      conflict: false,
      months: null,
      decidedBy: {
        skill: { id: 'python', name: 'Python', kind: 'technical' },
        trace: { kind: 'stated', level: 3, lastUsed: '2026-03' },
        relation: 'own',
        transferPercent: 100,
        link: null,
        quotes: [
          {
            text: 'advanced Python',
            documentId: null,
            fileName: null,
            start: null,
            end: null,
            source: 'batch_row',
            saidBy: null,
            note: null,
            recordedAt: '2026-11-01T00:00:00Z',
          },
        ],
      },
      alsoFound: [],
      shownEvidenced: 556,
      shownPotential: 556,
    },
    {
      requirement: named(saved[1] as RoleRequirement),
      value: 0,
      potential: 10_000,
      verdict: 'unknown',
      gate: null,
      open: 'no-trace',
      conflict: false,
      months: null,
      decidedBy: null,
      alsoFound: [],
      shownEvidenced: 0,
      shownPotential: 444,
    },
  ],
  questions: [{ requirementId: 'docker', reason: 'no-trace', gate: false, worth: 40_000, gainTenths: 444 }],
};

/** The organisation added no skills of its own. */
const noOwnSkills = answer(skillsContract.list, {
  skills: [],
  total: 0,
  scales: { technical: [], soft: [], language: [], certification: [] },
  backendGroups: [],
});
const usual = [
  noOwnSkills,
  answer(rolesContract.show, role),
  answer(matchingContract.rank, ({ body }) => rankingOf(body.requirements)),
  answer(matchingContract.explain, explanation),
  answer(rolesContract.listTemplates, { templates: [] }),
  stall(marketContract.panel),
];
const open = (level: 'recruiter' | 'manager' = 'recruiter') =>
  show(<RolePage />, { path: '/roles/:roleId', at: `/roles/${roleId}`, session: sessionOf(level) });
const order = () =>
  screen.getAllByRole('link', { name: /^(Ada|Ben)$/ }).map(({ textContent }) => textContent);

describe('the role page', () => {
  useAnswers();

  it('shows that it is loading, and what the server says when it fails', async () => {
    answers.use(stall(rolesContract.show));
    const first = open();
    expect(screen.getAllByRole('status').length).toBeGreaterThan(0);
    first.unmount();
    answers.use(refuse(rolesContract.show, 'not-found', { detail: 'There is no such role.' }));
    open();
    expect(await screen.findByText('There is no such role.')).toBeTruthy();
  });

  it('ranks everybody by the saved version, with the parts at hand', async () => {
    answers.use(...usual);
    open();
    await screen.findByRole('link', { name: 'Ada' });
    expect(order()).toEqual(['Ada', 'Ben']);
    expect(screen.getByText(/by version 3/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Why this score of Ada?' }));
    const drawer = await screen.findByRole('dialog', { name: 'Why 55.6?' });
    expect(within(drawer).getByText('“advanced Python”')).toBeTruthy();
    expect(within(drawer).getByText(/How well do you know Docker/)).toBeTruthy();
  });

  it('ranks anew when a weight is moved, says who moved, and saves only when asked', async () => {
    answers.use(...usual);
    const bodies: unknown[] = [];
    answers.use(
      answer(rolesContract.saveRequirements, ({ body }) => {
        bodies.push(body);
        return {
          number: 4,
          note: null,
          createdBy: 'Ines Duarte',
          createdAt: '2026-11-21T12:00:00Z',
          requirements: body.requirements,
        };
      }),
    );
    open();
    await screen.findByRole('link', { name: 'Ada' });
    const weight = screen.getByRole('slider', { name: 'Weight of Docker' });
    for (let step = 0; step < 3; step += 1) fireEvent.keyDown(weight, { key: 'ArrowRight' });
    await waitFor(() => expect(order()).toEqual(['Ben', 'Ada']));
    expect(screen.getByText('1 place up')).toBeTruthy();
    expect(screen.getByText(/requirements that are not saved/)).toBeTruthy();
    expect(bodies).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Save as version 4' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toMatchObject({
      basedOn: 3,
      requirements: [{ id: 'python' }, { id: 'docker', weight: 7 }],
    });
  });

  it('takes an answer in two clicks: the level, then who said it', async () => {
    const said: unknown[] = [];
    answers.use(
      ...usual,
      answer(candidatesContract.attest, ({ params, body }) => {
        said.push({ ...params, ...body });
        return { factId: FactId.parse('01930000-0000-7000-8000-0000000000a1'), version: 2 };
      }),
    );
    open();
    const strip = await screen.findByRole('group', { name: 'Verdicts on Ada' });
    await userEvent.click(within(strip).getByRole('button', { name: 'Docker: unknown' }));
    await userEvent.click(await screen.findByRole('button', { name: 'advanced' }));
    await userEvent.click(screen.getByRole('button', { name: 'A referee' }));
    await waitFor(() =>
      expect(said).toEqual([
        {
          candidateId: idOf(1),
          type: 'skill',
          skillId: 'docker',
          level: 3,
          saidBy: 'A referee',
          note: null,
        },
      ]),
    );
    expect(await screen.findByText('Noted: Docker')).toBeTruthy();
  });

  it('teaches what to do while there is nobody to rank', async () => {
    answers.use(...usual);
    answers.use(
      answer(matchingContract.rank, {
        ...rankingOf(undefined),
        counts: { total: 0, notMet: 0, toConfirm: 0 },
        matching: 0,
        rows: [],
      }),
    );
    open();
    expect(await screen.findByRole('link', { name: 'Add files' })).toBeTruthy();
  });

  it('shows a hiring manager what is asked, never the ranking', async () => {
    answers.use(answer(rolesContract.show, role), stall(marketContract.panel), noOwnSkills);
    open('manager');
    expect(await screen.findByText('Python')).toBeTruthy();
    expect(screen.queryByText(/Ranking/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Edit the role' })).toBeNull();
    expect(screen.getByRole('link', { name: 'To the shortlist' })).toBeTruthy();
  });
});
