import { type PersonSigns } from '@portolan/shared/domain/identity';

/** Columns of `candidates c` that the comparison reads. */
export const signColumns = `c.id, c.name, c.emails, c.phones, c.links, c.city, c.jobs, c.education`;

export interface SignRow {
  readonly id: string;
  readonly name: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly city: string | null;
  readonly jobs: readonly {
    readonly title?: string;
    readonly company: string | null;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly education: readonly { readonly institution: string | null; readonly end: string | null }[];
}

export const signsOf = (row: SignRow, contents: readonly string[] = []): PersonSigns => ({
  name: row.name,
  emails: row.emails,
  phones: row.phones,
  links: row.links,
  city: row.city,
  jobs: row.jobs,
  education: row.education,
  contents,
});
