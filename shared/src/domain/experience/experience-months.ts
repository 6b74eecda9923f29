import { monthsCovered, monthText, type DatedJob, type MonthRange } from './dated-job.js';

/** Ranges joined where they overlap or touch, in order of time. */
export function mergeRanges(ranges: readonly MonthRange[]): readonly MonthRange[] {
  const merged: MonthRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}

const rangesOf = (jobs: readonly Pick<DatedJob, 'start' | 'end'>[], asOf: string) =>
  jobs.flatMap((job) => monthsCovered(job, asOf) ?? []);

/**
 * Months of dated work up to `asOf` ('YYYY-MM-DD'), overlaps counted once. Null when no job is dated: unknown, not
 * zero. Years without months count as end − start, at least six months.
 */
export function experienceMonths(
  jobs: readonly Pick<DatedJob, 'start' | 'end'>[],
  asOf: string,
): number | null {
  const ranges = rangesOf(jobs, asOf);
  if (ranges.length === 0) return null;
  return mergeRanges(ranges).reduce((sum, range) => sum + range.end - range.start, 0);
}

/** Months of dated work by occupation (SOC 2018); jobs without an occupation or dates are left out. */
export function experienceMonthsByOccupation(
  jobs: readonly DatedJob[],
  asOf: string,
): Readonly<Record<string, number>> {
  const codes = new Set(jobs.flatMap((job) => job.occupationCode ?? []));
  return Object.fromEntries(
    [...codes].sort().flatMap((code) => {
      const months = experienceMonths(
        jobs.filter((job) => job.occupationCode === code),
        asOf,
      );
      return months === null ? [] : [[code, months] as const];
    }),
  );
}

/** The last month of dated work, 'YYYY-MM', or null. */
export function lastWorked(jobs: readonly Pick<DatedJob, 'start' | 'end'>[], asOf: string): string | null {
  const last = Math.max(...rangesOf(jobs, asOf).map((range) => range.end));
  return Number.isFinite(last) ? monthText(last - 1) : null;
}
