import { isDegree, isSchool } from './classify.js';
import { findAnchors, type JobAnchor } from './job-anchors.js';
import { type JobHeader, readHeader } from './job-header.js';
import { type Line, spanOf } from './lines.js';
import { type Field, type FieldSpan, type JobValue } from './types.js';

/** A job with the stretch of text that describes it, for dating the skills it names. */
export interface FoundJob {
  readonly field: Field<JobValue>;
  readonly block: FieldSpan;
}

interface Draft {
  readonly anchor: JobAnchor;
  readonly header: JobHeader;
}

const longestDescription = 4000;

/** Lines of the body that are not part of the header. */
function bodyOf(anchor: JobAnchor, header: JobHeader): Line[] {
  const used = [header.title, header.company, header.place].filter((part) => part !== null);
  return anchor.body.filter((line) => !used.some((part) => part.start >= line.start && part.end <= line.end));
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
  const text = lines.map((line) => (line.bullet ? `• ${line.text}` : line.text)).join('\n');
  return text === '' ? null : text.slice(0, longestDescription);
}

function toJob(draft: Draft, trust: number): FoundJob | null {
  const { anchor, header } = draft;
  const named = header.title ?? header.company;
  if (named === null) return null;
  const dates = { start: anchor.line.start + anchor.range.start, end: anchor.line.start + anchor.range.end };
  const parts = [header.title, header.company, header.place].filter((part) => part !== null).map(spanOf);
  const spans = [...parts, dates].sort((a, b) => a.start - b.start);
  const body = bodyOf(anchor, header);
  const all = [...anchor.header, ...anchor.body];
  const value: JobValue = {
    title: named.text,
    company: header.title === null ? null : (header.company?.text ?? null),
    start: anchor.range.from,
    end: anchor.range.to,
    place: header.place?.text ?? null,
    description: describe(body),
  };
  const confidence = header.title === null ? 0.3 : confidenceOf(draft);
  return {
    field: { value, spans, confidence: confidence * trust },
    block: { start: Math.min(...all.map((l) => l.start)), end: Math.max(...all.map((l) => l.end)) },
  };
}

const within = (inner: JobAnchor, outer: JobAnchor) =>
  (inner.range.from ?? '') >= (outer.range.from ?? '') &&
  (outer.range.to === 'present' || (inner.range.to ?? '') <= (outer.range.to ?? ''));

/** A dated line that names an employer over the titles held there. */
function isEmployer(draft: Draft, next: Draft | undefined): boolean {
  const { header } = draft;
  const bare = !header.sure && (header.title === null || header.company === null);
  if (!bare || next === undefined) return false;
  return next.header.sure && next.header.company === null && within(next.anchor, draft.anchor);
}

function under(draft: Draft, employer: Draft | null): Draft {
  if (employer === null || draft.header.company !== null || !within(draft.anchor, employer.anchor))
    return draft;
  const company = employer.header.company ?? employer.header.title;
  return { anchor: draft.anchor, header: { ...draft.header, company } };
}

/** "Acme 2015-2021" over two dated titles: the employer's line is no job of its own but names those below. */
function underEmployers(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  let employer: Draft | null = null;
  for (const [index, draft] of drafts.entries()) {
    if (isEmployer(draft, drafts[index + 1])) employer = draft;
    else result.push(under(draft, employer));
  }
  return result;
}

/**
 * The jobs of an experience section, in the order of the document. `trust` lowers their confidence where the section
 * was guessed rather than headed.
 */
export function findJobs(lines: readonly Line[], bodySize: number | null, trust: number): FoundJob[] {
  const drafts = findAnchors(lines).map((anchor) => ({ anchor, header: readHeader(anchor, bodySize) }));
  return underEmployers(drafts).flatMap((draft) => toJob(draft, trust) ?? []);
}

/** Jobs of a document without an "experience" heading: only what reads as a title, and no schooling. */
export function findUnheadedJobs(lines: readonly Line[], bodySize: number | null): FoundJob[] {
  const anchors = findAnchors(lines).filter(
    (anchor) => !anchor.header.some((line) => isSchool(line.text) || isDegree(line.text)),
  );
  const drafts = anchors.map((anchor) => ({ anchor, header: readHeader(anchor, bodySize) }));
  return underEmployers(drafts.filter((draft) => draft.header.sure)).flatMap(
    (draft) => toJob(draft, 0.6) ?? [],
  );
}
