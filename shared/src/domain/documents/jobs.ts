import { companyEvidence, isDegree, isDepartment, isSchool, isSentence, titleEvidence } from './classify.js';
import { ownAccount } from './data/job-labels.js';
import { type EntryAnchor, findAnchors, isHead } from './entry-anchors.js';
import { type EntryWords, readLine } from './entry-candidates.js';
import { type EntryHeader, readHeader, readTogether } from './entry-header.js';
import { joinedLines } from './joined-lines.js';
import { fold } from './keep-text.js';
import { type Line, type Piece, spanOf, unbroken } from './lines.js';
import { type Field, type FieldSpan, type JobValue } from './types.js';

/** A job with the stretch of text that describes it, for dating the skills it names. */
export interface FoundJob {
  readonly field: Field<JobValue>;
  readonly block: FieldSpan;
  /** The employer's name: a skill word in it is no evidence of the skill. */
  readonly employer: FieldSpan | null;
}

function titleWeight(text: string): number {
  const words = text.split(/\s+/).length;
  const long = words > 9 ? 0.6 : words > 7 ? 0.25 : 0;
  const evidence = titleEvidence(text);
  const small = /^\p{Ll}/u.test(text) && evidence < 0.9 ? 0.3 : 0;
  return Math.max(evidence, 0.15) - long - small - (isSentence(text) ? 0.5 : 0);
}

function companyWeight(text: string): number {
  const words = text.split(/\s+/).length;
  const long = words > 9 ? 0.6 : words > 6 ? 0.2 : 0;
  const title = titleEvidence(text);
  const evidence = companyEvidence(text);
  const described = /^\p{Ll}{2,} \p{L}/u.test(text) ? 0.4 : 0;
  const stopped = /\p{Ll}{2}[.;]$/u.test(text) && evidence < 1 ? 0.5 : 0;
  const alsoTitle = title >= 0.4 && evidence < 1 ? title * 0.6 : 0;
  return (
    evidence -
    long -
    stopped -
    described -
    alsoTitle -
    (isDepartment(text) ? 0.35 : 0) -
    (isSentence(text) ? 0.5 : 0)
  );
}

const jobWords: EntryWords = { title: titleWeight, company: companyWeight };

interface Draft {
  readonly anchor: EntryAnchor;
  readonly header: EntryHeader;
}

const longestDescription = 4000;

/** Lines of header and body that name neither title, company nor place and are not the dated line. */
function descriptionLines(anchor: EntryAnchor, header: EntryHeader): Line[] {
  const used = [header.title, header.company, header.place].filter((part) => part !== null);
  const named = (line: Line) => used.some((part) => part.start >= line.start && part.end <= line.end);
  return [...anchor.header.slice(anchor.dated + 1), ...anchor.body].filter((line) => !named(line));
}

function confidenceOf({ anchor, header }: Draft): number {
  let score = 0.3;
  if (header.sure) score += 0.25;
  if (header.company !== null) score += 0.15;
  if (anchor.range.from !== null && anchor.range.to !== null) score += 0.2;
  if (header.sure && header.company !== null) score += 0.05;
  return Math.round(Math.min(score, 0.95) * 100) / 100;
}

function describe(lines: readonly Line[]): string | null {
  const text = lines.map((line) => (line.bullet ? `• ${line.text}` : line.text.trim())).join('\n');
  return text === '' ? null : text.slice(0, longestDescription);
}

function valueOf({ anchor, header }: Draft, named: Piece): JobValue {
  return {
    title: unbroken(named.text),
    company: header.title === null || header.company === null ? null : unbroken(header.company.text),
    start: anchor.range.from,
    end: anchor.range.to,
    place: header.place?.text.replace(/^[^\p{L}\p{N}]+|[.,;]+$/gu, '') ?? null,
    description: describe(descriptionLines(anchor, header)),
  };
}

/** Where title, company, place and dates stand, in order. */
function spansOf({ anchor, header }: Draft): FieldSpan[] {
  const at = anchor.line.start;
  const dates = { start: at + anchor.range.start, end: at + anchor.range.end };
  const parts = [header.title, header.company, header.place].filter((part) => part !== null).map(spanOf);
  return [...parts, dates].filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
}

function toJob(draft: Draft, trust: number): FoundJob | null {
  const { anchor, header } = draft;
  const named = header.title ?? header.company;
  if (named === null) return null;
  const all = [...anchor.header, ...anchor.body];
  const confidence = (header.title === null ? 0.3 : confidenceOf(draft)) * trust;
  return {
    field: { value: valueOf(draft, named), spans: spansOf(draft), confidence },
    employer: header.company === null ? null : spanOf(header.company),
    block: { start: Math.min(...all.map((l) => l.start)), end: Math.max(...all.map((l) => l.end)) },
  };
}

const within = (inner: EntryAnchor, outer: EntryAnchor) =>
  (inner.range.from ?? '').slice(0, 4) >= (outer.range.from ?? '').slice(0, 4) &&
  (outer.range.to === 'present' ||
    (inner.range.to !== 'present' &&
      (inner.range.to ?? '').slice(0, 4) <= (outer.range.to ?? '').slice(0, 4)));

/** A dated line that names an employer over the titles held there. */
function isEmployer(draft: Draft, next: Draft | undefined): boolean {
  const { header } = draft;
  const bare = !header.sure && (header.title === null || header.company === null);
  if (!bare || next === undefined) return false;
  return next.header.sure && next.header.company === null && within(next.anchor, draft.anchor);
}

