import { isTitle } from './classify.js';
import { type Line, type Piece } from './lines.js';
import { agreement, type NameHints } from './name-agreement.js';
import { looksLikeName } from './name-forms.js';
import { isLarge, isRepeated, type NameCandidate, namePiece, written } from './name-pieces.js';
import { headingKind } from './sections.js';

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
export function twoLines(lines: readonly Line[], hints: NameHints): NameCandidate[] {
  return lines.flatMap((line, order): NameCandidate[] => {
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

function thirdLine(two: NameCandidate, lines: readonly Line[], hints: NameHints): NameCandidate[] {
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
