import { findPlace } from '../geo/index.js';
import { companyEvidence, isAside, isDegree, isSchool, isTiming, isTitle } from './classify.js';
import { type JobLabel, jobLabels } from './data/job-labels.js';
import { datePoints } from './date-points.js';
import { dateRanges } from './dates.js';
import { fold } from './keep-text.js';
import { type Line, type Piece, piece } from './lines.js';

/** What joins a part to the one before it on its line; `hard` ones are never undone. */
export type Joint = 'first' | 'hard' | 'dash' | 'comma' | 'at' | 'in';

/** A stretch of a line between separators, dates taken out. */
export interface Part extends Piece {
  readonly line: Line;
  readonly joint: Joint;
  readonly kind: 'plain' | 'place' | 'aside' | JobLabel;
}

const hard = /\s*[|•·●▪\t⋅∙‖¦]\s*|\s{3,}|\s+\/\/\s+/gu;
const dash = /\s+[–—―−‐-]\s+|\s*[–—―]\s*|\s+:\s+|(?<=\p{Ll}):\s+/gu;
const comma = /[,;]\s+/g;
const strongAt = /\s+(?:at|@|bei|beim|chez|presso|bij)\s+|\s+@\s*|\s*@\s+/giu;
/** Said of an employer before a name, of a subject before anything else. */
const weakAt = /\s+(?:en|em|na|no|nos|nas|w|we|for|für|per|pour|para|dla|voor|with|in)\s+(?=[\p{Lu}\d])/gu;
const legalTail =
  /^(?:inc|llc|ltd|limited|gmbh|ag|kg|mbh|corp|co|s\.?a|s\.?a\.?s|s\.?l|b\.?v|n\.?v|plc|llp|lda|ltda|sarl|oy|ab|as|s\.?p\.?a|s\.?r\.?l|sp\. z)\b/i;
const besides = /remote|hybrid|on-?site|area|greater|metropolitan|region|telecommute|home ?office/gi;

const places = new Map<string, boolean>();
const mostRemembered = 4000;

