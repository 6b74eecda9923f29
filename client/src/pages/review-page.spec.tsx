import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  CandidateId,
  candidatesContract,
  type CandidateView,
  DocumentId,
  FactId,
  type FactSeen,
  type OutputOf,
  reviewContract,
  type ReviewEntry,
  skillsContract,
} from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '../lib/paths.js';
import { listenForShortcuts } from '../lib/shortcuts.js';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { ReviewPage } from './review-page.js';

jest.setTimeout(60_000);

const id = CandidateId.parse('01930000-0000-7000-8000-000000000001');
const otherId = CandidateId.parse('01930000-0000-7000-8000-000000000009');
const documentId = DocumentId.parse('01930000-0000-7000-8000-000000000002');
const text = 'Ana Kovač\nTelefon 089 123456\nZagreb';
const factId = (n: number) => FactId.parse(`01930000-0000-7000-8000-0000000000${n}`);

function read(n: number, words: string, confidence: number): FactSeen {
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
  reading: 'low',
  isSynthetic: false,
  fields: {
    name: { value: 'Ana Kovač', confidence: 0.9, facts: [read(11, 'Ana Kovač', 0.9)] },
    headline: null,
    place: {
      value: { city: 'Zagreb', region: null, country: 'HR' },
      confidence: 0.5,
      facts: [read(12, 'Zagreb', 0.5)],
    },
    emails: [],
    phones: [
      {
        value: { e164: null, raw: '089 123456' },
        confidence: 0.4,
        facts: [read(13, '089 123456', 0.4)],
      },
    ],
    links: [],
    jobs: [],
    education: [],
    languages: [],
    certifications: [],
  },
  experience: { months: null, basis: null, level: null, byOccupation: [] },
  skills: [],
  documents: [
    {
      id: documentId,
      fileName: 'ana.txt',
      mediaType: 'text/plain',
      byteCount: 9,
      reading: 'low',
      receivedAt: '2026-11-01T00:00:00Z',
      checkedAt: null,
      checkedBy: null,
    },
  ],
  authorisations: [],
  expectation: null,
};
const entry = (one: CandidateId, name: string): ReviewEntry => ({
  id: one,
  name,
  reviewCount: 2,
  reading: 'good',
  origin: 'document',
});
const both = [entry(id, 'Ana Kovač'), entry(otherId, 'Bo Lind')];
const queue = answer(reviewContract.queue, { items: both, total: 2 });
const base = [queue, answer(candidatesContract.get, view), answer(candidatesContract.documentText, { text })];
const open = (at = paths.review(id)) => show(<ReviewPage />, { path: '/review/:candidateId?', at });
const line = async (words: string) =>
  (await screen.findAllByRole('listitem')).find((item) => item.textContent?.includes(words)) as HTMLElement;

// The shell listens for the keys of its pages.
let silence: () => void;
beforeAll(() => {
  silence = listenForShortcuts();
});
afterAll(() => silence());

