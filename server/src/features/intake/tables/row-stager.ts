import { hash } from 'node:crypto';
import { keyOf } from '@portolan/shared/domain/profile';
import { type RowFault, type RowReader, type RowValues } from '@portolan/shared/domain/tables';
import { newId } from '../../../platform/clock/new-id.js';
import { PieceText, storable } from './copy-line.js';
import { type KeyKind, RowKeys } from './row-keys.js';
import { columnsOfRow, type StagedFor, stagedLine, type StagedRow } from './staged-row.js';
import { type PreviewRow, type RowsMessage } from './table-messages.js';

/** First rows of the file that are shown as they stand. */
const previewed = 20;
const longestPreviewCell = 200;

function contactsOf(values: RowValues): readonly (readonly [KeyKind, string])[] {
  const key = values.id ?? values.sourceKey;
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

/** Turns rows of cells into pieces for the staging table. */
export class RowStager {
  private readonly keys = new RowKeys();
  private readonly text: PieceText;
  private rows = 0;
  private lastRow = 0;
  private preview: PreviewRow[] = [];
  private shown = 0;

  constructor(
    private readonly place: StagedFor,
    private readonly read: RowReader,
    private readonly asOf: string,
    spare: () => ArrayBuffer | undefined,
  ) {
    this.text = new PieceText(spare);
  }

  add(row: number, raw: readonly string[]): void {
    const cells = raw.map(storable);
    const read = this.read(cells);
    const profile = JSON.stringify(read.values);
    const sha256 = digestOf(profile);
    this.show({ row, cells, faults: read.faults });
    if (read.taken) this.tell(row, read.values, sha256);
    this.stage({ row, cells, read, sha256, profile });
  }

  /** A row that has no cells to read. */
  addBroken(row: number, raw: readonly string[], broken: RowFault): void {
    const cells = raw.map(storable);
    this.show({ row, cells, faults: [broken] });
    const read = { values: {}, faults: [broken], taken: false };
    this.stage({ row, cells, read, sha256: digestOf(cells.join('\n')), profile: '{}' });
  }

  /** What has gathered since the last piece. */
  piece(number: number): RowsMessage {
    const { lastRow, rows, preview } = this;
    this.rows = 0;
    this.preview = [];
    const [copy, keys] = [this.text.take(), this.keys.take()];
    return { type: 'rows', piece: number, lastRow, rows, copy, keys, preview };
  }

  get isEmpty(): boolean {
    return this.rows === 0;
  }

  private stage(staged: Omit<StagedRow, 'rowId' | 'columns'>): void {
    const { row, cells, read, sha256, profile } = staged;
    const columns = columnsOfRow(read.values, this.asOf);
    this.text.add(stagedLine(this.place, { row, rowId: newId(), sha256, profile, read, cells, columns }));
    this.rows += 1;
    this.lastRow = row;
  }

  private tell(row: number, values: RowValues, sha256: string): void {
    this.keys.add(row, 'values', sha256);
    for (const [kind, key] of contactsOf(values)) this.keys.add(row, kind, key);
  }

  private show(row: PreviewRow): void {
    if (this.shown >= previewed) return;
    this.shown += 1;
    this.preview.push({ ...row, cells: row.cells.map((cell) => cell.slice(0, longestPreviewCell)) });
  }
}
