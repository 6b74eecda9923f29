/** What stands in a PDF's objects and content streams, as far as marked content needs it. */
export type Value =
  | number
  | Name
  | Text
  | Ref
  /** An operator, or a word such as `true` or `obj`. */
  | Word
  | readonly Value[]
  | Dict;

export interface Name {
  readonly name: string;
}
/** A string, each byte as one character. */
export interface Text {
  readonly bytes: string;
}
export interface Ref {
  readonly ref: number;
}
export interface Word {
  readonly word: string;
}
export type Dict = ReadonlyMap<string, Value>;

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const has = <K extends string>(value: Value | undefined, key: K): value is Value & Record<K, unknown> =>
  typeof value === 'object' && key in value;
export const isRef = (value: Value | undefined): value is Ref => has(value, 'ref');
export const isText = (value: Value | undefined): value is Text => has(value, 'bytes');
export const isWord = (value: Value | undefined): value is Word => has(value, 'word');
export const nameOf = (value: Value | undefined): string | null =>
  has(value, 'name') ? (value as Name).name : null;

const token =
  /[\0\t\n\f\r ]+|%[^\r\n]*|(?<open><<|\[)|(?<close>>>|\])|\/(?<name>[^\0\t\n\f\r ()<>[\]{}/%]*)|<(?<hex>[\dA-Fa-f\0\t\n\f\r ]*)>|(?<word>[^\0\t\n\f\r ()<>[\]{}/%]+)|(?<text>\()|[^]/y;
const endOfImage = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r\n|[\r\n]|([^]))/g, (_all, octal?: string, letter?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return letter === undefined ? '' : (escapes[letter] ?? letter);
  });

const fromHex = (text: string): string => {
  const digits = text.replace(/[^\dA-Fa-f]/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
};

/** Where the string that opens in front of `from` ends: its brackets are paired, others have a backslash. */
function endOfText(source: string, from: number): number {
  const mark = /\\[^]|[()]/g;
  mark.lastIndex = from;
  let open = 1;
  for (let found = mark.exec(source); found !== null; found = mark.exec(source)) {
    if (found[0] === '(') open += 1;
    if (found[0] === ')') open -= 1;
    if (open === 0) return found.index;
  }
  return source.length;
}

const wordOrNumber = (word: string): Value =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : { word };

function dictOf(values: readonly Value[]): Dict {
  const dict = new Map<string, Value>();
  for (let at = 0; at + 1 < values.length; at += 2) {
    const [key, value] = [nameOf(values[at]), values[at + 1]];
    if (key !== null && value !== undefined) dict.set(key, value);
  }
  return dict;
}

/** Deeper than any real file nests; what stands deeper is not read. */
const deepest = 50;

/** Arrays and dictionaries that are still open. */
class Nesting {
  private readonly levels: { readonly list: boolean; readonly values: Value[] }[] = [];

  get tooDeep(): boolean {
    return this.levels.length > deepest;
  }

  open(bracket: string): void {
    this.levels.push({ list: bracket === '[', values: [] });
  }

  /** The value, when it stands in nothing else. */
  add(value: Value): Value | undefined {
    const values = this.levels.at(-1)?.values;
    if (values === undefined) return value;
    const [number, generation] = values.slice(-2);
    // "12 0 R" points to an object.
    if (isWord(value) && value.word === 'R' && typeof number === 'number' && typeof generation === 'number')
      values.splice(-2, 2, { ref: number });
    else values.push(value);
    return undefined;
  }

  close(): Value | undefined {
    const level = this.levels.pop();
    if (level === undefined) return undefined;
    return this.add(level.list ? level.values : dictOf(level.values));
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

const nameFrom = (text: string): Name => ({
  name: text.replace(/#([\dA-Fa-f]{2})/g, (_all, hexes: string) => fromHex(hexes)),
});

/** The values of a source in their order, from `from` on; pictures inside a content stream are passed over. */
export function* valuesIn(source: string, from = 0): Generator<Value> {
  const nesting = new Nesting();
  let at = from;
  const simple = ({ name, hex, word, text }: Groups): Value | undefined => {
    if (name !== undefined) return nameFrom(name);
    if (hex !== undefined) return { bytes: fromHex(hex) };
    if (word !== undefined) return wordOrNumber(word);
    if (text === undefined) return undefined;
    const end = endOfText(source, at);
    const bytes = unescaped(source.slice(at, end));
    at = end + 1;
    return { bytes };
  };
  const finished = (groups: Groups): Value | undefined => {
    if (groups['open'] !== undefined) nesting.open(groups['open']);
    if (groups['close'] !== undefined) return nesting.close();
    const value = simple(groups);
    return value === undefined ? undefined : nesting.add(value);
  };
  while (at < source.length && !nesting.tooDeep) {
    token.lastIndex = at;
    const found = token.exec(source);
    at = token.lastIndex;
    const value = finished(found?.groups ?? {});
    if (value === undefined) continue;
    yield value;
    if (isWord(value) && value.word === 'ID') at = afterImage(source, at);
  }
}

function afterImage(source: string, from: number): number {
  endOfImage.lastIndex = from;
  return endOfImage.exec(source) === null ? source.length : endOfImage.lastIndex;
}

/** From 0x80 on, where the encoding of PDF differs from Latin-1. */
const own = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž';

/** A string as text: UTF-16 or UTF-8 with its mark, else the encoding of PDF itself. */
export function textOf({ bytes }: Text): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xFE\xFF')) return new TextDecoder('utf-16be').decode(raw);
  if (bytes.startsWith('\xFF\xFE')) return new TextDecoder('utf-16le').decode(raw);
  if (bytes.startsWith('\xEF\xBB\xBF')) return new TextDecoder().decode(raw);
  return bytes.replace(/[\x80-\x9E\xA0]/g, (letter) => own.charAt(letter.charCodeAt(0) - 0x80) || '€');
}
