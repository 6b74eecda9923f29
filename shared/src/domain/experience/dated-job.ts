/** One job as a document or a person dates it. */
export interface DatedJob {
  readonly title: string;
  readonly company: string | null;
  /** 'YYYY' or 'YYYY-MM'. */
  readonly start: string | null;
  /** 'YYYY', 'YYYY-MM' or 'present'. */
  readonly end: string | null;
  /** SOC 2018, where the occupation is known. */
  readonly occupationCode: string | null;
}

/** Months counted from year 0; `end` is exclusive. */
export interface MonthRange {
  readonly start: number;
  readonly end: number;
}

/** A job dated by years alone counts at least this many months. */
export const leastMonthsOfYears = 6;

interface Point {
  readonly month: number;
  readonly yearOnly: boolean;
}

/** Years stand for their middle, so that 2018-2020 is 24 months and meets 2020-2022 without overlap. */
const midYear = 6;

function pointOf(date: string): Point | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(date);
  if (!match) return undefined;
  const yearOnly = match[2] === undefined;
  return { month: Number(match[1]) * 12 + (yearOnly ? midYear : Number(match[2]) - 1), yearOnly };
}

/** The month of a day 'YYYY-MM-DD', counted from year 0. */
export function monthOf(asOf: string): number {
  return pointOf(asOf.slice(0, 7))?.month ?? 0;
}

/** 'YYYY-MM' of a month counted from year 0. */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const yearOf = (month: number) => Math.floor(month / 12);
const hasBegun = (start: Point, today: number) =>
  start.month <= today || (start.yearOnly && yearOf(start.month) === yearOf(today));

/**
 * The months a job covers, or undefined when it is not dated at both ends, ends before it starts or starts after
 * `asOf`. Month precision includes both months; an end after `asOf` is cut there.
 */
export function monthsCovered(job: Pick<DatedJob, 'start' | 'end'>, asOf: string): MonthRange | undefined {
  const today = monthOf(asOf);
  const start = pointOf(job.start ?? '');
  const end = job.end === 'present' ? { month: today, yearOnly: false } : pointOf(job.end ?? '');
  if (!start || !end || !hasBegun(start, today)) return undefined;
  return start.yearOnly || end.yearOnly ? roughRange(start, end, today) : exactRange(start, end, today);
}

function exactRange(start: Point, end: Point, today: number): MonthRange | undefined {
  const last = Math.min(end.month, today);
  return last < start.month ? undefined : { start: start.month, end: last + 1 };
}

/** At least six months, laid against the end that is known to the month. */
function roughRange(start: Point, end: Point, today: number): MonthRange | undefined {
  if (yearOf(end.month) < yearOf(start.month)) return undefined;
  const stop = Math.min(end.yearOnly ? end.month : end.month + 1, today + 1);
  if (stop - start.month >= leastMonthsOfYears) return { start: start.month, end: stop };
  return start.yearOnly
    ? { start: stop - leastMonthsOfYears, end: stop }
    : { start: start.month, end: start.month + leastMonthsOfYears };
}

/** Whether the job counts: dated at both ends and begun by `asOf`. */
export function isDated(job: Pick<DatedJob, 'start' | 'end'>, asOf: string): boolean {
  return monthsCovered(job, asOf) !== undefined;
}
