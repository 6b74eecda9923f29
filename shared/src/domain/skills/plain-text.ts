/** Text as the recogniser compares it, with the way back to the original. */
export interface PlainText {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`, and of its end. */
  readonly offsets: Int32Array;
}

const space = /\s/u;
const wordUnit = /[\p{L}\p{N}]/u;
const hyphens = '-\u2010\u2011\u00ad';
const quotes = '\u2018\u2019\u02bc\u2032\u00b4`';
const dashes = '\u2012\u2013\u2014\u2015\u2212';

/**
 * Lower case, accents dropped, white space runs as one space, a hyphen between two letters or digits as a space
 * ("micro-services" equals "micro services"), typographic dashes and quotes as plain ones. Every unit keeps the
 * offset it came from.
 */
export function plainText(original: string): PlainText {
  const units: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const unit = plainUnit(original, at);
    if (unit === '' || (unit === ' ' && units.at(-1) === ' ')) continue;
    units.push(unit);
    from.push(at);
  }
  from.push(original.length);
  return { text: units.join(''), offsets: Int32Array.from(from) };
}

function plainUnit(original: string, at: number): string {
  const unit = original.charAt(at);
  const code = unit.charCodeAt(0);
  if (code < 128) return plainAscii(original, at, unit, code);
  if (hyphens.includes(unit)) return joinsWords(original, at) ? ' ' : '-';
  if (quotes.includes(unit)) return "'";
  if (dashes.includes(unit)) return '-';
  if (space.test(unit)) return ' ';
  return withoutAccent(unit);
}

function plainAscii(original: string, at: number, unit: string, code: number): string {
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code <= 32) return ' ';
  if (unit === '-') return joinsWords(original, at) ? ' ' : '-';
  return unit === '`' ? "'" : unit;
}

function joinsWords(original: string, at: number): boolean {
  return wordUnit.test(original.charAt(at - 1)) && wordUnit.test(original.charAt(at + 1));
}

const accents = new Map<string, string>();

/** A combining mark of the Latin kind vanishes, so that decomposed and composed text are equal. */
function withoutAccent(unit: string): string {
  const known = accents.get(unit);
  if (known !== undefined) return known;
  const bare = unit
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const plain = bare.length <= 1 ? bare : unit;
  accents.set(unit, plain);
  return plain;
}

/** The form in which two aliases may not be equal. */
export function plainWord(word: string): string {
  return plainText(word.trim()).text;
}
