import {
  extractProfile,
  extractStructured,
  type Extraction,
  keepText,
} from '@portolan/shared/domain/documents';
import { readCandidatesCsv } from './candidates-csv.js';
import { readDocx } from './docx-reader.js';
import { type FileKind, fileKindOf } from './file-kind.js';
import { readPdf } from './pdf-reader.js';
import { type Outcome, read, type Reading } from './reading.js';
import { readResumeJson } from './resume-json.js';
import { decodeText, withoutMarkdown } from './text-decoding.js';

/** One person as read from a file or a row of one. */
export interface ReadPerson {
  /** Row of the table; null for a file that is one CV. */
  readonly row: number | null;
  readonly text: string;
  readonly extraction: Extraction;
  /** What identifies a row, for telling whether the same row came before. */
  readonly written: string | null;
}

export interface ReadRowFault {
  readonly row: number;
  readonly detail: string;
}

export interface ReadFile {
  readonly kind: FileKind;
  readonly people: readonly ReadPerson[];
  readonly faults: readonly ReadRowFault[];
  readonly ignoredColumns: readonly string[];
}

const one = (kind: FileKind, text: string, extraction: Extraction): Outcome<ReadFile> =>
  read({ kind, people: [{ row: null, text, extraction, written: null }], faults: [], ignoredColumns: [] });

const fromReading = (kind: FileKind, reading: Outcome<Reading>, asOf: string): Outcome<ReadFile> =>
  reading.ok
    ? one(kind, reading.value.text, extractProfile(reading.value.text, reading.value.layout, asOf))
    : reading;

function fromText(bytes: Uint8Array, asOf: string): Outcome<ReadFile> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = keepText(withoutMarkdown(decoded.value));
  return one('txt', text, extractProfile(text, null, asOf));
}

function fromJson(bytes: Uint8Array, asOf: string): Outcome<ReadFile> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const profile = readResumeJson(decoded.value);
  if (!profile.ok) return profile;
  const { text, extraction } = extractStructured(profile.value, asOf);
  return one('json', text, extraction);
}

function fromCsv(bytes: Uint8Array, asOf: string): Outcome<ReadFile> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const table = readCandidatesCsv(decoded.value);
  if (!table.ok) return table;
  const people = table.value.rows.flatMap((row): ReadPerson[] =>
    'profile' in row ? [{ row: row.row, written: row.written, ...extractStructured(row.profile, asOf) }] : [],
  );
  const faults = table.value.rows.flatMap((row) =>
    'fault' in row ? [{ row: row.row, detail: row.fault }] : [],
  );
  return read({ kind: 'csv', people, faults, ignoredColumns: table.value.ignored });
}

/** Reads one file, whatever its kind: people with their extraction, faults of rows, or the fault of the file. */
export async function readFile(name: string, bytes: Uint8Array, asOf: string): Promise<Outcome<ReadFile>> {
  const kind = fileKindOf(name, bytes);
  if (!kind.ok) return kind;
  switch (kind.value) {
    case 'pdf':
      return fromReading('pdf', await readPdf(bytes), asOf);
    case 'docx':
      return fromReading('docx', await readDocx(Buffer.from(bytes)), asOf);
    case 'txt':
      return fromText(bytes, asOf);
    case 'json':
      return fromJson(bytes, asOf);
    case 'csv':
      return fromCsv(bytes, asOf);
  }
}
