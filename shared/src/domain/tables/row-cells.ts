import {
  takesSeveral,
  type CandidateColumn,
  type ColumnChoice,
  type DateOrder,
  type DecimalMark,
} from './columns.js';
import { cleanCell } from './cells/nothing.js';
import { isAnswer, isNothing } from './cells/nothing.js';
import { type FaultReason, type RowFault } from './row-values.js';

export interface Slot {
  readonly column: number;
  readonly header: string;
  readonly target: CandidateColumn;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
}

export type Slots = ReadonlyMap<CandidateColumn, readonly Slot[]>;

/** The columns that are read, by what they hold; of a single value the first column. */
export function slotsOf(mapping: readonly ColumnChoice[]): Slots {
  const slots = new Map<CandidateColumn, Slot[]>();
  for (const { column, header, target, dateOrder, decimal } of mapping) {
    if (target === null) continue;
    const there = slots.get(target);
    const slot = { column, header, target, dateOrder, decimal };
    if (there === undefined) slots.set(target, [slot]);
    else if (takesSeveral(target)) there.push(slot);
  }
  return slots;
}

/** Where "yes" and "no" may be values: names, and country codes such as NO. */
const maySayNo = new Set<CandidateColumn>([
  'givenName',
  'familyName',
  'name',
  'country',
  'skills',
  'years',
  'id',
  'sourceKey',
]);
/** X and Y are companies as well. */
const maySay = (target: CandidateColumn, text: string) =>
  maySayNo.has(target) || (target === 'company' && text.length === 1);
const longestCell = 20_000;
const shownValue = 200;
const none: readonly Slot[] = [];

/** One row while it is read: gives cells, gathers faults. */
export class RowCells {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly slots: Slots,
    private readonly cells: readonly string[],
  ) {}

  slot(target: CandidateColumn): Slot | undefined {
    return this.slots.get(target)?.[0];
  }

  all(target: CandidateColumn): readonly Slot[] {
    return this.slots.get(target) ?? none;
  }

  /** What a column says; '' where it says nothing. */
  text(slot: Slot | undefined): string {
    const raw = slot === undefined ? undefined : this.cells[slot.column];
    if (slot === undefined || raw === undefined || raw === '') return '';
    if (raw.length > longestCell) {
      this.fault(slot, 'cell-too-long', true);
      return '';
    }
    const text = cleanCell(raw);
    if (isNothing(text) || (isAnswer(text) && !maySay(slot.target, text))) return '';
    return text;
  }

  of(target: CandidateColumn): string {
    const slots = this.slots.get(target);
    return slots === undefined ? '' : this.text(slots[0]);
  }

  fault(slot: Slot | undefined, reason: FaultReason, fatal: boolean, value?: string): void {
    const written = value ?? (slot === undefined ? '' : (this.cells[slot.column] ?? ''));
    this.faults.push({
      column: slot?.column ?? null,
      header: slot?.header ?? null,
      target: slot?.target ?? null,
      value: written.slice(0, shownValue),
      reason,
      fatal,
    });
  }
}