const onOwnAccount = (draft: Draft) => draft.anchor.header.some((line) => ownAccount.test(fold(line.text)));

/** Titles below one employer borrow its name; who works on his own account has none to borrow. */
function borrowed(draft: Draft, employer: Draft | null, before: Draft | undefined): Draft {
  if (draft.header.company !== null || draft.header.title === null || onOwnAccount(draft)) return draft;
  const dated = employer !== null && within(draft.anchor, employer.anchor);
  const source = dated
    ? (employer.header.company ?? employer.header.title)
    : (before?.header.company ?? null);
  return source === null ? draft : { anchor: draft.anchor, header: { ...draft.header, company: source } };
}

/** "Acme 2015-2021" over two dated titles: the employer's line is no job of its own but names those below. */
function underEmployers(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  let employer: Draft | null = null;
  for (const [index, draft] of drafts.entries()) {
    if (isEmployer(draft, drafts[index + 1])) employer = draft;
    else result.push(borrowed(draft, employer, result.at(-1)));
  }
  return result;
}

const draftsOf = (anchors: readonly EntryAnchor[], body: number | null): Draft[] =>
  readTogether(anchors, body).map((header, index) => ({ header, anchor: anchors[index] }) as Draft);

const noDates = { from: null, to: null, start: 0, end: 0 };
const opensEntry = (lines: readonly Line[], at: number) => {
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined || !isHead(line)) return false;
  return (
    before === undefined ||
    line.blankBefore ||
    before.bullet ||
    !isHead(before) ||
    (line.bold && !before.bold)
  );
};

/** The `count` lines from `at`, when they hang together over something that is no header. */
function undatedHeader(lines: readonly Line[], at: number, count: number): readonly Line[] | null {
  const header = lines.slice(at, at + count);
  const below = lines[at + count];
  if (header.length < count || !header.every(isHead)) return null;
  if (header.slice(1).some((line) => line.blankBefore)) return null;
  return below !== undefined && isHead(below) && !below.blankBefore ? null : header;
}

/** A header without dates says both what and where, in words that say so, over a description of its own. */
function undatedAt(lines: readonly Line[], at: number, body: number | null, least: number): Draft | null {
  const line = lines[at];
  if (line === undefined || !opensEntry(lines, at)) return null;
  for (const count of [1, 2]) {
    const header = undatedHeader(lines, at, count);
    if (header === null) continue;
    const read = header.map((one) => readLine(one, jobWords));
    const found = readHeader(read, 0, body);
    if (found.sure && found.company !== null && found.score >= least)
      return { anchor: { line, range: noDates, header, read, body: [], dated: 0 }, header: found };
  }
  return null;
}

/** Splits a stretch of lines at the undated jobs in it; what stands before the first is returned apart. */
function undatedIn(
  lines: readonly Line[],
  body: number | null,
  least: number,
): { own: Line[]; drafts: Draft[] } {
  const starts = lines.flatMap((_line, at) => {
    const draft = undatedAt(lines, at, body, least);
    return draft === null ? [] : [{ at, draft }];
  });
  const drafts = starts.map(({ at, draft }, index) => {
    const until = starts[index + 1]?.at ?? lines.length;
    const rest = lines.slice(at + draft.anchor.header.length, until);
    return { header: draft.header, anchor: { ...draft.anchor, body: rest } };
  });
  return { own: lines.slice(0, starts[0]?.at ?? lines.length), drafts };
}

/** An undated entry among dated ones must be surer of itself than where no entry is dated. */
const leastAmongDated = 1.9;
const leastUndated = 1.35;

function withUndated(drafts: readonly Draft[], lines: readonly Line[], body: number | null): Draft[] {
  if (drafts.length === 0) return undatedIn(lines, body, leastUndated).drafts;
  return drafts.flatMap((draft) => {
    const found = undatedIn(draft.anchor.body, body, leastAmongDated);
    if (found.drafts.length === 0) return [draft];
    return [{ ...draft, anchor: { ...draft.anchor, body: found.own } }, ...found.drafts];
  });
}

/**
 * The jobs of an experience section, in the order of the document. `trust` lowers their confidence where the section
 * was guessed rather than headed.
 */
export function findJobs(all: readonly Line[], bodySize: number | null, trust: number): FoundJob[] {
  const lines = joinedLines(all);
  const anchors = findAnchors(lines, bodySize, jobWords);
  const drafts = underEmployers(draftsOf(anchors, bodySize));
  return withUndated(drafts, lines, bodySize).flatMap((draft) => toJob(draft, trust) ?? []);
}

/** An engineer is a degree in some languages and a job in all: a title in the line decides, unless schooling is headed. */
const namesSchooling = (text: string, isHeaded: boolean) =>
  (isSchool(text) || isDegree(text)) && (isHeaded || titleEvidence(text) < 0.7);

/** Jobs of a document without an "experience" heading: only what reads as a title, and no schooling. */
export function findUnheadedJobs(
  all: readonly Line[],
  bodySize: number | null,
  underEducation: boolean,
): FoundJob[] {
  const lines = joinedLines(all);
  const anchors = findAnchors(lines, bodySize, jobWords).filter(
    (anchor) => !anchor.header.some((line) => namesSchooling(line.text, underEducation)),
  );
  const drafts = draftsOf(anchors, bodySize).filter(
    ({ anchor, header }) => header.sure && anchor.range.to !== null,
  );
  return underEmployers(drafts).flatMap((draft) => toJob(draft, 0.6) ?? []);
}
