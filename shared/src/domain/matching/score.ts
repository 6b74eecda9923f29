/** A weighted mean kept exact: sum ÷ weight is 0-10,000. */
export interface Score {
  /** Σwᵢvᵢ */
  readonly sum: number;
  /** Σwᵢ */
  readonly weight: number;
  /** What a screen shows, in tenths: 784 is 78.4 of 100. */
  readonly tenths: number;
}

/** Null where nothing is scored (Σw = 0). Half a tenth rounds up. */
export function scoreOf(sum: number, weight: number): Score | null {
  return weight === 0 ? null : { sum, weight, tenths: roundedDivision(sum, weight * 10) };
}

/**
 * What each part adds to the shown number, in tenths, by largest remainder: the parts always sum to the number
 * above them. Equal remainders go to the earlier part.
 */
export function shownParts(sums: readonly number[], score: Score): readonly number[] {
  const divisor = score.weight * 10;
  const floors = sums.map((sum) => Math.floor(sum / divisor));
  let missing = score.tenths - floors.reduce((total, each) => total + each, 0);
  const byRemainder = sums
    .map((sum, index) => ({ index, remainder: sum % divisor }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    missing -= 1;
  }
  return floors;
}

function roundedDivision(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
