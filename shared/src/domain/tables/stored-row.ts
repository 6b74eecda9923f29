import { type FieldSpan } from '../documents/index.js';
import { type Fact, factFields, type FactField } from '../profile/index.js';
import { factsOfRow } from './facts-of-row.js';
import { type RowValues } from './row-values.js';

/** A row as it is kept. */
export interface StoredRow {
  /** uuid v7 */
  readonly id: string;
  readonly profile: RowValues;
  /** ISO instant. */
  readonly recordedAt: string;
}

const placesPerField = 256;

/** Twelve bits for the n-th value of a field: three hexadecimal digits, in the order of fields and places. */
function slotOf(field: FactField, place: number): string {
  const bits = factFields.indexOf(field) * placesPerField + Math.min(place, placesPerField - 1);
  return slots[bits] ?? '';
}

const slots = Array.from({ length: factFields.length * placesPerField }, (_, bits) =>
  bits.toString(16).padStart(3, '0'),
);

/**
 * The id of the n-th value of a field of a row: that of the row with twelve of its random bits replaced, and version 8
 * for version 7. The same row always speaks with the same ids, in the order of its values.
 */
const rowFactId = (rowId: string, slot: string): string =>
  `${rowId.slice(0, 14)}8${rowId.slice(15, 20)}${slot}${rowId.slice(23)}`;

const nowhere: readonly FieldSpan[] = [];

function factsWith(
  { profile, recordedAt }: Omit<StoredRow, 'id'>,
  occupationOf: (title: string) => string | null,
  idOf: (slot: string) => string,
): readonly Fact[] {
  let field: FactField | undefined;
  let place = 0;
  // Values of one field come together.
  return factsOfRow(profile, occupationOf).map((said) => {
    place = said.field === field ? place + 1 : 0;
    field = said.field;
    return {
      id: idOf(slotOf(field, place)),
      field,
      value: said.value,
      source: 'batch_row',
      documentId: null,
      spans: nowhere,
      confidence: said.confidence,
      recordedAt,
      actorId: null,
      supersededBy: null,
    } as Fact;
  });
}

/** What a kept row of a table says, as facts; `occupationOf` names the occupation (SOC 2018) of a job title. */
export function factsOfStoredRow(
  row: StoredRow,
  occupationOf: (title: string) => string | null,
): readonly Fact[] {
  return factsWith(row, occupationOf, (slot) => rowFactId(row.id, slot));
}

/** The same before the row is kept: ids that tell its facts apart, and no others. */
export function factsOfNewRow(
  profile: RowValues,
  recordedAt: string,
  occupationOf: (title: string) => string | null,
): readonly Fact[] {
  return factsWith({ profile, recordedAt }, occupationOf, (slot) => slot);
}
