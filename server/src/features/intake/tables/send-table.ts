import { proposeMapping, recogniseExport, type RowFault, rowReader } from '@portolan/shared/domain/tables';
import { UnreadableFile } from '../../../platform/files/archive.js';
import { type OpenedTable, openTable } from '../../../platform/files/open-table.js';
import { fault, type Outcome, read } from '../readers/reading.js';
import { headersKey } from './headers-key.js';
import { RowStager } from './row-stager.js';
import { type Decided, type TableTask } from './table-messages.js';
import { type TablePort } from './table-port.js';

function foundIn(table: OpenedTable, asOf: string) {
  const { kind, encoding, delimiter, headerRow, sheet, sheets } = table.format;
  return {
    type: 'found' as const,
    format: { kind, encoding, delimiter, headerRow, sheet, sheets: [...sheets] },
    system: recogniseExport(table.header)?.name ?? null,
    headerKey: headersKey(table.header),
    columns: proposeMapping(table.header, table.sample, asOf),
  };
}

/** A row whose cells cannot be told apart is a fault, and the rows after it are read on. */
const brokenRow = (reason: RowFault['reason'], cells: readonly string[]): RowFault => ({
  column: null,
  header: null,
  target: null,
  value: cells.join(' · ').slice(0, 200),
  reason,
  fatal: true,
});

/** Rows of one piece: large enough for COPY, small enough to commit often. */
const rowsInPiece = 2000;
const charactersInPiece = 1024 * 1024;

/** Where pieces end, the same for every thread that reads the file. */
class Pieces {
  number = 0;
  private rows = 0;
  private characters = 0;

  /** Counts a row; whether it is the last of its piece. */
  ends(cells: readonly string[]): boolean {
    this.rows += 1;
    for (const cell of cells) this.characters += cell.length;
    return this.rows >= rowsInPiece || this.characters >= charactersInPiece;
  }

  next(): void {
    this.number += 1;
    this.rows = 0;
    this.characters = 0;
  }
}

async function sendRows(port: TablePort, table: OpenedTable, task: TableTask, how: Decided): Promise<void> {
  const reader = rowReader(how.columns, how.settings, task.asOf);
  const { organisationId, itemId, asOf, lane } = task;
  const stager = new RowStager({ organisationId, itemId }, reader, asOf, () => port.spare());
  const pieces = new Pieces();
  const send = async () => {
    if (!stager.isEmpty) await port.rows(stager.piece(pieces.number));
  };
  for await (const { row, cells, broken } of table.rows()) {
    if (pieces.number % lane.lanes === lane.of) {
      if (broken === null) stager.add(row, cells);
      else stager.addBroken(row, cells, brokenRow(broken, cells));
    }
    if (!pieces.ends(cells)) continue;
    await send();
    pieces.next();
  }
  await send();
}

async function readAll(task: TableTask, port: TablePort): Promise<Outcome<null>> {
  try {
    const table = await openTable(port.bytes(), task.format);
    try {
      const how = await port.decide(foundIn(table, task.asOf));
      await sendRows(port, table, task, how);
      return read(null);
    } finally {
      await table.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return fault('damaged', `${error.message}.`.replace(/\.\.$/, '.'));
    throw error;
  }
}

/** What the thread does: opens the table, asks how to read it, and sends its rows. */
export async function sendTable(task: TableTask, port: TablePort): Promise<void> {
  const outcome = await readAll(task, port);
  if (outcome.ok) port.say({ type: 'end' });
  else port.say({ type: 'fault', fault: outcome.fault });
}
