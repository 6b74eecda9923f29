import { describe, expect, it, jest } from '@jest/globals';
import {
  type CandidateFacets,
  CandidateId,
  type CandidateRow,
  candidatesContract,
} from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { CandidatesPage } from './candidates-page.js';

// Whole pages with typing into them: a busy machine takes its time.
jest.setTimeout(60_000);

const idOf = (n: number) => CandidateId.parse(`01930000-0000-7000-8000-00000000000${n}`);
const person = (n: number, name: string | null, country: string): CandidateRow => ({
  id: idOf(n),
  name,
  headline: null,
  city: null,
  country,
  experienceMonths: n * 12,
  currentJob: null,
  topSkills: [{ skillId: 'go', name: 'Go' }],
  skillCount: 3,
  origin: 'document',
  reading: n === 2 ? 'low' : 'good',
  isSynthetic: false,
  updatedAt: '2026-11-01T00:00:00Z',
});
const everybody = [person(1, 'Ana Kovač', 'HR'), person(2, null, 'VN')];
const facets: CandidateFacets = {
  countries: [
    { value: 'HR', label: 'Croatia', count: 1 },
    { value: 'VN', label: 'Viet Nam', count: 1 },
  ],
  skills: [],
  experience: [{ value: '0-2', label: '0-2', count: 2 }],
  origins: [],
  readings: [],
  toReview: 0,
};
const listAnswer = answer(candidatesContract.list, ({ query }) => {
  const wanted = [query.country ?? []].flat();
  const items = everybody.filter(
    (each) =>
      (wanted.length === 0 || wanted.includes(each.country ?? '')) &&
      (query.q === undefined || (each.name ?? '').toLowerCase().includes(query.q.toLowerCase())),
  );
  return { items, next: null, total: items.length };
});
const facetsAnswer = answer(candidatesContract.facets, facets);
const open = (at = '/candidates', level: 'recruiter' | 'administrator' = 'recruiter') =>
  show(<CandidatesPage />, { path: '/candidates', at, session: sessionOf(level) });

describe('the candidates page', () => {
  useAnswers();

  it('shows that it is loading', () => {
    answers.use(stall(candidatesContract.list), stall(candidatesContract.facets));
    open();
    expect(screen.getAllByRole('status').length).toBeGreaterThan(0);
  });

  it('names everybody, and says where a person should read first', async () => {
    answers.use(listAnswer, facetsAnswer);
    open();
    expect(await screen.findByRole('link', { name: 'Ana Kovač' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Name unknown' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Read by a person first' })).toBeTruthy();
    expect(screen.getByText('2 people, from files, tables and by hand.')).toBeTruthy();
  });

  it('narrows by a country, keeps it in the address and takes it away again', async () => {
    answers.use(listAnswer, facetsAnswer);
    const { router } = open();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Croatia' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Name unknown' })).toBeNull());
    expect(router.state.location.search).toBe('?country=HR');
    await userEvent.click(screen.getByRole('button', { name: 'Remove the filter Croatia' }));
    expect(await screen.findByRole('link', { name: 'Name unknown' })).toBeTruthy();
    expect(router.state.location.search).toBe('');
  });

  it('exports what the list shows, in its order', async () => {
    answers.use(listAnswer, facetsAnswer);
    open('/candidates?country=HR&sort=name');
    const link = await screen.findByRole('link', { name: 'Export' });
    const address = new URL(link.getAttribute('href') ?? '', 'http://localhost');
    expect(address.pathname).toBe('/api/candidates/export');
    expect(Object.fromEntries(address.searchParams)).toEqual({ country: 'HR', sort: 'name' });
  });

  it('searches a moment after typing', async () => {
    answers.use(listAnswer, facetsAnswer);
    const { router } = open();
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search candidates' }), 'kova');
    await waitFor(() => expect(router.state.location.search).toBe('?q=kova'));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Name unknown' })).toBeNull());
  });

  it('says that nobody matches, with a way out', async () => {
    answers.use(listAnswer, facetsAnswer);
    open('/candidates?q=nobody-like-this');
    expect(await screen.findByText('Nobody matches these filters.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(await screen.findByRole('link', { name: 'Ana Kovač' })).toBeTruthy();
  });

  it('teaches what belongs here while it is empty', async () => {
    answers.use(
      answer(candidatesContract.list, { items: [], next: null, total: 0 }),
      answer(candidatesContract.facets, { ...facets, countries: [], experience: [] }),
    );
    open();
    const link = await screen.findByRole('link', { name: 'Go to intake' });
    expect(link.getAttribute('href')).toBe('/intake');
  });

  it.each([
    ['unavailable' as const, 'The database is not reachable right now'],
    ['forbidden' as const, 'Not part of your access level'],
  ])('tells when the server answers %s', async (code, words) => {
    answers.use(refuse(candidatesContract.list, code), refuse(candidatesContract.facets, code));
    open();
    expect(await screen.findByText(words, undefined, { timeout: 4000 })).toBeTruthy();
  });

  it('lets an administrator erase who is chosen, after asking, and nobody else', async () => {
    const erased: string[] = [];
    answers.use(
      listAnswer,
      facetsAnswer,
      answer(candidatesContract.erase, ({ params }) => {
        erased.push(params.candidateId);
        return { erased: true as const };
      }),
    );
    open('/candidates', 'administrator');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Select Ana Kovač' }));
    await userEvent.click(screen.getByRole('button', { name: 'Erase…' }));
    const dialog = await screen.findByRole('dialog');
    expect(erased).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Erase for good' }));
    await waitFor(() => expect(erased).toEqual([idOf(1)]));
  });

  it('offers a recruiter no selection, because nothing can be done with one', async () => {
    answers.use(listAnswer, facetsAnswer);
    open();
    await screen.findByRole('link', { name: 'Ana Kovač' });
    expect(screen.queryByRole('checkbox', { name: 'Select Ana Kovač' })).toBeNull();
  });
});
