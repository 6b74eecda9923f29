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

/** Above this share of filled places the index grows. */
const fullest = 0.6;

/**
 * The first row that each key stood in, for files of millions of rows: 12 bytes a place instead of a text in memory.
 * Keys are told apart by 64 bits; among three million the chance of a single mix-up is one in four million, and all it
 * would do is to ask a person whether two rows are the same.
 */
export class KeyIndex {
  private size = 0;
  private high = new Uint32Array(1 << 14);
  private low = new Uint32Array(1 << 14);
  private row = new Uint32Array(1 << 14);

  /** The row of an equal key that came before; undefined when this is the first, which is remembered. */
  firstRow(key: string, row: number): number | undefined {
    if (this.size > this.row.length * fullest) this.grow();
    const [high, low] = hashes(key);
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
