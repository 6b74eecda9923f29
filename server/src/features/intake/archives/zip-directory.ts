import { type Readable } from 'node:stream';
import yauzl from 'yauzl';
import { archiveCaps, type ListedEntry } from './archive-plan.js';
import { type PieceReader } from './piece-reader.js';

const symbolicLink = 0xa000;
const formatBits = 0xf000;

/** A zip whose directory was read; entries are opened by their number. */
export interface OpenZip {
  readonly entries: readonly ListedEntry[];
  open(number: number): Promise<Readable>;
  close(): void;
}

function listed(entry: yauzl.Entry, number: number): ListedEntry {
  const name = yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );
  return {
    number,
    name,
    packedBytes: entry.compressedSize,
    unpackedBytes: entry.uncompressedSize,
    offset: entry.relativeOffsetOfLocalHeader,
    isEncrypted: entry.isEncrypted(),
    isLink: ((entry.externalFileAttributes >>> 16) & formatBits) === symbolicLink,
  };
}

/** Reads the directory of a zip that is kept in pieces; throws for a damaged one. Names are not trusted. */
export async function openZip(reader: PieceReader): Promise<OpenZip> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
  const zip = await yauzl.fromRandomAccessReaderPromise(reader, reader.size, options);
  const found: yauzl.Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    found.push(entry);
    if (found.length > archiveCaps.entries) break;
  }
  return {
    entries: found.map(listed),
    open: async (number) => {
      const entry = found[number];
      if (entry === undefined) throw new Error('No such entry');
      return zip.openReadStreamPromise(entry);
    },
    close: () => zip.close(),
  };
}
