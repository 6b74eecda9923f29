/** Where a candidate stands on the shortlist of a role, in the order of the pipeline. */
export const shortlistStages = [
  'proposed',
  'screening',
  'interview',
  'offer',
  'hired',
  'not-selected',
  'declined',
  'withdrawn',
] as const;
export type ShortlistStage = (typeof shortlistStages)[number];

/** Ends: hired, not selected (by us), declined (an offer, by the candidate), withdrawn (by the candidate). */
export const endStages = [
  'hired',
  'not-selected',
  'declined',
  'withdrawn',
] as const satisfies ShortlistStage[];

export function isEnd(stage: ShortlistStage): boolean {
  return (endStages as readonly ShortlistStage[]).includes(stage);
}

/** Whoever ends or reopens a candidacy says why; steps along the way may go without. */
export function needsMoveReason(from: ShortlistStage, to: ShortlistStage): boolean {
  return isEnd(to) || isEnd(from);
}

export type MoveRefusal = 'same-stage' | 'reason-missing';

/** Null when the move may be made, else why not. Any stage may follow any other: people correct themselves. */
export function refuseMove(
  from: ShortlistStage,
  to: ShortlistStage,
  reason: string | null,
): MoveRefusal | null {
  if (from === to) return 'same-stage';
  return needsMoveReason(from, to) && (reason ?? '').trim() === '' ? 'reason-missing' : null;
}
