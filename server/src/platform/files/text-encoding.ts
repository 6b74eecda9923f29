import { isAscii } from 'node:buffer';

export const tableEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TableEncoding = (typeof tableEncodings)[number];

const marks: readonly (readonly [TableEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function zeros(head: Uint8Array): TableEncoding | null {
  const looked = Math.min(head.length & ~1, 4096);
  if (looked < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < looked; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (odd > looked * 0.2 && even < looked * 0.05) return 'utf-16le';
  return even > looked * 0.2 && odd < looked * 0.05 ? 'utf-16be' : null;
}

function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** By its mark, by its zeros, by being UTF-8; what is nothing of these is what Windows writes in the West. */
export function detectEncoding(head: Uint8Array): TableEncoding {
  const marked = marks.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  return marked?.[0] ?? zeros(head) ?? (isUtf8(head) ? 'utf-8' : 'windows-1252');
}

/**
 * Turns bytes into text, piece by piece, without the byte order mark. A file that began in ASCII and goes on in
 * something that is not UTF-8 is read as Windows-1252 from there, unless somebody chose the encoding.
 */
export class StreamDecoder {
  private decoder: InstanceType<typeof TextDecoder>;
  private sure: boolean;

  constructor(encoding: TableEncoding, isChosen: boolean) {
    this.sure = isChosen || encoding !== 'utf-8';
    this.decoder = new TextDecoder(encoding, { fatal: !this.sure });
  }

  decode(bytes: Uint8Array): string {
    if (this.sure) return this.decoder.decode(bytes, { stream: true });
    if (isAscii(bytes)) return this.decoder.decode(bytes, { stream: true });
    this.sure = true;
    const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
    this.decoder = new TextDecoder(encoding);
    return this.decoder.decode(bytes, { stream: true });
  }

  end(): string {
    return this.decoder.decode();
  }
}
