/** One entry of an archive's directory. */
export interface ListedEntry {
  /** Its place in the directory, from 0. */
  readonly number: number;
  /** As written; may be anything. */
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its packed bytes begin. */
  readonly offset: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
}

export interface PlannedFile {
  readonly number: number;
  /** Its path in the archive, cleaned: shown, never used as a path. */
  readonly name: string;
  readonly unpackedBytes: number;
  readonly isEncrypted: boolean;
}

export type ArchivePlan =
  | { readonly ok: true; readonly files: readonly PlannedFile[]; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly detail: string };

export const archiveCaps = {
  files: 2000,
  entries: 10_000,
  /** Of all files together. */
  unpackedBytes: 2 * 1024 * 1024 * 1024,
  /** Of one file above a megabyte; a table of the same line over and over reaches about 100. */
  ratio: 200,
} as const;

const ratioFreeBytes = 1024 * 1024;
const longestName = 200;

/** What systems put beside the files of people. */
const junk = /(^|\/)(__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*)(\/|$)/i;

/** A path without roots, drives, ways up or control characters. */
export function cleanPath(written: string): string {
  const parts = written
    .normalize('NFC')
    .replace(/\p{C}/gu, '')
    .split(/[/\\]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
  const path = parts.join('/');
  return path.length > longestName ? `…${path.slice(1 - longestName)}` : path;
}

/** Entries that share bytes are how a small archive becomes a huge one. */
function overlap(entries: readonly ListedEntry[]): boolean {
  const packed = entries.filter((entry) => entry.packedBytes > 0).sort((a, b) => a.offset - b.offset);
  return packed.some((entry, index) => {
    const next = packed[index + 1];
    return next !== undefined && entry.offset + entry.packedBytes > next.offset;
  });
}

const isBomb = ({ packedBytes, unpackedBytes }: ListedEntry): boolean =>
  unpackedBytes > ratioFreeBytes && unpackedBytes > Math.max(1, packedBytes) * archiveCaps.ratio;

function refusal(entries: readonly ListedEntry[], files: readonly ListedEntry[]): string | null {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (entries.length > archiveCaps.entries || unpacked > archiveCaps.unpackedBytes)
    return 'This archive unpacks to more than is taken at once, so it was not opened. Send it in parts.';
  if (overlap(entries) || entries.some(isBomb))
    return 'This archive is packed so that it may be made to do harm, so it was not opened.';
  return files.length > archiveCaps.files
    ? `This archive holds ${files.length} files; at most ${archiveCaps.files} are taken at once. Send it in parts.`
    : null;
}

/** What of an archive is taken, judged by its directory alone: nothing is unpacked before. */
export function planArchive(entries: readonly ListedEntry[]): ArchivePlan {
  const cleaned = entries
    .filter((entry) => !/[/\\]$/.test(entry.name))
    .map((entry) => ({ ...entry, name: cleanPath(entry.name) }));
  const isTaken = (entry: ListedEntry) => entry.name !== '' && !entry.isLink && !junk.test(entry.name);
  const files = cleaned.filter(isTaken);
  const detail = refusal(entries, files);
  if (detail !== null) return { ok: false, detail };
  const leftOut = cleaned.filter((entry) => !isTaken(entry)).map(({ name }) => name || 'unnamed file');
  return { ok: true, files, leftOut };
}
