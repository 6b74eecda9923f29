/** What two rows can have in common. "values" is everything: the second row repeats the first. */
const kinds = ['values', 'source-id', 'email', 'phone', 'link'] as const;
export type KeyKind = (typeof kinds)[number];

export interface RowKey {
  readonly row: number;
  readonly kind: KeyKind;
  readonly high: number;
  readonly low: number;
}

/** Two independent 32-bit hashes of a text (after cyrb53, public domain). */
function hashes(text: string): readonly [number, number] {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one >>> 0, two >>> 0];
}

const numbersPerKey = 4;

/** Keys of the rows of a piece, on their way out of a thread: four numbers each. */
export class RowKeys {
  private numbers: number[] = [];

  add(row: number, kind: KeyKind, text: string): void {
    const [high, low] = hashes(`${kind} ${text}`);
    this.numbers.push(row, kinds.indexOf(kind), high, low);
  }

  take(): Uint32Array<ArrayBuffer> {
    const taken = Uint32Array.from(this.numbers);
    this.numbers = [];
    return taken;
  }
}

/** The other end: keys in the order of the rows, those of one row together and "values" first. */
export function* keysIn(numbers: Uint32Array): Generator<RowKey> {
  for (let at = 0; at < numbers.length; at += numbersPerKey) {
    const [row = 0, kind = 0, high = 0, low = 0] = numbers.subarray(at, at + numbersPerKey);
    yield { row, kind: kinds[kind] ?? 'values', high, low };
  }
}
