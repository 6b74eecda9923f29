import { findPlace } from '../geo/index.js';
import { isTitle } from './classify.js';
import { closeLetterSpacing, type Line, type Piece, piece } from './lines.js';
import { agreement, type NameHints } from './name-agreement.js';
import { hasNameForm, isPostNominals, withoutTitles } from './name-forms.js';

/** What may be the name, and where it stands. */
export interface NameCandidate {
  readonly parts: readonly Piece[];
  readonly text: string;
  readonly line: Line;
  readonly order: number;
  readonly labelled: boolean;
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
export function namePiece(line: Line, from: number, hints: NameHints): Piece | null {
  const rest = line.text.slice(from);
  const stop = [...rest.matchAll(stops)].find(
    (match) =>
      !goesOn(match[0], rest.slice(0, match.index), rest.slice(match.index + match[0].length), hints),
  );
  return piece(line, from, from + (stop?.index ?? rest.length), /[\s,;|·•:\t–—*\p{So}\p{Sk}]/u);
}

/** Whether a text is a place and nothing else. */
export function isPlace(text: string): boolean {
  const found = findPlace(text);
  if (found === undefined) return false;
  return (text.slice(0, found.start) + text.slice(found.end)).replace(/[^\p{L}]/gu, '').length <= 2;
}

export const isLarge = (line: Line, body: number | null, times: number) =>
  line.size !== null && body !== null && line.size >= body * times;

/** Letters set apart keep two blanks between words when they were typed so; else the e-mail decides nothing. */
export const written = (text: string) => closeLetterSpacing(text).replace(/\s+/g, ' ').trim();

/** A name that the e-mail repeats whole is one, whatever else its words may mean. */
export const isRepeated = (text: string, hints: NameHints): boolean =>
  agreement(withoutTitles(text).replace(/^Dr\.?\s+/i, ''), hints) === 1 && hasNameForm(text);
