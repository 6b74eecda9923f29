import { describe, expect, it } from '@jest/globals';
import { isEnd, needsMoveReason, refuseMove, shortlistStages, type ShortlistStage } from './stages.js';

describe('moves on a shortlist', () => {
  it.each<[ShortlistStage, ShortlistStage, string | null, ReturnType<typeof refuseMove>]>([
    ['proposed', 'screening', null, null],
    ['screening', 'proposed', null, null],
    ['proposed', 'offer', null, null],
    ['proposed', 'proposed', 'why', 'same-stage'],
    ['offer', 'hired', null, 'reason-missing'],
    ['offer', 'hired', '  ', 'reason-missing'],
    ['offer', 'hired', 'Signed', null],
    ['interview', 'not-selected', '', 'reason-missing'],
    ['offer', 'declined', 'Took another offer', null],
    ['not-selected', 'screening', null, 'reason-missing'],
    ['not-selected', 'screening', 'A second opening', null],
  ])('%s → %s with %j: %s', (from, to, reason, refusal) => {
    expect(refuseMove(from, to, reason)).toBe(refusal);
  });

  it('needs a reason exactly where a candidacy ends or is taken up again', () => {
    for (const from of shortlistStages) {
      for (const to of shortlistStages) expect(needsMoveReason(from, to)).toBe(isEnd(from) || isEnd(to));
    }
  });
});
