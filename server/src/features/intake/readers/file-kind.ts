import { fault, type Outcome, read } from './reading.js';

export const fileKinds = ['pdf', 'docx', 'txt', 'json', 'csv'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Largest file taken, in bytes. A CV with photographs stays well below. */
export const largestFile: Readonly<Record<FileKind, number>> = {
  pdf: 20 * 1024 * 1024,
  docx: 20 * 1024 * 1024,
  txt: 2 * 1024 * 1024,
  json: 2 * 1024 * 1024,
  csv: 20 * 1024 * 1024,
};

const byExtension: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  txt: 'txt',
  text: 'txt',
  md: 'txt',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
};
const advice = 'Drop PDF, DOCX, TXT, JSON Resume or a CSV of candidates.';

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, index) => bytes[index] === byte);
const zip = [0x50, 0x4b, 0x03, 0x04];
const ole = [0xd0, 0xcf, 0x11, 0xe0];
const foreign: readonly (readonly number[])[] = [
  zip,
  ole,
  [0x7f, 0x45, 0x4c, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x25, 0x50, 0x44, 0x46],
];

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

function agrees(kind: FileKind, bytes: Uint8Array): boolean {
  if (kind === 'pdf') return isPdf(bytes);
  if (kind === 'docx') return startsWith(bytes, zip);
  return !foreign.some((magic) => startsWith(bytes, magic));
}

function extensionOf(name: string): string {
  return /\.([^./\\]{1,10})$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/** What a file is by its name, held against its first bytes; a fault when they disagree or it is not taken. */
export function fileKindOf(name: string, bytes: Uint8Array): Outcome<FileKind> {
  const extension = extensionOf(name);
  const kind = byExtension[extension];
  if (kind === undefined)
    return fault(
      'unsupported',
      extension === ''
        ? `The name has no ending. ${advice}`
        : `Files ending in .${extension} are not read. ${advice}`,
    );
  if (bytes.length === 0) return fault('empty', 'This file is empty: 0 bytes arrived.');
  if (bytes.length > largestFile[kind])
    return fault(
      'too-large',
      `Larger than the ${largestFile[kind] / 1024 / 1024} MB taken for .${extension} files.`,
    );
  if (kind === 'docx' && startsWith(bytes, ole))
    return fault(
      'encrypted',
      'This Word document is protected by a password or in the old .doc format. Save it as plain .docx.',
    );
  if (!agrees(kind, bytes))
    return fault(
      'mismatch',
      `The name ends in .${extension}, but the content is something else. Check which file this is.`,
    );
  return read(kind);
}
