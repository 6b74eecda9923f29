import { findPlace } from '../geo/index.js';
import { isAside, isCompany, isSentence, isTitle } from './classify.js';
import { datePoints, dateRanges } from './dates.js';
import { type JobAnchor } from './job-anchors.js';
import { type Line, type Piece, piece } from './lines.js';

export interface JobHeader {
  readonly title: Piece | null;
  readonly company: Piece | null;
  readonly place: Piece | null;
  /** The title carries a word that titles carry, or stands before "at". */
  readonly sure: boolean;
}

interface Part extends Piece {
  readonly line: Line;
  readonly order: number;
  readonly kind: 'plain' | 'place' | 'aside';
  /** Split off at a comma only. */
  readonly weak: boolean;
  /** How many pieces that are no title stand before it on its line. */
  readonly follows: number;
}

const strong = /\s*[|•·\t]\s*|\s+[–—-]\s+|\s{3,}|\s*[–—]\s*/gu;
const at = /\s+(?:at|@|bei|chez|presso|bij)\s+|\s*@\s+/giu;
const legalTail =
  /^(?:inc|llc|ltd|limited|gmbh|ag|kg|mbh|corp|co|s\.?a|s\.?a\.?s|s\.?l|b\.?v|n\.?v|plc|llp|lda|ltda|sarl|oy|ab|as|s\.?p\.?a|s\.?r\.?l|sp\. z)\b/i;

const besides = /remote|hybrid|on-?site|area|greater|metropolitan/gi;

/** Where a text is, when it is nothing but a place: a known one, or an unknown town before a known country. */
function isPlace(text: string): boolean {
  const found = findPlace(text);
  if (found === undefined) return false;
  const rest = (text.slice(0, found.start) + text.slice(found.end)).replace(besides, '');
  if (rest.replace(/[^\p{L}]/gu, '').length <= 2) return true;
  const townFirst = found.city === null && /^[\p{L} .'’-]+,\s/u.test(text) && text.length - found.end <= 1;
  return townFirst && !isTitle(text) && !isCompany(text);
}

function cuts(text: string, separator: RegExp): (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    pieces.push([from, match.index]);
    from = match.index + match[0].length;
  }
  pieces.push([from, text.length]);
  return pieces;
}

