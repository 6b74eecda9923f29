import {
  type AbsenceReason,
  type FigureValue,
  type Measure,
  type Unit,
} from '@portolan/shared/domain/market';

export const occupationGroups = ['total', 'major', 'minor', 'broad', 'detailed'] as const;
export type OccupationGroup = (typeof occupationGroups)[number];

/** What an edition says of itself. */
export interface EditionHead {
  readonly series: string;
  readonly edition: string;
  readonly title: string;
  readonly publisher: string;
  readonly country: string;
  /** The last year or month it speaks of, YYYY or YYYY-MM; orders the editions of a series. */
  readonly published: string;
  readonly url: string | null;
  readonly licence: string | null;
}

export interface ParsedFigure {
  readonly occupationCode: string;
  readonly occupationTitle: string;
  readonly occupationGroup: OccupationGroup;
  readonly country: string;
  readonly areaCode: string;
  readonly areaTitle: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly payPeriod: 'year' | 'hour' | null;
  readonly hoursPerYear: number | null;
  readonly value: FigureValue;
  /** Where in the file, e.g. "national_M2024_dl row 243". */
  readonly sourceRow: string;
}

/** What is wrong, at which line of the file (from 1; null for the file as a whole) and in which column. */
export interface ImportFault {
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
}

export type ParseResult =
  | {
      readonly ok: true;
      readonly head: EditionHead;
      readonly figures: readonly ParsedFigure[];
      readonly lines: number;
    }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly faultCount: number };

const listedFaults = 50;

/** Gathers faults; lists the first fifty and counts the rest. */
export class FaultList {
  readonly listed: ImportFault[] = [];
  count = 0;

  add(line: number | null, column: string | null, message: string): void {
    this.count += 1;
    if (this.listed.length < listedFaults) this.listed.push({ line, column, message });
  }

  get result(): ParseResult {
    return { ok: false, faults: this.listed, faultCount: this.count };
  }
}

const grouped = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** A published number, with or without thousands separators, as a plain decimal; undefined when it is none. */
export function readNumber(text: string): string | undefined {
  return grouped.test(text) ? text.replaceAll(',', '') : undefined;
}

export const absent = (why: AbsenceReason): FigureValue => ({ state: 'absent', why });
export const amount = (text: string): FigureValue => ({ state: 'value', amount: text });

/** Of a file that is something else. */
export const noEdition =
  'This is neither a wage survey workbook (.xlsx) nor a projections table (.csv or .xlsx)';

export const occupationCodePattern = /^\d{2}-\d{4}$/;
