import { hash } from 'node:crypto';
import { keyOf } from '@portolan/shared/domain/profile';
import { type RowFault, type RowReader, type RowValues } from '@portolan/shared/domain/tables';
import { newId } from '../../../platform/clock/index.js';
import { occupationOfTitle } from '../../reference/index.js';
import { storable } from './copy-line.js';
import { KeyIndex } from './key-index.js';
import { columnsOfRow, type StagedFor, stagedLine, type StagedRow, type Twin } from './staged-row.js';
import { type PreviewRow, type RowsMessage } from './table-messages.js';

/** Rows of one piece: large enough for COPY, small enough to commit often. */
const rowsInPiece = 5000;
const bytesInPiece = 8 * 1024 * 1024;
/** First rows of the file that are shown as they stand. */
const previewed = 20;
const longestPreviewCell = 200;

function contactsOf(values: RowValues): readonly (readonly [Twin['because'], string])[] {
  const key = values.sourceKey ?? values.id;
  const emails = values.emails ?? [];
  const phones = values.phones ?? [];
  const links = (values.links ?? []).filter(({ kind }) => kind !== 'other');
  return [
    ...(key === undefined ? [] : [['source-id', key] as const]),
    ...emails.map((value) => ['email', keyOf({ field: 'email', value }) ?? ''] as const),
    ...phones.map((value) => ['phone', keyOf({ field: 'phone', value }) ?? ''] as const),
    ...links.map((value) => ['link', keyOf({ field: 'link', value }) ?? ''] as const),
  ];
}

const digestOf = (text: string): string => hash('sha256', text);

/** Turns rows of cells into pieces for the staging table, and tells rows that repeat earlier ones. */
export class RowStager {
  private readonly keys = new KeyIndex();
  private lines: string[] = [];
  private size = 0;
  private rows = 0;
  private repeated = 0;
  private lastRow = 0;
  private preview: PreviewRow[] = [];
  private shown = 0;

  constructor(
    private readonly place: StagedFor,
    private readonly read: RowReader,
    private readonly asOf: string,
  ) {}

  get isFull(): boolean {
    return this.rows >= rowsInPiece || this.size >= bytesInPiece;
  }

  add(row: number, raw: readonly string[]): void {
    const cells = raw.map(storable);
    const read = this.read(cells);
    const profile = JSON.stringify(read.values);
    const sha256 = digestOf(profile);
    const isRepeated = read.taken && this.keys.firstRow(`values ${sha256}`, row) !== undefined;
    this.rows += 1;
    this.lastRow = row;
    this.show({ row, cells, faults: read.faults, isRepeated });
    if (isRepeated) this.repeated += 1;
    else this.stage({ row, cells, read, sha256, profile });
  }

  /** A row that has no cells to read. */
  addBroken(row: number, raw: readonly string[], broken: RowFault): void {
    const cells = raw.map(storable);
    this.rows += 1;
    this.lastRow = row;
    this.show({ row, cells, faults: [broken], isRepeated: false });
    const read = { values: {}, faults: [broken], taken: false };
    this.stage({ row, cells, read, sha256: digestOf(cells.join('\n')), profile: '{}' });
  }

  /** What has gathered since the last piece. */
  piece(): RowsMessage {
    const text = this.lines.join('');
    const copy = new Uint8Array(Buffer.byteLength(text));
    Buffer.from(copy.buffer).write(text);
    const message: RowsMessage = {
      type: 'rows',
      lastRow: this.lastRow,
      rows: this.rows,
      repeated: this.repeated,
      staged: this.lines.length,
      copy,
      preview: this.preview,
    };
    this.lines = [];
    this.preview = [];
    this.size = 0;
    this.rows = 0;
    this.repeated = 0;
    return message;
  }

  get isEmpty(): boolean {
    return this.rows === 0;
  }

  private stage(staged: Pick<StagedRow, 'row' | 'cells' | 'read' | 'sha256' | 'profile'>): void {
    const { row, read } = staged;
    const rowId = newId();
    const line = stagedLine(this.place, {
      ...staged,
      rowId,
      candidateId: newId(),
      twins: read.taken ? this.twinsOf(row, read.values) : [],
      columns: columnsOfRow(rowId, read.values, this.asOf, occupationOfTitle),
    });
    this.lines.push(line);
    this.size += line.length;
  }

  private twinsOf(row: number, values: RowValues): Twin[] {
    return contactsOf(values).flatMap(([because, key]) => {
      const first = this.keys.firstRow(`${because} ${key}`, row);
      return first === undefined || first === row ? [] : [{ because, row: first }];
    });
  }

  private show(row: PreviewRow): void {
    if (this.shown >= previewed) return;
    this.shown += 1;
    this.preview.push({ ...row, cells: row.cells.map((cell) => cell.slice(0, longestPreviewCell)) });
  }
}
