import { constants, inflateSync } from 'node:zlib';
import { type Dict, isDict, isList, isRef, nameOf, type Ref, type Value, valuesIn } from './pdf-syntax.js';

/** All streams of a file together, unpacked: far above any real CV. */
const mostUnpacked = 16 * 1024 * 1024;
const mostPerStream = 8 * 1024 * 1024;
const mostObjects = 200_000;

interface Place {
  readonly source: string;
  readonly at: number;
}

/** "12 0 obj" in front of `end`; undefined for the letters "obj" elsewhere. */
const headOf = (source: string, end: number): number | undefined => {
  const found = /(?:^|[^\d])(\d{1,10})\s+\d{1,5}\s+$/.exec(source.slice(Math.max(0, end - 24), end));
  return found === null ? undefined : Number(found[1]);
};

/**
 * The objects of a PDF that is not encrypted, found without its table of them. The PDF library gives neither content
 * streams nor what stands beside marked content. Throws for what unpacks to too much.
 */
export class PdfObjects {
  private text: string | undefined;
  private places: Map<number, Place> | undefined;
  private unpacked = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** What a value stands for: itself, or the object it points to. */
  value(of: Value | undefined): Value | undefined {
    if (!isRef(of)) return of;
    const place = this.all().get(of.ref);
    return place === undefined ? undefined : first(place);
  }

  dict(of: Value | undefined): Dict | undefined {
    const value = this.value(of);
    return isDict(value) ? value : undefined;
  }

  /** What a stream holds; undefined where it is packed in a way that content is not packed in. */
  stream(of: Ref): string | undefined {
    const place = this.all().get(of.ref);
    return place === undefined ? undefined : this.streamAt(place);
  }

  private streamAt({ source, at }: Place): string | undefined {
    // Streams never stand in other streams.
    const dict = source === this.file ? first({ source, at }) : undefined;
    const begin = /stream\r?\n/g;
    begin.lastIndex = at;
    if (!isDict(dict) || begin.exec(source) === null) return undefined;
    const end = source.indexOf('endstream', begin.lastIndex);
    const packed = this.bytes.subarray(begin.lastIndex, end === -1 ? source.length : end);
    const filter = dict.get('Filter');
    const filters = (isList(filter) ? filter : filter === undefined ? [] : [filter]).map(nameOf);
    if (dict.has('DecodeParms') || filters.some((one) => one !== 'FlateDecode')) return undefined;
    return this.counted(filters.reduce<Uint8Array>((data) => inflated(data), packed));
  }

  /** Each byte as one character. */
  private get file(): string {
    this.text ??= latin1(this.bytes);
    return this.text;
  }

  private counted(data: Uint8Array): string {
    this.unpacked += data.length;
    if (this.unpacked > mostUnpacked) throw new RangeError('The streams of this PDF unpack to too much');
    return latin1(data);
  }

  private all(): ReadonlyMap<number, Place> {
    if (this.places !== undefined) return this.places;
    this.places = new Map();
    const file = this.file;
    for (let at = file.indexOf('obj'); at !== -1; at = file.indexOf('obj', at + 3)) {
      const number = headOf(file, at);
      // The newest writing of an object stands last.
      if (number !== undefined) this.places.set(number, { source: file, at: at + 3 });
      if (this.places.size > mostObjects) throw new RangeError('This PDF has too many objects');
    }
    for (const place of [...this.places.values()]) this.addPacked(place);
    return this.places;
  }

  /** Objects that stand together in a stream: pairs of number and place first, then the objects. */
  private addPacked(place: Place): void {
    if (!this.file.slice(place.at, place.at + 300).includes('/ObjStm')) return;
    const dict = first(place);
    const source = this.streamAt(place);
    const start = isDict(dict) ? dict.get('First') : undefined;
    if (source === undefined || typeof start !== 'number') return;
    const head = source.slice(0, start).matchAll(/(\d+)\s+(\d+)/g);
    for (const [, number, offset] of head)
      if (!this.places?.has(Number(number)))
        this.places?.set(Number(number), { source, at: start + Number(offset) });
  }
}

function first({ source, at }: Place): Value | undefined {
  for (const value of valuesIn(source, at)) return value;
  return undefined;
}

const latin1 = (data: Uint8Array): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');

const inflated = (data: Uint8Array): Uint8Array =>
  inflateSync(data, { maxOutputLength: mostPerStream, finishFlush: constants.Z_SYNC_FLUSH });
