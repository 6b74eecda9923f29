import { keysIn } from './row-keys.js';
import { type Twin } from './staged-row.js';

/** Above this share of filled places the index grows. */
const fullest = 0.8;

/** What rows of a piece have in common with earlier rows of the file. */
export interface SeenBefore {
  /** Rows that say the same as an earlier one. */
  readonly repeated: readonly number[];
  readonly twins: ReadonlyMap<number, readonly Twin[]>;
}

/** Rows of a file that have the record id of an earlier one, and the first row that had it: two columns. */
export interface RowsOfOneId {
  readonly rows: readonly number[];
  readonly firsts: readonly number[];
}

/**
 * The first row that each key stood in, for files of millions of rows: 12 bytes a place instead of a text in memory.
 * Keys are told apart by 64 bits; among three million the chance of a single mix-up is one in four million, and all it
 * would do is to ask a person whether two rows are the same.
 */
export class KeyIndex {
  private size = 0;
  private high: Uint32Array;
  private low: Uint32Array;
  private row: Uint32Array;
  private readonly ofOneId = { rows: [] as number[], firsts: [] as number[] };

  /** Made for about so many keys: what it grows out of stays in memory for a while. */
  constructor(expected = 0) {
    const length = 2 ** Math.max(14, Math.ceil(Math.log2(expected / fullest || 1)));
    this.high = new Uint32Array(length);
    this.low = new Uint32Array(length);
    this.row = new Uint32Array(length);
  }

  /** Looks up the keys of a piece and remembers them; pieces come in the order of the file. */
  seen(keys: Uint32Array): SeenBefore {
    const repeated = new Set<number>();
    const twins = new Map<number, Twin[]>();
    for (const { row, kind, high, low } of keysIn(keys)) {
      if (repeated.has(row)) continue;
      const first = this.firstRow(high, low, row);
      if (first === undefined || first === row) continue;
      if (kind === 'values') repeated.add(row);
      else twins.set(row, [...(twins.get(row) ?? []), { because: kind, row: first }]);
      if (kind === 'source-id') {
        this.ofOneId.rows.push(row);
        this.ofOneId.firsts.push(first);
      }
    }
    return { repeated: [...repeated], twins };
  }

  /** Of all pieces so far. */
  get rowsOfOneId(): RowsOfOneId {
    return this.ofOneId;
  }

  /** The row of an equal key that came before; undefined when this is the first, which is remembered. */
  private firstRow(high: number, low: number, row: number): number | undefined {
    if (this.size > this.row.length * fullest) this.grow();
    const place = this.placeOf(high, low);
    const found = this.row[place] ?? 0;
    if (found !== 0) return found;
    this.put(place, high, low, row);
    return undefined;
  }

  private put(place: number, high: number, low: number, row: number): void {
    this.high[place] = high;
    this.low[place] = low;
    this.row[place] = row;
    this.size += 1;
  }

  /** Where these hashes are, or the free place where they belong. */
  private placeOf(high: number, low: number): number {
    const mask = this.row.length - 1;
    let place = low & mask;
    while (this.row[place] !== 0 && (this.high[place] !== high || this.low[place] !== low))
      place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { high, low, row } = this;
    const length = row.length * 2;
    this.high = new Uint32Array(length);
    this.low = new Uint32Array(length);
    this.row = new Uint32Array(length);
    this.size = 0;
    for (let index = 0; index < row.length; index += 1) {
      const at = row[index] ?? 0;
      if (at === 0) continue;
      const [one, two] = [high[index] ?? 0, low[index] ?? 0];
      this.put(this.placeOf(one, two), one, two, at);
    }
  }
}
