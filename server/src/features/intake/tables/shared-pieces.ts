/** Fetches a piece of a file by its number; null after the last one. Large ones stand in memory of their own. */
export type FetchPiece = (number: number) => Promise<Uint8Array | null>;

interface Fetched {
  readonly bytes: Promise<Uint8Array | null>;
  /** Readers that have not taken it yet. */
  left: number;
}

/** A file for several readers that go through it side by side: each piece is fetched once, and kept until all have it. */
export class SharedPieces {
  private readonly kept = new Map<number, Fetched>();

  constructor(
    private readonly fetch: FetchPiece,
    private readonly readers: number,
  ) {}

  /** The pieces from the first one on, for one of the readers; what it is given is its own to hand over. */
  reader(): () => Promise<Uint8Array | null> {
    let next = 0;
    return () => this.take(next++);
  }

  private async take(number: number): Promise<Uint8Array | null> {
    const piece = this.kept.get(number) ?? { bytes: this.fetch(number), left: this.readers };
    this.kept.set(number, piece);
    const bytes = await piece.bytes;
    piece.left -= 1;
    if (piece.left === 0) this.kept.delete(number);
    if (bytes === null) return null;
    // What others still wait for cannot be handed over, nor the pool that small buffers are cut from.
    const isOwn = piece.left === 0 && bytes.buffer.byteLength > Buffer.poolSize;
    return isOwn ? bytes : new Uint8Array(bytes);
  }
}
