import { type Readable } from 'node:stream';
import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl';

/** What an archive may cost us to read. Checked against its directory before anything is unpacked. */
export interface ArchiveLimits {
  readonly maxEntries: number;
  readonly maxUnpackedBytes: number;
  /** Unpacked bytes per packed byte of one entry, above 1 MB unpacked. */
  readonly maxRatio: number;
}

export const archiveLimits: ArchiveLimits = {
  maxEntries: 2000,
  maxUnpackedBytes: 400 * 1024 * 1024,
  maxRatio: 300,
};

/** The file is not a readable archive, or goes beyond what we take. The message is written for a person. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

export interface Archive {
  readonly names: readonly string[];
  open(name: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens a zip from memory, a path or an open file, after checking its directory against the limits. An open file stays
 * the caller's to close.
 */
export async function openArchive(
  source: Buffer | string | number,
  limits: ArchiveLimits = archiveLimits,
): Promise<Archive> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  const zip = await readable(openZip(source, options));
  const close = () => (typeof source === 'number' ? undefined : zip.close());
  try {
    const entries = await directory(zip, limits);
    return {
      names: [...entries.keys()],
      open: (name) => openEntry(zip, entries, name),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function openZip(source: Buffer | string | number, options: Options): Promise<ZipFile> {
  if (typeof source === 'number') return yauzl.fromFdPromise(source, options);
  return typeof source === 'string'
    ? yauzl.openPromise(source, options)
    : yauzl.fromBufferPromise(source, options);
}

async function openEntry(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string): Promise<Readable> {
  const entry = entries.get(name);
  if (entry === undefined) throw new UnreadableFile(`The file has no part named ${name}`);
  return readable(zip.openReadStreamPromise(entry));
}

async function directory(zip: ZipFile, limits: ArchiveLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.maxEntries) {
    throw new UnreadableFile(`The file has more than ${limits.maxEntries} parts`);
  }
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of guarded(zip.eachEntry())) {
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.maxUnpackedBytes)
      throw new UnreadableFile('The file unpacks to more than can be taken');
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (entry.uncompressedSize > 1024 * 1024 && ratio > limits.maxRatio) {
      throw new UnreadableFile('The file is packed so tightly that it may be made to do harm');
    }
    if (entry.isEncrypted()) throw new UnreadableFile('The file is protected by a password');
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function* guarded<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    throw unreadable(error);
  }
}

async function readable<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  return new UnreadableFile('The file is damaged or is not what its name says', { cause: error });
}
