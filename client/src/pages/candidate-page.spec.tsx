import { describe, expect, it, jest } from '@jest/globals';
import {
  type AccessLevel,
  CandidateId,
  candidateLaneContract,
  candidatesContract,
  type CandidateView,
  DocumentId,
  duplicatesContract,
  FactId,
  type FactSeen,
  mergesContract,
  skillsContract,
} from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { CandidatePage } from './candidate-page.js';

// Whole pages with typing into them: a busy machine takes its time.
jest.setTimeout(60_000);

const id = CandidateId.parse('01930000-0000-7000-8000-000000000001');
const documentId = DocumentId.parse('01930000-0000-7000-8000-000000000002');
const text = 'Ana Kovač\nBack-end developer, Go since 2019';
const factId = (n: number) => FactId.parse(`01930000-0000-7000-8000-00000000001${n}`);

function read(n: number, words: string, confidence = 0.9): FactSeen {
  const start = text.indexOf(words);
  return {
    id: factId(n),
    source: 'document',
    documentId,
    row: null,
    spans: [{ start, end: start + words.length }],
    quote: words,
    confidence,
    recordedAt: '2026-11-01T00:00:00Z',
    recordedBy: null,
    saidBy: null,
    note: null,
  };
}

const view: CandidateView = {
  id,
  version: 7,
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  origin: 'document',
  reading: 'good',
  isSynthetic: false,
  fields: {
    name: { value: 'Ana Kovač', confidence: 0.9, facts: [read(1, 'Ana Kovač')] },
    headline: { value: 'Back-end developer', confidence: 0.4, facts: [read(2, 'Back-end developer', 0.4)] },
    place: null,
    emails: [],
    phones: [],
    links: [
      { value: { kind: 'other', url: 'javascript:alert(1)' }, confidence: 0.9, facts: [read(3, 'Ana')] },
    ],
    jobs: [],
    education: [],
    languages: [],
    certifications: [],
  },
  experience: { months: null, basis: null, level: null, byOccupation: [] },
  skills: [
    {
      skillId: 'go',
      name: 'Go',
      kind: 'technical',
      group: 'Server-side languages',
      trace: { kind: 'stated', level: 3, lastUsed: '2026-10' },
      negated: false,
      facts: [read(4, 'Go')],
    },
  ],
  documents: [
    {
      id: documentId,
      fileName: 'ana.pdf',
      mediaType: 'application/pdf',
      byteCount: 9,
      reading: 'good',
      receivedAt: '2026-11-01T00:00:00Z',
      checkedAt: null,
      checkedBy: null,
    },
  ],
  authorisations: [],
  expectation: null,
};

function serve(changes: Partial<CandidateView> = {}) {
  answers.use(
    answer(candidatesContract.get, { ...view, ...changes }),
    answer(candidatesContract.documentText, { text }),
    answer(candidatesContract.history, { events: [] }),
    answer(mergesContract.list, { merges: [] }),
    answer(duplicatesContract.list, { items: [], next: null, total: 0 }),
  );
}
const open = (level: AccessLevel = 'recruiter', at = `/candidates/${id}`) =>
  show(<CandidatePage />, { path: '/candidates/:candidateId', at, session: sessionOf(level) });