describe('review', () => {
  useAnswers();

  it('opens with the first of the queue', async () => {
    answers.use(...base);
    const { router } = open(paths.review());
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.review(id)));
    expect(await screen.findByRole('heading', { level: 1, name: 'Review: Ana Kovač' })).toBeTruthy();
  });

  it('says when nothing is left', async () => {
    answers.use(answer(reviewContract.queue, { items: [], total: 0 }));
    open(paths.review());
    expect(await screen.findByText(/^Everything that was read has been reviewed/)).toBeTruthy();
  });

  it('shows what is unsure first, in the order of the document, and marks its words', async () => {
    answers.use(...base);
    open();
    const unsure = await screen.findByRole('region', { name: '2 to review' });
    const labels = within(unsure).getAllByRole('listitem');
    expect(labels.map((item) => item.dataset['item'])).toEqual(['phones.0', 'place']);
    const mark = (await screen.findByRole('region', { name: 'Text of the document' })).querySelector(
      'mark[data-lit]',
    );
    expect(mark?.textContent).toBe('089 123456');
  });

  it('accepts by a key: shown at once, sent with the version, and the count shrinks', async () => {
    const sent: unknown[] = [];
    answers.use(
      ...base,
      answer(reviewContract.decide, ({ body }) => {
        sent.push(body);
        return { factIds: [factId(50)], version: 8 };
      }),
    );
    open();
    await screen.findByRole('region', { name: '2 to review' });
    await userEvent.keyboard('a');
    expect(await screen.findByRole('region', { name: '1 to review' })).toBeTruthy();
    await waitFor(() => expect(sent).toEqual([{ choice: 'confirm', values: [[factId(13)]] }]));
    expect((await line('089 123456')).dataset['state']).toBe('confirm');
  });

  it('takes the last decision back, however fast the key follows', async () => {
    let undone: string | undefined;
    answers.use(
      ...base,
      answer(reviewContract.decide, { factIds: [factId(50)], version: 8 }),
      answer(candidatesContract.undoFact, ({ params }) => {
        undone = params.factId;
        return { version: 9 };
      }),
    );
    open();
    await screen.findByRole('region', { name: '2 to review' });
    await userEvent.keyboard('au');
    await waitFor(() => expect(undone).toBe(factId(50)));
    expect(await screen.findByRole('region', { name: '2 to review' })).toBeTruthy();
  });

  it('goes back and reads anew when somebody else was faster', async () => {
    let readings = 0;
    answers.use(
      queue,
      answer(candidatesContract.documentText, { text }),
      answer(candidatesContract.get, () => {
        readings += 1;
        return view;
      }),
      refuse(reviewContract.decide, 'changed-meanwhile', { detail: 'Somebody changed this candidate.' }),
    );
    open();
    await screen.findByRole('region', { name: '2 to review' });
    const before = readings;
    await userEvent.keyboard('a');
    expect(await screen.findByText('Somebody changed this candidate.')).toBeTruthy();
    await waitFor(() => expect(readings).toBeGreaterThan(before));
    expect(await screen.findByRole('region', { name: '2 to review' })).toBeTruthy();
  });

  it('mends a value where it stands and keeps the place it was read from', async () => {
    const sent: unknown[] = [];
    answers.use(
      ...base,
      answer(candidatesContract.editField, ({ body }) => {
        sent.push(body);
        return { factId: factId(51), version: 8 };
      }),
    );
    open();
    await screen.findByRole('region', { name: '2 to review' });
    await userEvent.keyboard('e');
    const input = await screen.findByLabelText(/^Number, with country code/);
    await userEvent.clear(input);
    await userEvent.type(input, '+49 89 123456{Enter}');
    await waitFor(() =>
      expect(sent).toEqual([
        {
          field: 'phone',
          value: { raw: '+49 89 123456', e164: '+4989123456' },
          replaces: [factId(13)],
          from: { documentId, start: text.indexOf('089'), end: text.indexOf('089') + 10 },
        },
      ]),
    );
    expect((await line('+4989123456')).dataset['state']).toBe('mend');
  });

  describe('a skill', () => {
    const skill = (kind: 'mentioned' | 'attested' = 'mentioned'): CandidateView['skills'][number] => ({
      skillId: 'java',
      name: 'Java',
      kind: 'technical',
      group: 'Languages',
      trace: { kind, level: 2, lastUsed: null },
      negated: false,
      facts: [{ ...read(14, 'Zagreb', 0.4), quote: 'Java beans', saidBy: kind === 'attested' ? 'Bo' : null }],
    });
    const known = (id: string, name: string): OutputOf<typeof skillsContract.list>['skills'][number] => ({
      id,
      name,
      kind: 'technical',
      broader: null,
      aliases: [],
      heading: false,
    });
    const serve = (kind?: 'attested') => {
      const sent: [string, unknown][] = [];
      const note = <Reply,>(what: string, said: unknown, reply: Reply) => {
        sent.push([what, said]);
        return reply;
      };
      answers.use(
        queue,
        answer(candidatesContract.get, {
          ...view,
          fields: { ...view.fields, phones: [], place: null },
          skills: [skill(kind)],
        }),
        answer(candidatesContract.documentText, { text }),
        answer(skillsContract.list, {
          skills: [known('java', 'Java'), known('javascript', 'JavaScript')],
          total: 2,
          scales: { technical: [], soft: [], language: [], certification: [] },
          backendGroups: [],
        }),
        answer(reviewContract.decide, ({ body }) =>
          note('decide', body, { factIds: [factId(60)], version: 8 }),
        ),
        answer(candidatesContract.attest, ({ body }) =>
          note('attest', body, { factId: factId(61), version: 9 }),
        ),
        answer(candidatesContract.undoAttestation, ({ params }) =>
          note('undo attestation', params.factId, { version: 10 }),
        ),
        answer(candidatesContract.undoFact, ({ params }) => note('undo', params.factId, { version: 11 })),
      );
      return sent;
    };

    it('gets another level by keys alone, as said by who reviews', async () => {
      const sent = serve();
      open();
      await line('Java');
      await userEvent.keyboard('e');
      const level = await screen.findByRole('radiogroup', { name: 'Level' });
      await userEvent.click(within(level).getByRole('radio', { name: 'Expert' }));
      // The keys of the desk rest meanwhile.
      await userEvent.keyboard('d{Enter}');
      await waitFor(() =>
        expect(sent).toEqual([
          [
            'attest',
            {
              type: 'skill',
              skillId: 'java',
              level: 4,
              saidBy: 'Ines Duarte',
              note: 'In the document: “Java beans”',
            },
          ],
        ]),
      );
      expect((await line('Java')).dataset['state']).toBe('mend');
      expect((await line('Java')).textContent).toContain('Expert');
    });

    it('is another one in truth: the one that was read goes, and both come back with one key', async () => {
      const sent = serve();
      open();
      await line('Java');
      await userEvent.keyboard('e');
      const input = await screen.findByRole('combobox', { name: 'Skill' });
      await userEvent.clear(input);
      await userEvent.type(input, 'JavaS');
      await userEvent.click(await screen.findByRole('option', { name: 'JavaScript' }));
      await userEvent.click(screen.getByRole('button', { name: 'Save' }));
      await waitFor(() => expect(sent).toHaveLength(2));
      expect(sent).toEqual([
        ['decide', { choice: 'remove', values: [[factId(14)]] }],
        ['attest', expect.objectContaining({ skillId: 'javascript', level: 2 })],
      ]);
      expect((await line('JavaScript')).dataset['state']).toBe('mend');
      await userEvent.keyboard('u');
      await waitFor(() => expect(sent).toHaveLength(4));
      expect(sent.slice(2)).toEqual([
        ['undo attestation', factId(61)],
        ['undo', factId(60)],
      ]);
      expect((await line('Java')).dataset['state']).toBe('open');
    });

    it('takes the former decision back when another follows', async () => {
      const sent = serve();
      open();
      await line('Java');
      await userEvent.keyboard('e');
      await userEvent.click(await screen.findByRole('radio', { name: 'Expert' }));
      await userEvent.click(screen.getByRole('button', { name: 'Save' }));
      await waitFor(() => expect(sent).toHaveLength(1));
      await userEvent.keyboard('d');
      await waitFor(() => expect(sent).toHaveLength(3));
      expect(sent.slice(1)).toEqual([
        ['undo attestation', factId(61)],
        ['decide', { choice: 'remove', values: [[factId(14)]] }],
      ]);
      expect((await line('Java')).dataset['state']).toBe('remove');
    });

    it('stays what somebody said: only the level may be said anew', async () => {
      serve('attested');
      open();
      const java = await line('Java');
      await userEvent.click(within(java).getAllByRole('button')[0] as HTMLElement);
      expect(within(java).queryByRole('button', { name: 'Accept' })).toBeNull();
      expect(within(java).queryByRole('button', { name: /take away/ })).toBeNull();
      await userEvent.click(within(java).getByRole('button', { name: 'Mend' }));
      expect(await screen.findByRole('radiogroup', { name: 'Level' })).toBeTruthy();
      expect(screen.queryByRole('combobox', { name: 'Skill' })).toBeNull();
    });

    it('is as it was when the server refuses', async () => {
      serve();
      answers.use(refuse(candidatesContract.attest, 'unprocessable', { detail: 'No such skill.' }));
      open();
      await line('Java');
      await userEvent.keyboard('e');
      await userEvent.click(await screen.findByRole('radio', { name: 'Expert' }));
      await userEvent.click(screen.getByRole('button', { name: 'Save' }));
      expect(await screen.findByText('No such skill.')).toBeTruthy();
      expect((await line('Java')).dataset['state']).toBe('open');
    });
  });

  it('notes that a person has read what was hard to read', async () => {
    let checked: string | undefined;
    answers.use(
      ...base,
      answer(reviewContract.check, ({ params }) => {
        checked = params.documentId;
        return { version: 8 };
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'I have read it' }));
    await waitFor(() => expect(checked).toBe(documentId));
  });

  it('goes on to the next candidate', async () => {
    answers.use(...base);
    const { router } = open();
    await screen.findByRole('region', { name: '2 to review' });
    await waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next candidate' }).disabled).toBe(false),
    );
    await userEvent.keyboard('n');
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.review(otherId)));
  });

  it.each([
    [
      'a refusal',
      refuse(candidatesContract.get, 'not-found', { detail: 'There is no such candidate.' }),
      'There is no such candidate.',
    ],
    ['no access', refuse(candidatesContract.get, 'forbidden'), 'Not part of your access level'],
  ])('says so: %s', async (_name, handler, words) => {
    answers.use(queue, handler);
    open();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('shows that it is loading', () => {
    answers.use(stall(reviewContract.queue), stall(candidatesContract.get));
    open();
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
  });
});
