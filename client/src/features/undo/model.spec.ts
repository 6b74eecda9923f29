import { describe, expect, it } from '@jest/globals';
import { type CandidateId, type UndoPreview } from '@portolan/shared/contract';
import { chosen, choiceOf, outcomeOf, percentOf, type UndoChoice } from './model.js';

const id = (n: number) => `018f0000-0000-7000-8000-00000000000${n}` as CandidateId;
const touched = (n: number, created: boolean) => ({
  candidate: { id: id(n), name: null },
  created,
  because: ['edited' as const],
});
const preview: UndoPreview = {
  createdCount: 10,
  updatedCount: 4,
  touchedCount: 5,
  touched: [touched(1, true), touched(2, true), touched(3, false)],
  changed: [],
  progress: null,
};
const keep: UndoChoice = { touched: 'keep', exceptions: [] };

describe('what is chosen', () => {
  it('keeps who was touched, and lets one go', () => {
    expect(outcomeOf(preview, keep)).toEqual({ removed: 6, restored: 3, kept: 5 });
    const one = chosen(keep, id(1), 'take-back');
    expect([choiceOf(one, id(1)), choiceOf(one, id(2))]).toEqual(['take-back', 'keep']);
    expect(outcomeOf(preview, one)).toEqual({ removed: 7, restored: 3, kept: 4 });
  });

  it('takes everybody back, and keeps one', () => {
    const all: UndoChoice = { touched: 'take-back', exceptions: [] };
    expect(outcomeOf(preview, all)).toEqual({ removed: 10, restored: 4, kept: 0 });
    expect(outcomeOf(preview, chosen(all, id(3), 'keep'))).toEqual({ removed: 10, restored: 3, kept: 1 });
  });

  it('is undone by choosing the other way again', () => {
    expect(chosen(chosen(keep, id(1), 'take-back'), id(1), 'keep')).toEqual(keep);
    expect(chosen(keep, id(1), 'keep')).toBe(keep);
  });
});

it('progress is counted over all, and unknown while they are being counted', () => {
  const progress = { removed: 1, restored: 1, kept: 0, startedBy: null, startedAt: '', finishedAt: null };
  expect(percentOf({ ...progress, total: 4 })).toBe(50);
  expect(percentOf({ ...progress, total: null })).toBeNull();
  expect(percentOf({ ...progress, removed: 0, restored: 0, total: 0 })).toBe(100);
});
