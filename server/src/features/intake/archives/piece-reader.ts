import { Readable } from 'node:stream';
import yauzl from 'yauzl';

/** A file that is kept in pieces, read anywhere in it without ever standing whole in memory. */
export class PieceReader extends yauzl.RandomAccessReader {
  private readonly starts: readonly number[];
  readonly size: number;
  /** The end of a zip is read in small bites: the piece they come from is held. */
  private held: { readonly seq: number; readonly bytes: Promise<Buffer> } | null = null;

  constructor(
    sizes: readonly number[],
    private readonly load: (seq: number) => Promise<Buffer>,
  ) {
    super();
    let at = 0;
    this.starts = sizes.map((size) => {
      const start = at;
      at += size;
      return start;
    });
    this.size = at;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.range(start, end), { objectMode: false });
  }

  private async *range(start: number, end: number): AsyncGenerator<Buffer> {
    let seq = this.pieceAt(start);
    for (let at = start; at < end; seq += 1) {
      const from = this.starts[seq];
      if (from === undefined) return;
      const bytes = await this.piece(seq);
      const part = bytes.subarray(at - from, end - from);
      if (part.length > 0) yield part;
      at = from + bytes.length;
    }
  }

  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private piece(seq: number): Promise<Buffer> {
    if (this.held?.seq !== seq) this.held = { seq, bytes: this.load(seq) };
    return this.held.bytes;
  }
}
