import {
  type EducationValue,
  type LinkValue,
  linkKindOf,
  webAddress,
} from '@portolan/shared/domain/documents';
import { experienceMonths } from '@portolan/shared/domain/experience';
import { type Trace, unpackTrace } from '@portolan/shared/domain/matching';
import { skillGraph } from '@portolan/shared/domain/skills';
import { type RowJob, type RowSkill, type RowValues } from '@portolan/shared/domain/tables';

/** The columns of a candidate that an export writes. */
export interface ExportedRow {
  readonly id: string;
  readonly name: string | null;
  readonly headline: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly city: string | null;
  readonly area: string | null;
  readonly country: string | null;
  readonly jobs: readonly RowJob[];
  readonly education: readonly EducationValue[];
  readonly languages: readonly {
    readonly code: string;
    readonly level: number | null;
    readonly skillId: string | null;
  }[];
  readonly certifications: NonNullable<RowValues['certifications']>;
  readonly skill_ids: readonly string[];
  readonly skill_traces: readonly number[];
  readonly experience_months: number | null;
  readonly experience_attested: boolean;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly period: string | null;
}

/** A level that somebody stated or attested; what was inferred is not said again. */
const levelOf = ({ kind, level }: Trace): RowSkill['level'] =>
  kind === 'stated' || kind === 'attested' ? (level as RowSkill['level']) : null;

/** Skills that are held; languages and certificates that have columns of their own are left to those. */
function skillsOf(row: ExportedRow): RowSkill[] {
  const elsewhere = new Set([...row.languages, ...row.certifications].map(({ skillId }) => skillId));
  return row.skill_ids.flatMap((id, at) => {
    const trace = unpackTrace(row.skill_traces[at] ?? 0);
    return trace.level === 0 || elsewhere.has(id)
      ? []
      : [{ id, level: skillGraph.skill(id) ? levelOf(trace) : null }];
  });
}

/** Links are kept as they are compared, without their scheme. */
function linkOf(key: string): LinkValue[] {
  const address = webAddress(key);
  if (address === null) return [];
  const kind = linkKindOf(address);
  return [{ kind: kind === 'other' ? 'website' : kind, url: address.href }];
}

/** Years are written where they do not follow from the jobs beside them, which go on growing. */
function monthsOf(
  { jobs, experience_months: months, experience_attested: isAttested }: ExportedRow,
  asOf: string,
) {
  return isAttested || experienceMonths(jobs, asOf) === null ? (months ?? undefined) : undefined;
}

function placeOf({ city, area, country }: ExportedRow): RowValues['place'] {
  return (city ?? area ?? country) === null ? undefined : { city, region: area, country };
}

function expectationOf({ amount, currency, period }: ExportedRow): RowValues['expectation'] {
  if (amount === null || currency === null || period === null) return undefined;
  return { amount, currency, period: period as NonNullable<RowValues['expectation']>['period'] };
}

const filled = <T>(values: readonly T[]) => (values.length === 0 ? undefined : values);

type Optional = { readonly [K in keyof RowValues]: RowValues[K] | undefined };

/** A candidate in the shape of a row of our export. */
export function exportedValues(row: ExportedRow, asOf: string): RowValues {
  const values: Optional = {
    id: row.id,
    name: row.name ?? undefined,
    headline: row.headline ?? undefined,
    emails: filled(row.emails),
    phones: filled(row.phones.map((raw) => ({ e164: raw.startsWith('+') ? raw : null, raw }))),
    place: placeOf(row),
    links: filled(row.links.flatMap(linkOf)),
    jobs: filled(row.jobs),
    education: filled(row.education),
    languages: filled(row.languages),
    certifications: filled(row.certifications),
    skills: filled(skillsOf(row)),
    experienceMonths: monthsOf(row, asOf),
    expectation: expectationOf(row),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
