import { fault, type Outcome, read } from './reading.js';

export const fileKinds = ['pdf', 'docx', 'odt', 'rtf', 'html', 'txt', 'md', 'json', 'xml'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Largest file taken, in bytes. A CV with photographs stays well below. */
export const largestFile: Readonly<Record<FileKind, number>> = {
  pdf: 20 * 1024 * 1024,
  docx: 20 * 1024 * 1024,
  odt: 20 * 1024 * 1024,
  // Pictures are written into these two as text.
  rtf: 20 * 1024 * 1024,
  html: 8 * 1024 * 1024,
  xml: 20 * 1024 * 1024,
  md: 2 * 1024 * 1024,
  txt: 2 * 1024 * 1024,
  json: 2 * 1024 * 1024,
};

const byExtension: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  // Old programs write RTF under this name; the old Word format itself is not read.
  doc: 'rtf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  xml: 'xml',
  json: 'json',
};
// Tables of candidates do not come this way.
const advice =
  'Drop a CV as PDF, DOCX, ODT, RTF, HTML, Markdown, TXT, JSON Resume or Europass XML, or a table of candidates.';

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, index) => bytes[index] === byte);
const zip = [0x50, 0x4b, 0x03, 0x04];
const ole = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];
const foreign: readonly (readonly number[])[] = [
  zip,
  ole,
  [0x7f, 0x45, 0x4c, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  pdf,
];

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

const isRtf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 64)).includes('{\\rtf');

/** A file that is two things at once is neither: what it begins with must be what its name says. */
function agrees(kind: FileKind, bytes: Uint8Array): boolean {
  if (kind === 'docx' || kind === 'odt') return startsWith(bytes, zip);
  const isForeign = foreign.some((magic) => startsWith(bytes, magic));
  if (kind === 'pdf') return isPdf(bytes) && (!isForeign || startsWith(bytes, pdf));
  return !isForeign && (kind !== 'rtf' || isRtf(bytes));
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
  if (startsWith(bytes, ole) && kind === 'docx')
    return fault(
      'encrypted',
      'This Word document is protected by a password or in the old .doc format. Save it as plain .docx.',
    );
  if (startsWith(bytes, ole) && extension === 'doc')
    return fault(
      'unsupported',
      'This is the Word format of before 2007. Save it as .docx or PDF and drop that.',
    );
  if (!agrees(kind, bytes))
    return fault(
      'mismatch',
      `The name ends in .${extension}, but the content is something else. Check which file this is.`,
    );
  return read(kind);
}
