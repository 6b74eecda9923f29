import { findPlace } from '../geo/index.js';
import { isTitle } from './classify.js';
import { eitherNameLabels, familyNameLabels, givenNameLabels, wholeNameLabels } from './data/name-words.js';
import { fold } from './keep-text.js';
import { closeLetterSpacing, type Line, type Piece, piece } from './lines.js';
import {
  hasNameForm,
  isPostNominals,
  isUncased,
  looksLikeName,
  recaseWord,
  tidyName,
  withoutTitles,
} from './name-forms.js';
import { agreement, type NameHints } from './name-agreement.js';
import { headingKind } from './sections.js';
import { type Field } from './types.js';

export { looksLikeName, tidyName } from './name-forms.js';

export interface FoundName {
  readonly field: Field<string>;
  readonly line: Line | null;
}

interface Candidate {
  readonly parts: readonly Piece[];
  readonly text: string;
  readonly line: Line;
  readonly order: number;
  readonly labelled: boolean;
}

interface Labelled {
  readonly label: string;
  readonly from: number;
}

/** "Name: …", "Imię i nazwisko⇥…": the label, folded, and where its value begins. */
function labelOf(line: Line): Labelled | null {
  const found = /^([^:：\t]{2,34}?)\s*[:：\t]\s*/u.exec(line.text);
  return found === null ? null : { label: fold(found[1] ?? '').trim(), from: found[0].length };
}

