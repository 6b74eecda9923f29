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

/**
 * The id of the n-th value of a field of a row: that of the row with twelve of its random bits replaced, and version 8
 * for version 7. The same row always speaks with the same ids, in the order of its values.
 */
function rowFactId(rowId: string, field: FactField, place: number): string {
  const bits = factFields.indexOf(field) * placesPerField + Math.min(place, placesPerField - 1);
  const slot = bits.toString(16).padStart(3, '0');
  return `${rowId.slice(0, 14)}8${rowId.slice(15, 20)}${slot}${rowId.slice(23)}`;
}

/** What a kept row of a table says, as facts; `occupationOf` names the occupation (SOC 2018) of a job title. */
export function factsOfStoredRow(
  row: StoredRow,
  occupationOf: (title: string) => string | null,
): readonly Fact[] {
  const places = new Map<FactField, number>();
  return factsOfRow(row.profile, occupationOf).map((said) => {
    const place = places.get(said.field) ?? 0;
    places.set(said.field, place + 1);
    return {
      id: rowFactId(row.id, said.field, place),
      field: said.field,
      value: said.value,
      source: 'batch_row',
      documentId: null,
      spans: [],
      confidence: said.confidence,
      recordedAt: row.recordedAt,
      actorId: null,
      supersededBy: null,
    } as Fact;
  });
}
