import { headingKind } from './sections.js';
import { isCompany, isDegree, isTitle } from './classify.js';
import { fold } from './keep-text.js';
import { closeLetterSpacing, type Line, type Piece, piece } from './lines.js';
import { type Field } from './types.js';

const particles = new Set(
  "da das de del della den der di do dos du e el la las le los ten ter van von vom y zu zum zur al bin bint ibn ben af av dalla dello degli d' y".split(
    ' ',
  ),
);
const postNominal =
  /^(?:ph\.?\s?d\.?|m\.?\s?sc\.?|b\.?\s?sc\.?|mba|m\.?a\.?|b\.?a\.?|m\.?d\.?|pmp|cpa|cfa|acca|phr|shrm-cp|p\.?e\.?|esq\.?|jr\.?|sr\.?|i{2,3}|rn|dipl\.?-?\s?ing\.?|llm|jd|he\/him|she\/her|they\/them)$/i;
const notNames =
  /\b(?:curriculum|vitae|resume|lebenslauf|hoja de vida|zyciorys|cv|page|avatar|photo|foto|email|e-mail|phone|address|confidential|street|straße|strasse|avenue|road)\b/;
const label =
  /^(?:full name|name|vor- und nachname|nachname|nom|nom et prenom|nombre|nombre y apellidos|nome|nome completo|cognome e nome|naam|imie i nazwisko)\s*[:：]\s*/iu;
const word = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.|\p{Lo}[\p{Lo}\p{M}·]*|["“(]\p{L}+["”)])$/u;
const uncased = /^[\p{Lo}\p{M}·]+$/u;

function recaseWord(text: string, index: number): string {
  const lower = text.toLowerCase();
  if (index > 0 && particles.has(fold(lower))) return lower;
  return lower
    .replace(/(^|[-'’])(\p{L})/gu, (_m, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{3})/u, (_m, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** "MARIA DE LA CRUZ" → "Maria de la Cruz"; "LEE, Siu Ming" → "Siu Ming Lee"; other names as they are written. */
export function tidyName(written: string): string {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(written.trim());
  const ordered = comma === null ? written.trim() : `${comma[2] ?? ''} ${comma[1] ?? ''}`;
  const allCaps = !/\p{Ll}/u.test(ordered.replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau)\.?\s/i, ''));
  return ordered
    .split(/\s+/)
    .map((part, index) => {
      const shouted =
        part === part.toUpperCase() &&
        /\p{Lu}{2}/u.test(part) &&
        (part.length > 2 || particles.has(fold(part)));
      return (allCaps || shouted) && /\p{Lu}/u.test(part) && !/^\p{Lu}\.$/u.test(part)
        ? recaseWord(part, index)
        : part;
    })
    .join(' ');
}

function wordsFit(words: readonly string[]): boolean {
  if (words.length === 1)
    return uncased.test(words[0] ?? '') && (words[0] ?? '').length >= 2 && (words[0] ?? '').length <= 12;
  if (words.length > 6) return false;
  const proper = words.filter((one) => word.test(one));
  return proper.length >= 2 && words.every((one) => word.test(one) || particles.has(fold(one)));
}

/** Whether a piece of a line can be a person's name by its form alone. */
export function looksLikeName(text: string): boolean {
  if (text.length > 60 || /[\d@/\\:;!?=+_#]/.test(text) || notNames.test(fold(text))) return false;
  const words = text.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  return wordsFit(words) && !isTitle(text) && !isDegree(text) && !isCompany(text);
}

const stops = /\s*(?:[|•·\t]|\s[–—-]\s|\s{3,}|\()|(?:,\s*(?=\S))/gu;

/** "LEE, Siu Ming" goes on after its comma; "Jane Doe, PhD" and "Jane Doe, Berlin | …" do not. */
function goesOn(separator: string, after: string): boolean {
  if (!separator.startsWith(',')) return false;
  const degrees = postNominal.test(after.split(/[,|•·\t]/)[0]?.trim() ?? '');
  return !degrees && /^[\p{L}\p{M}'’ .-]+$/u.test(after);
}

/** The part of a line before a separator, a post-nominal or a contact. */
function namePiece(line: Line): { part: Piece; labelled: boolean } | null {
  const labelled = label.exec(line.text)?.[0].length ?? 0;
  const rest = line.text.slice(labelled);
  const stop = [...rest.matchAll(stops)].find(
    (match) => !goesOn(match[0], rest.slice(match.index + match[0].length)),
  );
  const part = piece(line, labelled, labelled + (stop?.index ?? rest.length));
  return part === null ? null : { part, labelled: labelled > 0 };
}

interface Scored {
  readonly field: Field<string>;
  readonly score: number;
  readonly line: Line;
}

function emailAgrees(name: string, emails: readonly string[]): boolean {
  const parts = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= 3);
  return emails.some((email) => {
    const local = fold(email.split('@')[0] ?? '');
    return parts.some((part) => local.includes(part));
  });
}

function scoreLine(
  line: Line,
  order: number,
  largest: number | null,
  emails: readonly string[],
): Scored | null {
  const found = namePiece(line);
  if (found === null) return null;
  const closed = closeLetterSpacing(found.part.text);
  if (headingKind({ ...line, text: closed }) !== null || !looksLikeName(closed)) return null;
  let score = 0.55 - order * 0.05;
  if (found.labelled) score += 0.4;
  if (largest !== null && line.size !== null && line.size >= largest - 0.5) score += 0.25;
  if (emailAgrees(closed, emails)) score += 0.25;
  if (order === 0) score += 0.15;
  const confidence = Math.max(0.2, Math.min(0.97, score));
  return {
    field: { value: tidyName(closed), spans: [{ start: found.part.start, end: found.part.end }], confidence },
    score,
    line,
  };
}

/** The person's name from the head of the document, the lines after "Name:" included, and the line it stands in. */
export function findName(
  head: readonly Line[],
  emails: readonly Field<string>[],
): { field: Field<string>; line: Line | null } | null {
  const sizes = head.flatMap((line) => (line.size === null ? [] : [line.size]));
  const largest = sizes.length > 0 ? Math.max(...sizes) : null;
  const addresses = emails.map((email) => email.value);
  const scored = head
    .slice(0, 14)
    .flatMap((line, order) => scoreLine(line, order, largest, addresses) ?? [])
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best !== undefined) return { field: best.field, line: best.line };
  return fromEmail(emails);
}

/** "jane.doe@…" is a hint, no more. */
function fromEmail(emails: readonly Field<string>[]): { field: Field<string>; line: null } | null {
  const [email] = emails;
  const local = email?.value.split('@')[0]?.replace(/\+.*$/, '') ?? '';
  const parts = local.split(/[._-]/).filter((part) => /^\p{L}{2,}$/u.test(part));
  if (email === undefined || parts.length !== 2) return null;
  const value = parts.map((part) => recaseWord(part, 0)).join(' ');
  return { field: { value, spans: email.spans.slice(0, 1), confidence: 0.3 }, line: null };
}
