import {
  extractProfile,
  extractStructured,
  type Extraction,
  keepText,
  type StructuredProfile,
} from '@portolan/shared/domain/documents';
import { readDocx } from './docx-reader.js';
import { readEuropass } from './europass-reader.js';
import { type FileKind, fileKindOf } from './file-kind.js';
import { readHtml } from './html-reader.js';
import { readMarkdown } from './markdown-reader.js';
import { isBlank } from './nothing-read.js';
import { readOdt } from './odt-reader.js';
import { readPdf } from './pdf-reader.js';
import { fault, type Outcome, read, type Reading } from './reading.js';
import { readResumeJson } from './resume-json.js';
import { readRtf } from './rtf-reader.js';
import { decodeText } from './text-decoding.js';

/** One person as read from a file or a row of one. */
export interface ReadPerson {
  /** Row of the table; null for a file that is one CV. */
  readonly row: number | null;
  readonly text: string;
  readonly extraction: Extraction;
  /** What identifies a row, for telling whether the same row came before. */
  readonly written: string | null;
}

export interface ReadFile {
  readonly kind: FileKind;
  readonly people: readonly ReadPerson[];
}

function one(kind: FileKind, text: string, extraction: Extraction): Outcome<ReadFile> {
  if (isBlank(extraction))
    return fault(
      'no-cv',
      'The text of this file tells nothing that a CV tells: no name, no contact, no job, no schooling.',
    );
  return read({
    kind,
    people: [{ row: null, text, extraction, written: null }],
  });
}

const fromReading = (kind: FileKind, reading: Outcome<Reading>, asOf: string): Outcome<ReadFile> =>
  reading.ok
    ? one(kind, reading.value.text, extractProfile(reading.value.text, reading.value.layout, asOf))
    : reading;

/** Decodes a file of text and hands the text on. */
function decoded<T>(bytes: Uint8Array, next: (text: string) => Outcome<T>): Outcome<T> {
  const text = decodeText(bytes);
  return text.ok ? next(text.value) : text;
}

const plain = (text: string): Reading => ({ text: keepText(text), layout: null });

const readText = (bytes: Uint8Array): Outcome<Reading> => decoded(bytes, (text) => read(plain(text)));

const readMarked = (bytes: Uint8Array): Outcome<Reading> =>
  decoded(bytes, (text) => read(readMarkdown(text) ?? plain(text)));

function fromProfile(kind: FileKind, profile: Outcome<StructuredProfile>, asOf: string): Outcome<ReadFile> {
  if (!profile.ok) return profile;
  const { text, extraction } = extractStructured(profile.value, asOf);
  return one(kind, text, extraction);
}

/** Recognised letters are never sure: whatever comes of them is read by a person first. */
const recognisedQuality = 0.4;

/** A scan as the text that was recognised in it. */
export function readRecognised(text: string, asOf: string): Outcome<ReadFile> {
  const reading = plain(text);
  const extraction = extractProfile(reading.text, null, asOf);
  const quality = Math.min(extraction.quality, recognisedQuality);
  return one('pdf', reading.text, { ...extraction, quality });
}

/** What Europass wrote beside the pages is what the person typed; the pages are the second choice. */
function fromPdf(reading: Outcome<Reading>, asOf: string): Outcome<ReadFile> {
  const xml = reading.ok ? reading.value.europass : undefined;
  const carried = xml === undefined ? undefined : fromProfile('pdf', readEuropass(xml), asOf);
  return carried?.ok === true ? carried : fromReading('pdf', reading, asOf);
}

type Reader = (bytes: Uint8Array, asOf: string) => Promise<Outcome<ReadFile>> | Outcome<ReadFile>;

const readers: Readonly<Record<FileKind, Reader>> = {
  pdf: async (bytes, asOf) => fromPdf(await readPdf(bytes), asOf),
  docx: async (bytes, asOf) => fromReading('docx', await readDocx(Buffer.from(bytes)), asOf),
  odt: async (bytes, asOf) => fromReading('odt', await readOdt(Buffer.from(bytes)), asOf),
  rtf: (bytes, asOf) => fromReading('rtf', readRtf(bytes), asOf),
  html: (bytes, asOf) => fromReading('html', decoded(bytes, readHtml), asOf),
  md: (bytes, asOf) => fromReading('md', readMarked(bytes), asOf),
  txt: (bytes, asOf) => fromReading('txt', readText(bytes), asOf),
  json: (bytes, asOf) => fromProfile('json', decoded(bytes, readResumeJson), asOf),
  xml: (bytes, asOf) => fromProfile('xml', decoded(bytes, readEuropass), asOf),
};

/** Reads one CV, whatever its kind: the person with the extraction, or the fault of the file. */
export async function readFile(name: string, bytes: Uint8Array, asOf: string): Promise<Outcome<ReadFile>> {
  const kind = fileKindOf(name, bytes);
  return kind.ok ? readers[kind.value](bytes, asOf) : kind;
}
