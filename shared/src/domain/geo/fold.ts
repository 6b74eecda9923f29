/** Letters without a canonical decomposition that are written plainly as well. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it came from in the source. */
  readonly at: readonly number[];
}

const latin = /[\u0041-\u024f\u1e00-\u1eff]/u;
const marks = /\p{M}/gu;

function foldOne(char: string): string {
  const lower = char.toLowerCase();
  if (plain[lower] !== undefined) return plain[lower];
  return latin.test(char) ? lower.normalize('NFD').replace(marks, '') : lower;
}

/** Lower case without Latin accents, keeping where every character came from. */
export function fold(source: string): Folded {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const char of source) {
    // A combining accent after a Latin letter belongs to that letter.
    const folded = /[\u0300-\u036f]/u.test(char) ? '' : foldOne(char);
    text += folded;
    for (let i = 0; i < folded.length; i++) at.push(offset);
    offset += char.length;
  }
  return { text, at };
}
