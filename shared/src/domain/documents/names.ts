import { eitherNameLabels, familyNameLabels, givenNameLabels, wholeNameLabels } from './data/name-words.js';
import { fold } from './keep-text.js';
import { type Line, piece } from './lines.js';
import { agreement, type NameHints } from './name-agreement.js';
import { isUncased, looksLikeName, recaseWord, tidyName } from './name-forms.js';
import { isLarge, isPlace, isRepeated, type NameCandidate, namePiece, written } from './name-pieces.js';
import { headingKind } from './sections.js';
import { twoLines } from './two-line-names.js';
import { type Field } from './types.js';

export { looksLikeName, tidyName } from './name-forms.js';

export interface FoundName {
  readonly field: Field<string>;
  readonly line: Line | null;
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

/** A name set large in small letters throughout, as some themes do. */
function capitalised(text: string, line: Line, hints: NameHints): string {
  if (!isLarge(line, hints.body, 1.4) || /\p{Lu}/u.test(text)) return text;
  return tidyName(text, hints.country);
}

/** Whether one word may be the whole name: labelled, large, or all that the e-mail says. */
const mayBeSingle = (text: string, line: Line, order: number, hints: NameHints) =>
  isLarge(line, hints.body, 1.25) || (order === 0 && agreement(text, hints) === 1);

/** So are the first lines and, behind a sidebar, large ones. */
const mostAgreeing = 3;
const saidByEmail = (text: string, line: Line, order: number, hints: NameHints): boolean =>
  (order <= mostAgreeing || isLarge(line, hints.body, 1.4)) && isRepeated(text, hints);

function candidateOf(line: Line, order: number, hints: NameHints): NameCandidate[] {
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
function laterCells(line: Line, order: number, hints: NameHints): NameCandidate[] {
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

/** "First name: Jane" and "Surname: Doe" on lines of their own. */
function labelledParts(lines: readonly Line[]): NameCandidate[] {
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
  readonly candidate: NameCandidate;
  readonly score: number;
}

/** What speaks for a line or against it, and how much. */
function evidence(
  { line, text, order, labelled, parts }: NameCandidate,
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

function score(candidate: NameCandidate, largest: number | null, hints: NameHints): Scored[] {
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
