import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
  /** Unix mode in the high half, as zip tools write it; 0o120777 << 16 is a link. */
  readonly attributes?: number;
  /** Bit 0 says that the entry is encrypted. */
  readonly flags?: number;
}

const method = 8;

function localHeader(part: ZipPart, packed: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(part.flags ?? 0, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc32(part.content), 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(part.content.length, 22);
  header.writeUInt16LE(Buffer.byteLength(part.name), 26);
  return Buffer.concat([header, Buffer.from(part.name), packed]);
}

function directoryEntry(part: ZipPart, packed: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(0x031e, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(part.flags ?? 0, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(crc32(part.content), 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(part.content.length, 24);
  entry.writeUInt16LE(Buffer.byteLength(part.name), 28);
  entry.writeUInt32LE((part.attributes ?? 0) >>> 0, 38);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(part.name)]);
}

function zipFrom(bodies: readonly Buffer[], entries: readonly Buffer[]): Buffer {
  const directory = Buffer.concat([...entries]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(
    bodies.reduce((sum, body) => sum + body.length, 0),
    16,
  );
  return Buffer.concat([...bodies, directory, end]);
}

/** A zip archive of the given parts. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.content);
    const body = localHeader(part, packed);
    entries.push(directoryEntry(part, packed, offset));
    bodies.push(body);
    offset += body.length;
  }
  return zipFrom(bodies, entries);
}

/** One packed part that the directory lists many times: each listing unpacks to the whole. */
export function overlappingZip(part: ZipPart, times: number): Buffer {
  const packed = deflateRawSync(part.content);
  const entries = Array.from({ length: times }, (_, index) =>
    directoryEntry({ ...part, name: `${index}-${part.name}` }, packed, 0),
  );
  return zipFrom([localHeader({ ...part, name: `0-${part.name}` }, packed)], entries);
}
