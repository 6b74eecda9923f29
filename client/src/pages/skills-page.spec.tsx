import { describe, expect, it, jest } from '@jest/globals';
import {
  type CandidateId,
  skillsContract,
  skillWordsContract,
  type TaxonomySkill,
  type WordDecisionId,
} from '@portolan/shared/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse } from '../testing/answers.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { SkillsPage } from './skills-page.js';

// Drawers take their time in jsdom on a busy machine.
jest.setTimeout(30_000);

const postgres: TaxonomySkill = {
  id: 'postgresql',
  name: 'PostgreSQL',
  kind: 'technical',
  broader: 'databases',
  aliases: ['Postgres'],
  heading: false,
};
const scales = { technical: [], soft: [], language: [], certification: [] };
const found = (...skills: TaxonomySkill[]) =>
  answer(skillsContract.list, { skills, total: skills.length, scales, backendGroups: [] });

describe('skills', () => {
  useAnswers();

  it('finds skills and opens one with what counts towards it', async () => {
    answers.use(
      found(postgres),
      answer(skillsContract.show, {
        ...postgres,
        path: [{ id: 'databases', name: 'Databases' }],
        narrower: [],
        related: [
          { id: 'mysql', name: 'MySQL', transferPercent: 50, author: 'Somebody', reason: 'both relational' },
        ],
        external: { scheme: 'none', text: 'not listed' },
      }),
    );
    const { router } = show(<SkillsPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'PostgreSQL' }));
    const drawer = await screen.findByRole('dialog', { name: 'PostgreSQL' });
    expect(await within(drawer).findByText('both relational (Somebody)')).toBeTruthy();
    expect(within(drawer).getByRole('button', { name: 'Databases' })).toBeTruthy();
    expect(router.state.location.search).toBe('?skill=postgresql');
  });

  it('says when no skill is called that', async () => {
    answers.use(found());
    show(<SkillsPage />, { at: '/?q=zzqq' });
    expect(await screen.findByText(/No skill is called that/)).toBeTruthy();
  });

  it('settles an unknown word in one click and offers to read documents again', async () => {
    const word = {
      word: 'postgress',
      seenCount: 4,
      sentences: ['Python, Postgress'],
      lastSeenAt: '2026-11-20T12:00:00Z',
    };
    const proposal = {
      source: 'taxonomy',
      name: 'PostgreSQL',
      skillId: 'postgresql',
      code: null,
      likenessPercent: 78,
    } as const;
    const decision = {
      id: '018f0000-0000-7000-8000-000000000001' as WordDecisionId,
      word: 'postgress',
      choice: 'alias',
      skill: { id: 'postgresql', name: 'PostgreSQL' },
      decidedBy: 'Ada',
      decidedAt: '2026-11-21T12:00:00Z',
      rereading: 'none',
      rereadTotal: 0,
      rereadCount: 0,
      gainedCount: 0,
    } as const;
    const person = {
      id: '018f0000-0000-7000-8000-000000000002' as CandidateId,
      name: 'Ben Summer',
      sentence: 'Python, Postgress',
      gains: true,
    };
    answers.use(
      answer(skillWordsContract.unknown, {
        words: [{ ...word, proposals: [proposal] }],
        total: 1,
        loaded: ['onet', 'esco'],
      }),
      answer(skillWordsContract.decide, decision),
      answer(skillWordsContract.preview, { candidateCount: 1, candidates: [person] }),
    );
    show(<SkillsPage />, { at: '/?tab=unknown' });
    await userEvent.click(await screen.findByRole('button', { name: 'is PostgreSQL' }));
    const dialog = await screen.findByRole('dialog', { name: /read documents again/ });
    expect(await within(dialog).findByRole('link', { name: 'Ben Summer' })).toBeTruthy();
    expect(within(dialog).getByRole('button', { name: 'Read 1 candidate again' })).toBeTruthy();
  });

  it('says when no word waits, and which lists are not loaded', async () => {
    answers.use(answer(skillWordsContract.unknown, { words: [], total: 0, loaded: ['esco'] }));
    show(<SkillsPage />, { at: '/?tab=unknown' });
    expect(await screen.findByText(/No unknown words/)).toBeTruthy();
    expect(screen.getByText(/O\*NET\./)).toBeTruthy();
  });

  it('says when it is not part of the access level', async () => {
    answers.use(refuse(skillsContract.list, 'forbidden'));
    show(<SkillsPage />);
    expect(await screen.findByText('Not part of your access level')).toBeTruthy();
  });
});
