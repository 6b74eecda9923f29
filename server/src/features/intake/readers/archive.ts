import { buffer as readAll } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { fault, type Outcome, read } from './reading.js';

/** Caps of an Office file, far above any real CV: a bomb passes none of them. */
const mostEntries = 2000;
const mostUnpackedBytes = 64 * 1024 * 1024;
const highestRatio = 200;
const ratioFreeBytes = 1024 * 1024;

function open(bytes: Buffer): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

function entriesOf(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = [];
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry);
      if (entries.length > mostEntries) resolve(entries);
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) readAll(stream).then(resolve, reject);
      else reject(error);
    });
  });
}

const packedTooWell = (entry: yauzl.Entry): boolean =>
  entry.uncompressedSize > ratioFreeBytes &&
  entry.uncompressedSize > Math.max(1, entry.compressedSize) * highestRatio;

function screen(entries: readonly yauzl.Entry[]): Outcome<readonly yauzl.Entry[]> {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (entries.length > mostEntries || unpacked > mostUnpackedBytes || entries.some(packedTooWell))
    return fault('hostile', 'This file unpacks to far more than a CV holds, so it was not opened.');
  if (entries.some((entry) => entry.isEncrypted()))
    return fault('encrypted', 'This file is protected by a password. Save it without one and drop it again.');
  return read(entries);
}

/**
 * The wanted parts of an archive as text, by name. The directory is screened before anything is unpacked, and yauzl
 * stops a part that unpacks to more than its directory says.
 */
export async function readArchive(
  bytes: Buffer,
  wanted: (name: string) => boolean,
): Promise<Outcome<ReadonlyMap<string, string>>> {
  try {
    const zip = await open(bytes);
    const screened = screen(await entriesOf(zip));
    if (!screened.ok) return screened;
    const parts = new Map<string, string>();
    for (const entry of screened.value.filter((one) => wanted(one.fileName)))
      parts.set(entry.fileName, (await contentOf(zip, entry)).toString('utf8'));
    return read(parts);
  } catch {
    return fault('damaged', 'This file is cut short or damaged. Save it again and drop it once more.');
  }
}