function readsAsPlace(text: string): boolean {
  const found = findPlace(text);
  if (found === undefined || (isSchool(text) && !/,\s*\p{Lu}{2}$/u.test(text))) return false;
  const rest = (text.slice(0, found.start) + text.slice(found.end)).replace(besides, '');
  if (rest.replace(/[^\p{L}]/gu, '').length <= 2) return true;
  const townFirst =
    found.city === null && /^[\p{L} .'’-]+,\s[^,]*$/u.test(text) && text.length - found.end <= 1;
  return townFirst && !isTitle(text) && (companyEvidence(text) < 0.5 || /,\s*\p{Lu}{2}$/u.test(text));
}

/** Whether a text is nothing but a place: a known one, or an unknown town before a known country. */
export function isPlace(text: string): boolean {
  if (text.length > 70) return false;
  const known = places.get(text);
  if (known !== undefined) return known;
  if (places.size > mostRemembered) places.clear();
  const answer = readsAsPlace(text);
  places.set(text, answer);
  return answer;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly joint: Joint;
}

function cutAt(text: string, range: Cut, separator: RegExp, joint: Joint): Cut[] {
  const cuts: Cut[] = [];
  let { from } = range;
  let lead = range.joint;
  for (const match of text.slice(range.from, range.to).matchAll(separator)) {
    const at = range.from + match.index;
    if (at > from) cuts.push({ from, to: at, joint: lead });
    if (at > from || cuts.length > 0) lead = joint;
    from = at + match[0].length;
  }
  if (from < range.to) cuts.push({ from, to: range.to, joint: lead });
  return cuts;
}

/** The stretches of a line outside its dates. */
function undated(text: string): Cut[] {
  const dates = [...dateRanges(text), ...datePoints(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Cut[] = [];
  let from = 0;
  for (const date of dates) {
    if (date.start > from) open.push({ from, to: date.start, joint: from === 0 ? 'first' : 'hard' });
    from = Math.max(from, date.end);
  }
  if (from < text.length) open.push({ from, to: text.length, joint: from === 0 ? 'first' : 'hard' });
  return open;
}

/** "Acme (Berlin)", "Engineer (Full-time)": what stands in brackets at the end is cut off when it is a place or an aside. */
function bracketed(text: string, cut: Cut): Cut[] {
  const match = /\s*[(（[]([^()（）[\]]+)[)）\]]\s*$/u.exec(text.slice(cut.from, cut.to));
  if (match?.[1] === undefined) return [cut];
  const inner = match[1].trim();
  if (!isPlace(inner) && !isTiming(inner)) return [cut];
  const open = cut.from + match.index;
  const start = text.indexOf(match[1], open);
  return [
    ...(match.index > 0 ? [{ ...cut, to: open }] : []),
    { from: start, to: start + match[1].length, joint: 'hard' as const },
  ];
}

const junk = /^[([]\s*[)\]]?$|^[)\]]+$|^(?:https?:\/\/|www\.)|\S@\S+\.\S/i;
/** What leads over to the dates: "Acme from 2019". */
const trailingWord = /\s+(?:from|since|von|vom|seit|depuis|desde|dal|van|sinds|od|de|du)$/i;

function cleaned(line: Line, from: number, to: number): Piece | null {
  const found = piece(line, from, to, /[\s,;|·•●▪:\t–—―‐-]/u);
  if (found === null || junk.test(found.text) || !/\p{L}/u.test(found.text)) return null;
  const start = found.start - line.start;
  const lead = trailingWord.exec(found.text)?.index;
  if (lead !== undefined) return piece(line, start, start + lead);
  if (/^\([^)]*$/.test(found.text)) return piece(line, start + 1, found.end - line.start);
  if (/[([]$/.test(found.text) || /^[^(]*\)$/.test(found.text))
    return piece(line, start, found.end - line.start - 1);
  return found;
}

/** The last parts of a comma list are one place when they read as one together; "Acme, Inc." stays whole. */
function byComma(line: Line, cut: Cut): Cut[] {
  const text = line.text;
  const parts = cutAt(text, cut, comma, 'comma');
  if (parts.length < 2 || isPlace(text.slice(cut.from, cut.to).trim())) return [cut];
  const joined = parts.reduce<Cut[]>((kept, one) => {
    const last = kept.at(-1);
    if (last !== undefined && legalTail.test(text.slice(one.from, one.to)))
      kept[kept.length - 1] = { ...last, to: one.to };
    else kept.push(one);
    return kept;
  }, []);
  const at = joined.findIndex((one, index) => index > 0 && isPlace(text.slice(one.from, cut.to).trim()));
  const place = joined[at];
  return place === undefined ? joined : [...joined.slice(0, at), { ...place, to: cut.to }];
}

const labelled = /^([^:\t|]{2,45}?)\s*(?:[:：]\s*|\t+)(?=\S)/u;

/** The label that opens a line ("Employer: …"), and where what it labels begins. */
export function labelOf(text: string): { readonly kind: JobLabel; readonly from: number } | null {
  const match = labelled.exec(text);
  const kind = match?.[1] === undefined ? undefined : jobLabels.get(fold(match[1]).trim());
  return match === null || kind === undefined ? null : { kind, from: match[0].length };
}

/** After "in" and its like a short word is an abbreviation rather than a country: "Institute for AI". */
function kindOf(text: string, joint: Joint): Part['kind'] {
  if (isAside(text)) return 'aside';
  return isPlace(text) && (joint !== 'in' || text.length > 3) ? 'place' : 'plain';
}

function partOf(line: Line, cut: Cut): Part[] {
  const found = cleaned(line, cut.from, cut.to);
  return found === null ? [] : [{ ...found, line, joint: cut.joint, kind: kindOf(found.text, cut.joint) }];
}

const mostParts = 10;

/** The parts of a line, left to right. A labelled line has one part, of the kind the label says. */
export function partsOf(line: Line): Part[] {
  const { text } = line;
  const label = labelOf(text);
  if (label !== null) {
    const ranges = undated(text.slice(label.from)).map((cut) =>
      cleaned(line, label.from + cut.from, label.from + cut.to),
    );
    return ranges.flatMap((one) => (one === null ? [] : [{ ...one, line, joint: 'hard', kind: label.kind }]));
  }
  return namedBeforePlace(
    cutsOf(line)
      .flatMap((cut) => partOf(line, cut))
      .slice(0, mostParts),
  );
}

/** "Ilmenau, Mérida, Mexico": of two places on a line the first is what stands there. */
function namedBeforePlace(parts: readonly Part[]): Part[] {
  const last = parts.findLastIndex((part) => part.kind === 'place');
  return parts.map((part, index) =>
    part.kind === 'place' && index < last ? { ...part, kind: 'plain' as const } : part,
  );
}

const campus = (text: string) => isSchool(text) && !isTitle(text) && !isDegree(text);

/** "University of Texas at Austin" is one name, "PhD at the University of Texas" two. */
function cutAtWord(text: string, cut: Cut, separator: RegExp, joint: Joint): Cut[] {
  return cutAt(text, cut, separator, joint).reduce<Cut[]>((kept, one) => {
    const last = kept.at(-1);
    if (last !== undefined && campus(text.slice(last.from, last.to)))
      kept[kept.length - 1] = { ...last, to: one.to };
    else kept.push(one);
    return kept;
  }, []);
}

/** "ANALISTA PROGRAMMATRICE Gruppo Sereno S.p.A.": two words or more in capitals, then words in small letters. */
const capitals =
  /^((?:[\p{Lu}\p{M}'’.&/-]{2,}\s+)*\p{Lu}[\p{Lu}\p{M}'’-]{3,}\s+(?:[\p{Lu}\p{M}'’&/-]+\s+)*\p{Lu}[\p{Lu}\p{M}'’-]{2,})\s+(?=\p{Lu}\p{Ll}{2})/u;

function byCapitals(text: string, cut: Cut): Cut[] {
  const match = capitals.exec(text.slice(cut.from, cut.to));
  if (match?.[1] === undefined) return [cut];
  return [
    { ...cut, to: cut.from + match[1].length },
    { ...cut, from: cut.from + match[0].length, joint: 'hard' },
  ];
}

function cutsOf(line: Line): Cut[] {
  const { text } = line;
  return undated(text)
    .flatMap((cut) => cutAt(text, cut, hard, 'hard'))
    .flatMap((cut) => byCapitals(text, cut))
    .flatMap((cut) => bracketed(text, cut))
    .flatMap((cut) => cutAt(text, cut, dash, 'dash'))
    .flatMap((cut) => bracketed(text, cut))
    .flatMap((cut) => cutAtWord(text, cut, strongAt, 'at'))
    .flatMap((cut) => byComma(line, cut))
    .flatMap((cut) => bracketed(text, cut))
    .flatMap((cut) => cutAtWord(text, cut, weakAt, 'in'));
}