/** The stretches of a line outside its dates. */
function undated(line: Line): (readonly [number, number])[] {
  const dates = [...dateRanges(line.text), ...datePoints(line.text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const open: (readonly [number, number])[] = [];
  let from = 0;
  for (const date of dates) {
    if (date.start >= from) open.push([from, date.start]);
    from = Math.max(from, date.end);
  }
  open.push([from, line.text.length]);
  return open;
}

/** What leads over to the dates: "Acme from 2019". */
const trailingWord = /\s+(?:from|since|von|vom|seit|depuis|desde|dal|van|sinds|od)$/i;
const abbreviated = /(?:\p{L}\.\p{L}|inc|ltd|co|corp|llc|jr|o\.o)\.$/iu;

function cleaned(line: Line, from: number, to: number): Piece | null {
  const found = piece(line, from, to);
  if (found === null) return null;
  const opened = /^[([]\s*[)\]]?$|^[)\]]+$/.test(found.text);
  if (opened || !/\p{L}/u.test(found.text) || /^https?:\/\/|^www\./i.test(found.text)) return null;
  const lead = trailingWord.exec(found.text)?.index;
  if (lead !== undefined) return piece(line, found.start - line.start, found.start - line.start + lead);
  const tail = /[([]$/.exec(found.text) ?? (/^[^(]*\)$/.test(found.text) ? /\)$/.exec(found.text) : null);
  return tail === null
    ? found
    : piece(line, from + (found.start - line.start - from), found.end - line.start - 1);
}

function kindOf(text: string): Part['kind'] {
  if (isAside(text)) return 'aside';
  return isPlace(text) ? 'place' : 'plain';
}

/** "Engineer, Acme, Berlin" → three; "Acme, Inc." and "Austin, TX" stay whole. */
function byComma(line: Line, found: Piece): Piece[] {
  if (!found.text.includes(',') || kindOf(found.text) !== 'plain') return [found];
  const base = found.start - line.start;
  const parts = cuts(found.text, /,\s*/g).flatMap(
    ([from, to]) => cleaned(line, base + from, base + to) ?? [],
  );
  const legal = parts.some((part, index) => index > 0 && legalTail.test(part.text));
  if (legal || parts.length < 2) return [found];
  return withPlaceLast(line, found, parts);
}

/** The last parts of a comma list are one place when they read as one together. */
function withPlaceLast(line: Line, found: Piece, parts: readonly Piece[]): Piece[] {
  const from = parts.findIndex(
    (part, index) => index > 0 && isPlace(found.text.slice(part.start - found.start)),
  );
  const first = parts[from];
  if (first === undefined) return [...parts];
  const place = piece(line, first.start - line.start, found.end - line.start);
  return place === null ? [...parts] : [...parts.slice(0, from), place];
}

function partsOf(line: Line, order: number): Part[] {
  return undated(line).flatMap(([from, to]) =>
    cuts(line.text.slice(from, to), strong).flatMap(([a, b]) => {
      const found = cleaned(line, from + a, from + b);
      if (found === null) return [];
      const split = byComma(line, found);
      return split.map((one) => ({
        ...one,
        line,
        order,
        kind: kindOf(one.text),
        weak: split.length > 1,
        follows: 0,
      }));
    }),
  );
}

interface Pair {
  readonly title: Piece;
  readonly company: Piece;
}

function pairAt(line: Line, from: number, to: number, match: RegExpExecArray): Pair | null {
  const title = cleaned(line, from, from + match.index);
  const after = from + match.index + match[0].length;
  const stop = /\s*[|•·\t(]|\s+[–—-]\s|,\s*$/u.exec(line.text.slice(after, to));
  const company = cleaned(line, after, stop === null ? to : after + stop.index);
  if (title === null || company === null || !isTitle(title.text)) return null;
  const named = company.text.length <= 60 && !/^\p{Ll}/u.test(company.text) && !isSentence(company.text);
  return named ? { title, company: byComma(line, company)[0] ?? company } : null;
}

/** "Senior Engineer at Acme", the clearest form of all. */
function atPair(line: Line): Pair | null {
  for (const [from, to] of undated(line))
    for (const match of line.text.slice(from, to).matchAll(at)) {
      const pair = pairAt(line, from, to, match);
      if (pair !== null) return pair;
    }
  return null;
}

/** Signs that a piece of text is no employer's name, with what each costs. */
const doubts: readonly (readonly [(text: string) => boolean, number])[] = [
  [(text) => text.split(/\s+/).length > 5, 0.8],
  [(text) => /^\p{Ll}/u.test(text), 0.8],
  [(text) => text.endsWith('.') && !abbreviated.test(text), 0.8],
  [(text) => !isCompany(text), 0.6],
];

function besideTitle(part: Part, title: Part | null): number {
  if (title === null || part.line.index !== title.line.index) return 0;
  return part.weak ? 0.4 : 0.8;
}

/** Higher is likelier the employer; what follows it on its line explains it. */
function companyScore(part: Part, title: Part | null, bodyOf: number | null): number {
  const doubt = doubts.reduce((sum, [applies, cost]) => sum + (applies(part.text) ? cost : 0), 0);
  const larger = bodyOf !== null && part.line.size !== null && part.line.size > bodyOf + 0.8 ? 0.7 : 0;
  return besideTitle(part, title) + larger - doubt - part.order * 0.2 - part.follows * 0.7;
}

/** Neither piece carries the word of a title: the one that is a company by its words is it, else the order decides. */
function unmarked(plain: readonly Part[], place: Part | null): JobHeader {
  const [first, second] = plain;
  if (first === undefined) return { title: null, company: null, place, sure: false };
  const firstIsCompany = isCompany(first.text);
  if (second === undefined)
    return {
      title: firstIsCompany ? null : first,
      company: firstIsCompany ? first : null,
      place,
      sure: false,
    };
  return firstIsCompany && !isCompany(second.text)
    ? { title: second, company: first, place, sure: false }
    : { title: first, company: second, place, sure: false };
}

function choose(parts: readonly Part[], bodyOf: number | null): JobHeader {
  const plain = parts.filter(
    (part) => part.kind === 'plain' && part.text.length <= 90 && !isSentence(part.text),
  );
  const place = parts.find((part) => part.kind === 'place') ?? null;
  const marked = plain.filter((part) => isTitle(part.text));
  const title = marked.find((part) => !isCompany(part.text)) ?? marked[0] ?? null;
  if (title === null) return unmarked(plain, place);
  const others = plain
    .filter((part) => part !== title)
    .map((part) => ({
      ...part,
      follows: plain.filter((o) => o !== title && o.line === part.line && o.start < part.start).length,
    }));
  const [company] = others.sort((a, b) => companyScore(b, title, bodyOf) - companyScore(a, title, bodyOf));
  return { title, company: company ?? null, place, sure: true };
}

/** Reads title, company and place out of the lines around a job's dates. */
export function readHeader(anchor: JobAnchor, bodyOf: number | null): JobHeader {
  const parts = anchor.header.flatMap((line, order) => partsOf(line, order));
  for (const line of anchor.header) {
    const pair = atPair(line);
    if (pair === null) continue;
    const place = parts.find((part) => part.kind === 'place' && part.start >= pair.company.end) ?? null;
    return { ...pair, place, sure: true };
  }
  return choose(parts, bodyOf);
}
