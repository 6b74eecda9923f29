/** Text as the recogniser compares it, with the way back to the original. */
export interface PlainText {
  /** Lower case, without accents; white space runs and word-joining hyphens are one space. */
  readonly text: string;
  /** The same, unit by unit, but line breaks are `\n` and word-joining hyphens stay: for looking around a hit. */
  readonly shape: string;
  /** Offset in the original of each unit, and of the end. */
  readonly offsets: Int32Array;
  readonly original: string;
}

const space = /\s/u;
const wordUnit = /[\p{L}\p{N}]/u;
const hyphens = '-\u2010\u2011\u00ad';
const quotes = '\u2018\u2019\u02bc\u2032\u00b4`';
const dashes = '\u2012\u2013\u2014\u2015\u2212';

/** "Micro-services" equals "micro services", "Café" equals "cafe", "C’est" equals "c'est". */
export function plainText(original: string): PlainText {
  const text: string[] = [];
  const shape: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const seen = shapeUnit(original, at);
    if (seen === '') continue;
    const blank = seen === ' ' || seen === '\n';
    if (blank && isBlank(shape.at(-1))) {
      if (seen === '\n') shape[shape.length - 1] = '\n';
      continue;
    }
    shape.push(seen);
    text.push(blank || (seen === '-' && joinsWords(original, at)) ? ' ' : seen);
    from.push(at);
  }
  from.push(original.length);
  return { text: text.join(''), shape: shape.join(''), offsets: Int32Array.from(from), original };
}

const isBlank = (unit: string | undefined) => unit === ' ' || unit === '\n';

function shapeUnit(original: string, at: number): string {
  const unit = original.charAt(at);
  const code = unit.charCodeAt(0);
  if (code < 128) return asciiUnit(unit, code);
  if (hyphens.includes(unit) || dashes.includes(unit)) return '-';
  if (quotes.includes(unit)) return "'";
  if (space.test(unit)) return ' ';
  return withoutAccent(unit);
}

function asciiUnit(unit: string, code: number): string {
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code === 10 || code === 12) return '\n';
  if (code <= 32) return ' ';
  return unit === '`' ? "'" : unit;
}

function joinsWords(original: string, at: number): boolean {
  return (
    hyphens.includes(original.charAt(at)) &&
    wordUnit.test(original.charAt(at - 1)) &&
    wordUnit.test(original.charAt(at + 1))
  );
}

/** Cyrillic й and и are two letters. */
const latinOrGreek = /^[\p{sc=Latin}\p{sc=Greek}]$/u;
const accents = new Map<string, string>();

/** A combining Latin accent vanishes, so that decomposed and composed text are equal. */
function withoutAccent(unit: string): string {
  const known = accents.get(unit);
  if (known !== undefined) return known;
  const bare = unit.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const plain = bare === '' || latinOrGreek.test(bare) ? bare.toLowerCase() : unit.toLowerCase();
  const kept = plain.length <= 1 ? plain : unit;
  accents.set(unit, kept);
  return kept;
}

/** The form in which two spellings may not be equal. */
export function plainWord(word: string): string {
  return plainText(word.trim()).text;
}
