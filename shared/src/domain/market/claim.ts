import { Decimal } from '../compensation/index.js';
import { type Figure, type Measure, type Unit, unitFactor } from './figure.js';

export const claimTopics = ['growth', 'openings', 'pay'] as const;
export type ClaimTopic = (typeof claimTopics)[number];

/** A number somebody published about an occupation, in their words, with what it says it measures. */
export interface Claim {
  readonly key: string;
  readonly topic: ClaimTopic;
  /** As written. */
  readonly quote: string;
  readonly saidBy: string;
  readonly url: string | null;
  /** Whether the claim names where its number is from; null when that was not recorded. */
  readonly namesSource: boolean | null;
  /** The code of the occupation the claim speaks of, as we read it. */
  readonly occupationCode: string;
  readonly country: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly amount: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

export const findingKinds = [
  'confirmed',
  'same-number-other-occupation',
  'mislabelled',
  'row-differs',
  'not-found',
  'no-source',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What the official rows say about a claim. */
export interface Finding<Row extends Figure = Figure> {
  readonly claim: Claim;
  readonly kind: FindingKind;
  /** The official row the claimed number is found in, whatever that row measures. */
  readonly foundIn: Row | undefined;
  /** What that row's own occupation and edition have for the measure the claim speaks of, if it was mislabelled. */
  readonly sameLine: Row | undefined;
  /** The official row of the claim's own occupation and measure, of its period or else the newest: what to quote. */
  readonly quoteInstead: Row | undefined;
  /** Rows of the same measure for this or a neighbouring occupation in other editions, newest first. */
  readonly seen: readonly Row[];
}

/**
 * Compares a claim with official rows of its country. Numbers are equal when the official one, brought to single
 * jobs, percent or money, rounds to the claim's own precision. In order: the own row agrees; another occupation's
 * row of that measure and period does; a row of another measure does; the own row says something else; nothing.
 */
export function examine<Row extends Figure>(claim: Claim, rows: readonly Row[]): Finding<Row> {
  const inCountry = rows.filter((row) => row.country === claim.country);
  const alike = inCountry.filter((row) => row.measure === claim.measure);
  const sameTime = alike.filter((row) => covers(claim, row));
  const own = newestFirst(sameTime.filter((row) => row.occupationCode === claim.occupationCode));
  const finding = (kind: FindingKind, foundIn?: Row): Finding<Row> => ({
    claim,
    kind,
    foundIn,
    sameLine: kind === 'mislabelled' ? alike.find((row) => isSameLine(row, foundIn)) : undefined,
    quoteInstead: own[0] ?? newestOwn(claim, alike),
    seen: newestFirst(alike).filter((row) => row !== foundIn),
  });
  const agreeing = own.find((row) => sameNumber(claim, row));
  if (agreeing) return finding('confirmed', agreeing);
  const elsewhere = newestFirst(sameTime).find((row) => sameNumber(claim, row));
  if (elsewhere) return finding('same-number-other-occupation', elsewhere);
  const otherMeasure = newestFirst(inCountry).find(
    (row) =>
      row.measure !== claim.measure && overlaps(claim, row) && sameKind(claim, row) && sameNumber(claim, row),
  );
  if (otherMeasure) return finding('mislabelled', otherMeasure);
  if (claim.namesSource === false) return finding('no-source');
  return finding(claim.periodTo !== null && own.length > 0 ? 'row-differs' : 'not-found');
}

function isSameLine(row: Figure, found: Figure | undefined): boolean {
  return row.edition.key === found?.edition.key && row.occupationCode === found.occupationCode;
}

function newestOwn<Row extends Figure>(claim: Claim, alike: readonly Row[]): Row | undefined {
  return newestFirst(alike.filter((row) => row.occupationCode === claim.occupationCode))[0];
}

/** True when the row speaks of the claim's years; a claim without years fits every edition. */
function covers(claim: Claim, row: Figure): boolean {
  if (claim.periodTo !== null && row.periodTo !== claim.periodTo) return false;
  return claim.periodFrom === null || row.periodFrom === claim.periodFrom;
}

/** True when the row lies within the claim's years or the claim names none. */
function overlaps(claim: Claim, row: Figure): boolean {
  const from = claim.periodFrom ?? row.periodFrom;
  const to = claim.periodTo ?? row.periodTo;
  return row.periodFrom >= from && row.periodTo <= to;
}

const kinds: Record<Unit, string> = {
  jobs: 'count',
  'thousand-jobs': 'count',
  'thousand-jobs-a-year': 'count',
  percent: 'percent',
  money: 'money',
  index: 'index',
};

function sameKind(claim: Claim, row: Figure): boolean {
  return kinds[claim.unit] === kinds[row.unit];
}

function sameNumber(claim: Claim, row: Figure): boolean {
  if (row.value.state !== 'value') return false;
  const claimed = new Decimal(claim.amount);
  const official = new Decimal(row.value.amount).times(unitFactor(row.unit)).div(unitFactor(claim.unit));
  return official.toDecimalPlaces(claimed.decimalPlaces(), Decimal.ROUND_HALF_UP).equals(claimed);
}

function newestFirst<Row extends Figure>(rows: readonly Row[]): readonly Row[] {
  const key = (row: Row): string => `${row.periodTo} ${row.edition.published} ${row.occupationCode}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}

/** Claims and rows of one topic that do not agree, side by side. */
export interface Conflict<Row extends Figure = Figure> {
  readonly topic: ClaimTopic;
  readonly occupationCode: string;
  readonly country: string;
  readonly findings: readonly Finding<Row>[];
}

/** One conflict per topic in which at least one claim is not confirmed by its own row. */
export function findConflicts<Row extends Figure>(
  claims: readonly Claim[],
  rows: readonly Row[],
): readonly Conflict<Row>[] {
  const groups = new Map<string, Finding<Row>[]>();
  for (const claim of claims) {
    const key = `${claim.topic} ${claim.occupationCode} ${claim.country}`;
    groups.set(key, [...(groups.get(key) ?? []), examine(claim, rows)]);
  }
  return [...groups.values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined || findings.every((finding) => finding.kind === 'confirmed')) return [];
    const { topic, occupationCode, country } = first.claim;
    return [{ topic, occupationCode, country, findings }];
  });
}