describe('the candidate page', () => {
  useAnswers();

  it('shows that it is loading', () => {
    answers.use(stall(candidatesContract.get));
    open();
    expect(screen.getByRole('status')).toBeTruthy();
  });

  it('lights the words a value was read from, and the value its words became', async () => {
    serve();
    open();
    const words = await screen.findByText('Go', { selector: 'mark' });
    const row = screen.getByText('Server-side languages').closest('section')?.querySelector('[data-field]');
    expect(words.hasAttribute('data-lit')).toBe(false);
    await userEvent.hover(row as Element);
    expect(words.hasAttribute('data-lit')).toBe(true);
    await userEvent.unhover(row as Element);
    await userEvent.hover(words);
    expect(row?.hasAttribute('data-lit')).toBe(true);
  });

  it('asks to check what was read with little certainty', async () => {
    serve();
    open();
    expect(await screen.findByRole('img', { name: /Reading is 40 % sure/ })).toBeTruthy();
  });

  it('never makes a link of what is no web address', async () => {
    serve();
    open();
    const shown = await screen.findByText('javascript:alert(1)');
    expect(shown.closest('a')).toBeNull();
  });

  it('saves an edit with the version that was seen and the facts it stands for, and undoes it', async () => {
    const sent: unknown[] = [];
    let undone: string | undefined;
    serve();
    answers.use(
      answer(candidatesContract.editField, ({ body }) => {
        sent.push(body);
        return { factId: factId(9), version: 8 };
      }),
      answer(candidatesContract.undoFact, ({ params }) => {
        undone = params.factId;
        return { version: 9 };
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Edit: Headline' }));
    const input = await screen.findByRole('textbox', { name: 'Headline' });
    await userEvent.clear(input);
    await userEvent.type(input, 'Platform engineer');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { field: 'headline', value: 'Platform engineer', replaces: [factId(2)], from: null },
      ]),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(undone).toBe(factId(9)));
  });

  it('puts a refusal at the input it belongs to', async () => {
    serve();
    answers.use(
      refuse(candidatesContract.editField, 'invalid', {
        fields: [{ path: 'body.value', message: 'Use an e-mail address such as name@example.org' }],
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'E-mail' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'nonsense');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Use an e-mail address such as name@example.org')).toBeTruthy();
  });

  it('notes what was said about a skill', async () => {
    const sent: unknown[] = [];
    serve();
    answers.use(
      answer(skillsContract.list, {
        skills: [],
        total: 0,
        scales: { technical: [], soft: [], language: [], certification: [] },
        backendGroups: [],
      }),
      answer(candidatesContract.attest, ({ body }) => {
        sent.push(body);
        return { factId: factId(9), version: 8 };
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Note what was said about Go' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Expert' }));
    await userEvent.type(within(dialog).getByRole('combobox', { name: /Who said it/ }), 'her referee');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save', hidden: true }));
    await waitFor(() =>
      expect(sent).toEqual([{ type: 'skill', skillId: 'go', level: 4, saidBy: 'her referee', note: null }]),
    );
  });

  it('opens the mobility file to specialists alone', async () => {
    serve();
    answers.use(
      answer(candidateLaneContract.mobilityFile, {
        nationalities: ['HR'],
        visaStatus: 'Blue Card',
        note: null,
        version: 1,
        recordedAt: null,
        recordedBy: null,
      }),
    );
    const shown = open('recruiter', `/candidates/${id}?tab=mobility`);
    await screen.findByRole('tab', { name: 'History' });
    expect(screen.queryByRole('tab', { name: 'Mobility file' })).toBeNull();
    shown.unmount();
    open('specialist', `/candidates/${id}?tab=mobility`);
    expect(await screen.findByDisplayValue('Blue Card')).toBeTruthy();
  });

  it.each([
    ['not-found' as const, 'This does not exist, or not in your organisation'],
    ['unavailable' as const, 'The database is not reachable right now'],
    ['forbidden' as const, 'Not part of your access level'],
  ])('tells when the server answers %s', async (code, words) => {
    answers.use(refuse(candidatesContract.get, code));
    open();
    expect(await screen.findByText(words, undefined, { timeout: 4000 })).toBeTruthy();
  });

  it('has no such page for an address that is no id', async () => {
    open('recruiter', '/candidates/nonsense');
    expect(await screen.findByText('There is no such page')).toBeTruthy();
  });

  it('shows fields alone where there is no document', async () => {
    serve({ documents: [] });
    open();
    await screen.findByText('Person and contact');
    expect(screen.queryByRole('heading', { name: 'Document' })).toBeNull();
  });
});