const stops = /\s*(?:[|•·\t]|\s[–—-]\s|\s{3,}|\s\()|(?:,\s*(?=\S))/gu;

/** Capitals tell how far a family name goes: "TREVIÑO MONTES DE OCA, Yolanda". */
function isFamily(text: string): boolean {
  const most = /\p{Ll}/u.test(text) ? 3 : 6;
  return /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(text) && text.split(/\s+/).length <= most;
}

/** "LEE, Siu Ming" goes on after its comma; "Jane Doe, PhD" and "Jane Doe, Berlin | …" do not. */
function goesOn(separator: string, before: string, after: string, hints: NameHints): boolean {
  if (!separator.startsWith(',') || !isFamily(before)) return false;
  const next = after.split(/[,|•·\t(]|\s[–—-]\s/)[0]?.trim() ?? '';
  const further = after.split(',').slice(1);
  if (isTitle(next) || isPostNominals(next) || !further.every(isPostNominals)) return false;
  // Sofia and Florence are towns as well.
  const elsewhere = isPlace(next) && agreement(`${before} ${next}`, hints) < 1;
  return /^[\p{L}\p{M}'’ .-]+$/u.test(next) && !elsewhere;
}

/** The part of a line before a separator, a post-nominal or a contact. */
function namePiece(line: Line, from: number, hints: NameHints): Piece | null {
  const rest = line.text.slice(from);
  const stop = [...rest.matchAll(stops)].find(
    (match) =>
      !goesOn(match[0], rest.slice(0, match.index), rest.slice(match.index + match[0].length), hints),
  );
  return piece(line, from, from + (stop?.index ?? rest.length), /[\s,;|·•:\t–—*\p{So}\p{Sk}]/u);
}

/** Whether a text is a place and nothing else. */
function isPlace(text: string): boolean {
  const found = findPlace(text);
  if (found === undefined) return false;
  return (text.slice(0, found.start) + text.slice(found.end)).replace(/[^\p{L}]/gu, '').length <= 2;
}

const isLarge = (line: Line, body: number | null, times: number) =>
  line.size !== null && body !== null && line.size >= body * times;

/** Letters set apart keep two blanks between words when they were typed so; else the e-mail decides nothing. */
const written = (text: string) => closeLetterSpacing(text).replace(/\s+/g, ' ').trim();

/** A name set large in small letters throughout, as some themes do. */
function capitalised(text: string, line: Line, hints: NameHints): string {
  if (!isLarge(line, hints.body, 1.4) || /\p{Lu}/u.test(text)) return text;
  return tidyName(text, hints.country);
}

/** Whether one word may be the whole name: labelled, large, or all that the e-mail says. */
const mayBeSingle = (text: string, line: Line, order: number, hints: NameHints) =>
  isLarge(line, hints.body, 1.25) || (order === 0 && agreement(text, hints) === 1);

/** A name that the e-mail repeats whole is one, whatever else its words may mean. */
const isRepeated = (text: string, hints: NameHints): boolean =>
  agreement(withoutTitles(text).replace(/^Dr\.?\s+/i, ''), hints) === 1 && hasNameForm(text);

/** So are the first lines and, behind a sidebar, large ones. */
const mostAgreeing = 3;
const saidByEmail = (text: string, line: Line, order: number, hints: NameHints): boolean =>
  (order <= mostAgreeing || isLarge(line, hints.body, 1.4)) && isRepeated(text, hints);

function candidateOf(line: Line, order: number, hints: NameHints): Candidate[] {
  const label = labelOf(line);
  const labelled = label !== null && (wholeNameLabels.has(label.label) || eitherNameLabels.has(label.label));
  const part = namePiece(line, labelled ? label.from : 0, hints);
  if (part === null) return [];
  const text = capitalised(written(part.text), line, hints);
  const single = labelled || mayBeSingle(text, line, order, hints);
  const named =
    headingKind({ ...line, text }) === null &&
    (saidByEmail(text, line, order, hints) || looksLikeName(text, single));
  const own = named ? [{ parts: [part], text, line, order, labelled }] : [];
  return labelled ? own : [...own, ...laterCells(line, order, hints)];
}

/** A name in a cell behind a label that nobody knows; large, or all that the e-mail says. */
function laterCells(line: Line, order: number, hints: NameHints): Candidate[] {
  const cells = [...line.text.matchAll(/(?<=\t)[^\t]+/g)];
  return cells.flatMap((cell) => {
    const part = piece(line, cell.index, cell.index + cell[0].length);
    const text = part === null ? '' : written(part.text);
    const sure = agreement(text, hints) === 1 || isLarge(line, hints.body, 1.15);
    return part !== null && sure && looksLikeName(text)
      ? [{ parts: [part], text, line, order, labelled: false }]
      : [];
  });
}

/** What one of two lines says of a name; null when it says more than that. */
function halfName(line: Line, most: number, hints: NameHints): Piece | null {
  const part = namePiece(line, 0, hints);
  const whole = part !== null && !/[\t|@\d]/.test(line.text) && part.text.split(/\s+/).length <= most;
  return whole && headingKind(line) === null ? part : null;
}

/** The next line of a name in large type; in a letterhead contacts may stand between the two. */
function nextHalf(lines: readonly Line[], order: number, hints: NameHints): Line | undefined {
  const line = lines[order];
  const next = lines
    .slice(order + 1, order + 4)
    .find((one) => one.region === line?.region && isLarge(one, hints.body, 1.2));
  if (line?.size == null || next?.size == null || !isLarge(line, hints.body, 1.3)) return undefined;
  const alike = next.size > line.size * 0.6 && next.size < line.size * 1.7;
  const same = Math.abs(next.size - line.size) < 0.6;
  return alike && (same || agreement(next.text, hints) > 0) ? next : undefined;
}

/** Given and family name in large type one under the other, over two lines or three. */
function twoLines(lines: readonly Line[], hints: NameHints): Candidate[] {
  return lines.flatMap((line, order): Candidate[] => {
    const next = nextHalf(lines, order, hints);
    const first = halfName(line, 5, hints);
    const second = next === undefined ? null : halfName(next, 3, hints);
    if (next === undefined || first === null || second === null) return [];
    const text = bothHalves(line, first, second, hints);
    if (text === null || !(looksLikeName(text) || isRepeated(text, hints))) return [];
    const two = { parts: [first, second], text, line: next, order, labelled: false };
    const three = thirdLine(two, lines, hints);
    const whole = three.some((one) => isSameType(next, one.line, hints));
    return [...(text.endsWith('-') || whole ? [] : [two]), ...three];
  });
}

function thirdLine(two: Candidate, lines: readonly Line[], hints: NameHints): Candidate[] {
  const next = nextHalf(lines, lines.indexOf(two.line), hints);
  const third = next === undefined ? null : halfName(next, 2, hints);
  if (next === undefined || third === null || isTitle(third.text)) return [];
  const text = sideBySide([two.text, written(third.text)]);
  const agrees = agreement(third.text, hints) > 0 || /-$/.test(two.text) || isSameType(two.line, next, hints);
  return agrees && looksLikeName(text) ? [{ ...two, parts: [...two.parts, third], text, line: next }] : [];
}

/** One word more in the very same large type. */
const isSameType = (line: Line, next: Line, hints: NameHints): boolean =>
  line.size === next.size &&
  line.bold === next.bold &&
  isLarge(next, hints.body, 1.6) &&
  !/\s/.test(next.text);

/** A hyphen at the end of a line belongs to a double name. */
const sideBySide = (parts: readonly string[]) => parts.join(' ').replace(/(?<=\p{L})- (?=\p{L})/gu, '-');

/** The halves as one name; null where the first is whole already and nothing speaks for the second. */
function bothHalves(line: Line, first: Piece, second: Piece, hints: NameHints): string | null {
  const whole = looksWhole(line.text, hints) || first.text.split(/\s+/).length > 3;
  const agrees = agreement(second.text, hints);
  if ((isTitle(second.text) && agrees < 1) || (whole && agrees === 0)) return null;
  // "FITZPATRICK," over "Cian".
  const turned = /,\s*$/.test(line.text);
  const dashed = /[-‐]\s*$/.test(line.text) ? '-' : '';
  const said = first.text.replace(/[-‐]\s*$/, '');
  const parts = turned ? [second.text, said] : [said + dashed, second.text];
  return sideBySide(parts.map(written));
}

/** A line that is a name by itself and agrees as much as it can: the line below says something else. */
const looksWhole = (text: string, hints: NameHints) =>
  looksLikeName(written(text)) && agreement(written(text), hints) === 1;

/** "First name: Jane" and "Surname: Doe" on lines of their own. */
function labelledParts(lines: readonly Line[]): Candidate[] {
  const parts = (labels: ReadonlySet<string>) =>
    lines.flatMap((line) => {
      const label = labelOf(line);
      const value =
        label !== null && labels.has(label.label) ? piece(line, label.from, line.text.length) : null;
      return value === null || value.text.includes('\t') ? [] : [{ line, value }];
    });
  const [given] = parts(givenNameLabels);
  const [family] = [...parts(familyNameLabels), ...parts(eitherNameLabels)];
  if (given === undefined || family === undefined || given.line === family.line) return [];
  const text = `${given.value.text} ${family.value.text}`;
  return looksLikeName(text)
    ? [{ parts: [given.value, family.value], text, line: family.line, order: 0, labelled: true }]
    : [];
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** What speaks for a line or against it, and how much. */
function evidence(
  { line, text, order, labelled, parts }: Candidate,
  largest: number | null,
  hints: NameHints,
) {
  const agrees = agreement(text, hints);
  const lone = !/\s/.test(text) && !isUncased(text);
  const size = line.size ?? 0;
  const plain = size > 0 && size === hints.body && order > 0 && !labelled;
  return [
    [labelled, 0.45],
    [largest !== null && size >= largest - 0.5, 0.15],
    [isLarge(line, hints.body, 1.2), 0.1],
    [isLarge(line, hints.body, 1.6), 0.1],
    [order === 0, 0.1],
    [parts.length > 1, parts.length * 0.03],
    [lone, agrees < 1 ? -0.3 : -0.15],
    [plain, -0.1],
    [true, agrees * 0.3 - Math.min(order, 10) * 0.03],
  ] as const;
}

function score(candidate: Candidate, largest: number | null, hints: NameHints): Scored[] {
  const { text, labelled } = candidate;
  if (!labelled && isPlace(text) && agreement(text, hints) < 1) return [];
  const found = evidence(candidate, largest, hints);
  return [{ candidate, score: found.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 0.45) }];
}

const mostLines = 40;
/** Scripts whose joined letters page descriptions often lose: such a name is one to review. */
const shaped =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const latin = /\p{Script=Latin}/u;
/** An address cannot agree with a name in another script: that must not send every such name to review. */
const outOfReach = 0.15;

/** Every place where a text stands, whatever its capitals. */
function occurrences(source: string, text: string): string[] {
  const lower = source.toLowerCase();
  const key = text.toLowerCase();
  const found: string[] = [];
  for (let at = lower.indexOf(key); at >= 0 && found.length < 20; at = lower.indexOf(key, at + 1))
    found.push(source.slice(at, at + text.length));
  return lower.length === source.length ? found : [];
}

/** A name in capitals as it stands elsewhere in its usual letters; null when it does not. */
function elsewhere(text: string, hints: NameHints): string | null {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text)) return null;
  const found = [hints.text, ...hints.declared].flatMap((source) => occurrences(source, text));
  return found.find((one) => /\p{Ll}/u.test(one) && looksLikeName(one)) ?? null;
}

/** The person's name from the head of the document and the line it stands in. */
export function findName(head: readonly Line[], hints: NameHints): FoundName | null {
  const lines = head.slice(0, mostLines);
  const sizes = lines.flatMap((line) => (line.size === null ? [] : [line.size]));
  const largest = sizes.length > 0 ? Math.max(...sizes) : null;
  const [best] = [
    ...labelledParts(lines),
    ...twoLines(lines, hints),
    ...lines.flatMap((line, order) => candidateOf(line, order, hints)),
  ]
    .flatMap((candidate) => score(candidate, largest, hints))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < 0.3) return fromEmail(hints.emails);
  const { candidate } = best;
  const value = tidyName(elsewhere(candidate.text, hints) ?? candidate.text, hints.country);
  const spans = candidate.parts.map(({ start, end }) => ({ start, end }));
  const most = hints.body !== null && shaped.test(value) ? 0.55 : 0.97;
  const sure = best.score + (latin.test(value) ? 0 : outOfReach);
  const confidence = Math.round(Math.max(0.2, Math.min(most, sure)) * 100) / 100;
  return { field: { value, spans, confidence }, line: candidate.line };
}

/** "jane.doe@…" is a hint, no more. */
function fromEmail(emails: readonly Field<string>[]): FoundName | null {
  const [email] = emails;
  const local = email?.value.split('@')[0]?.replace(/\+.*$/, '') ?? '';
  const parts = local.split(/[._-]/).filter((part) => /^\p{L}{2,}$/u.test(part));
  if (email === undefined || parts.length !== 2) return null;
  const value = parts.map((part) => recaseWord(part, 0)).join(' ');
  return { field: { value, spans: email.spans.slice(0, 1), confidence: 0.3 }, line: null };
}
