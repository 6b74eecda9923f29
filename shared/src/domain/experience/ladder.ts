/** Steps of a career, lowest first. Staff and Principal share the top step. */
export const ladderLevels = ['junior', 'developer', 'senior', 'staff'] as const;
export type LadderLevel = (typeof ladderLevels)[number];

/** From how many months of experience each step begins. */
export type Ladder = Readonly<Record<LadderLevel, number>>;

/** 0-2, 2-5, 5-8 and 8+ years: one article's ladder and no truth, so it is the organisation's setting. */
export const defaultLadder: Ladder = { junior: 0, developer: 24, senior: 60, staff: 96 };

/** The highest step whose months are reached; null when the experience is unknown or below every step. */
export function ladderLevel(months: number | null, ladder: Ladder = defaultLadder): LadderLevel | null {
  if (months === null) return null;
  return ladderLevels.findLast((level) => months >= ladder[level]) ?? null;
}
