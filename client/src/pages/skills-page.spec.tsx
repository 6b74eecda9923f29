import { describe, expect, it, jest } from '@jest/globals';
import { skillsContract, type TaxonomySkill } from '@portolan/shared/contract';
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

  it('lists unknown words, and says so when there are none', async () => {
    const seenAt = '2026-11-20T12:00:00Z';
    const word = { word: 'quuxlang', seenCount: 4, sentence: 'Python, Quuxlang', firstSeenAt: seenAt };
    answers.use(answer(skillsContract.unknownWords, { words: [{ ...word, lastSeenAt: seenAt }], total: 1 }));
    const { unmount } = show(<SkillsPage />, { at: '/?tab=unknown' });
    expect(await screen.findByText('quuxlang')).toBeTruthy();
    unmount();
    answers.use(answer(skillsContract.unknownWords, { words: [], total: 0 }));
    show(<SkillsPage />, { at: '/?tab=unknown' });
    expect(await screen.findByText(/No unknown words yet/)).toBeTruthy();
  });

  it('says when it is not part of the access level', async () => {
    answers.use(refuse(skillsContract.list, 'forbidden'));
    show(<SkillsPage />);
    expect(await screen.findByText('Not part of your access level')).toBeTruthy();
  });
});
