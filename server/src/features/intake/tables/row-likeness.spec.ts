import { describe, expect, it } from '@jest/globals';
import { compareRows, type ContactMatch, type TwinMatch } from './row-likeness.js';

const contact = (row: number, ...ids: string[]): ContactMatch => ({
  row_number: row,
  lookalikes: ids.map((candidateId) => ({ candidateId, because: ['email'] })),
  same_email: ids,
});
const twin = (row: number, earlier: number, more: Partial<TwinMatch> = {}): TwinMatch => ({
  row_number: row,
  twin_row: earlier,
  because: 'source-id',
  candidate_id: `of ${earlier}`,
  outcome: 'new',
  lookalikes: null,
  is_same_name: true,
  ...more,
});
const compared = (matches: ContactMatch[], twins: TwinMatch[], sameEmail = false) => {
  const { same, alike } = compareRows(matches, twins, sameEmail);
  return { same: Object.fromEntries(same), alike: Object.fromEntries(alike) };
};
const likes = (id: string, ...because: string[]) => ({ candidateId: id, because });

describe('a row with the record id of an earlier one', () => {
  it('is about the candidate who comes of that one', () => {
    expect(compared([], [twin(5, 2)])).toEqual({ same: { 5: 'of 2' }, alike: {} });
  });

  it('under another name waits for a person', () => {
    expect(compared([], [twin(5, 2, { is_same_name: false })])).toEqual({
      same: {},
      alike: { 5: [likes('of 2', 'source-id')] },
    });
  });

  it.each([
    ['of the same piece', [contact(2, 'ada')], twin(5, 2)],
    ['of a piece before', [], twin(5, 2, { outcome: 'duplicate', lookalikes: [likes('ada', 'email')] })],
  ])('waits with that one, %s', (_, matches, one) => {
    const { same, alike } = compared(matches, [one]);
    expect(same).toEqual({});
    expect(alike['5']).toEqual([likes('of 2', 'source-id'), likes('ada', 'source-id')]);
  });

  it('is about the candidate whom that one is about', () => {
    expect(compared([contact(2, 'ada')], [twin(5, 2)], true).same).toEqual({ 2: 'ada', 5: 'ada' });
  });

  it('of which nobody comes is taken by itself', () => {
    expect(compared([], [twin(5, 2, { candidate_id: null, outcome: null })])).toEqual({
      same: {},
      alike: {},
    });
  });
});

describe('a row with the e-mail of somebody', () => {
  it('waits for a person, unless the same e-mail means the same person', () => {
    expect(compared([contact(2, 'ada')], [])).toEqual({ same: {}, alike: { 2: [likes('ada', 'email')] } });
    expect(compared([contact(2, 'ada')], [], true)).toEqual({ same: { 2: 'ada' }, alike: {} });
  });

  it('waits where two have it', () => {
    expect(compared([contact(2, 'ada', 'bo')], [], true).same).toEqual({});
  });

  it('waits where its record id is that of an earlier row with another name', () => {
    const { same, alike } = compared([contact(5, 'ada')], [twin(5, 2, { is_same_name: false })], true);
    expect(same).toEqual({});
    expect(alike['5']).toEqual([likes('ada', 'email'), likes('of 2', 'source-id')]);
  });

  it('is about the one who comes of an earlier row where nobody else has it', () => {
    const earlier = twin(5, 2, { because: 'email' });
    expect(compared([], [earlier], true).same).toEqual({ 5: 'of 2' });
    expect(compared([contact(5, 'ada')], [earlier], true).same).toEqual({});
  });

  it('is about somebody whom an earlier row is about as well', () => {
    const rows = [contact(2, 'ada'), contact(5, 'ada')];
    expect(compared(rows, [twin(5, 2, { because: 'email' })], true).same).toEqual({ 2: 'ada', 5: 'ada' });
  });

  it('waits with an earlier row that has it and waits itself', () => {
    const earlier = twin(5, 2, { because: 'email' });
    const waiting = { ...contact(2, 'ada'), same_email: null };
    expect(compared([waiting], [earlier], true).alike['5']).toEqual([
      likes('of 2', 'email'),
      likes('ada', 'email'),
    ]);
  });
});
