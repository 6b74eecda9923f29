import { type EducationValue, type LinkValue, type PhoneValue, type PlaceValue } from '../documents/index.js';
import { type CandidateColumn } from './columns.js';

export const seniorities = ['intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'executive'] as const;
export type Seniority = (typeof seniorities)[number];

export const payPeriods = ['year', 'month', 'hour'] as const;
export type PayPeriod = (typeof payPeriods)[number];

export interface RowJob {
  readonly title: string | null;
  readonly company: string | null;
  /** `YYYY` or `YYYY-MM`; an end may be 'present'. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
}

export interface RowSkill {
  readonly id: string;
  /** As the cell states it, on the scale of the skill's kind. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** "Java (5 years)", or the dated job whose title names it. */
  readonly months?: number;
  /** `YYYY-MM` */
  readonly lastUsed?: string;
  /** "no Java": a note, never an absence. */
  readonly negated?: true;
}

/**
 * What one row says, typed and compact: this is kept as the provenance of everything that comes from the row. What is
 * missing was not said.
 */
export interface RowValues {
  /** Our own id of the candidate, as our export writes it. */
  readonly id?: string;
  /** The key of the record in the system the table comes from. */
  readonly sourceKey?: string;
  readonly name?: string;
  readonly headline?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly PhoneValue[];
  readonly place?: PlaceValue;
  readonly links?: readonly LinkValue[];
  readonly jobs?: readonly RowJob[];
  readonly experienceMonths?: number;
  readonly seniority?: Seniority;
  readonly education?: readonly EducationValue[];
  readonly languages?: readonly { readonly code: string; readonly level: number | null }[];
  readonly certifications?: readonly {
    readonly name: string;
    readonly skillId: string | null;
    readonly issued: string | null;
  }[];
  readonly skills?: readonly RowSkill[];
  /** Words of the skills column that no skill is called, as written. */
  readonly unknownSkills?: readonly string[];
  readonly expectation?: {
    /** Exact decimal. */
    readonly amount: string;
    /** ISO 4217 */
    readonly currency: string;
    readonly period: PayPeriod;
  };
  readonly notes?: string;
  /** The file that holds the CV of this row, as the sender calls it; a link, no fact. */
  readonly cvFile?: string;
}

export const faultReasons = [
  'name-missing',
  'cells-too-many',
  'cells-too-few',
  'cell-too-long',
  'line-too-long',
  'quote-open',
  'id-form',
  'email-form',
  'phone-form',
  'country-unknown',
  'date-unreadable',
  'date-impossible',
  'date-ambiguous',
  'end-before-start',
  'number-unreadable',
  'number-impossible',
  'pay-unreadable',
  'pay-impossible',
  'pay-currency-missing',
  'pay-period-missing',
  'seniority-unknown',
  'language-unknown',
  'link-form',
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** What is wrong with one cell, or with the row as a whole. */
export interface RowFault {
  /** From 0; null for the row as a whole. */
  readonly column: number | null;
  readonly header: string | null;
  readonly target: CandidateColumn | null;
  /** As written, cut to 200 characters. */
  readonly value: string;
  readonly reason: FaultReason;
  /** True: the row is not taken. False: the row is taken without this value. */
  readonly fatal: boolean;
}

export interface TableRow {
  readonly values: RowValues;
  readonly faults: readonly RowFault[];
  /** No fault is fatal. */
  readonly taken: boolean;
}

export interface TableSettings {
  /** ISO 3166-1 alpha-2: dials national phone numbers of rows that name no country. */
  readonly defaultCountry: string | null;
  /** For columns whose own dates leave it open. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  /** ISO 4217, for amounts without a currency. */
  readonly payCurrency: string | null;
  readonly payPeriod: PayPeriod | null;
}

export const plainSettings: TableSettings = {
  defaultCountry: null,
  dateOrder: null,
  payCurrency: null,
  payPeriod: null,
};
