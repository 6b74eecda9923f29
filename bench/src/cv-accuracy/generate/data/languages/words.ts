import { type MainHeading } from '../../types.js';

/** What a CV of one language is made of. Titles and degrees are `a|b|c`; `{a}`, `{b}` and `{n}` are skills. */
export interface Words {
  /** As Intl knows it, with the region whose dates are meant. */
  readonly locale: string;
  readonly headings: Readonly<Record<MainHeading, string>>;
  readonly present: string;
  readonly since: string;
  /** "from … to …", where people write so. */
  readonly until: string;
  readonly at: string;
  readonly page: string;
  readonly years: string;
  readonly months: string;
  readonly monthsShort: string;
  readonly labels: {
    readonly email: string;
    readonly phone: string;
    readonly place: string;
    readonly link: string;
  };
  readonly titles: Readonly<Record<string, string>>;
  readonly degrees: Readonly<Record<'it' | 'business' | 'engineering' | 'design', string>>;
  readonly summary: string;
  readonly deeds: string;
  readonly plain: string;
  readonly traps: string;
  readonly without: string;
  /** Words for a level from 1 (A1) to 6 (mother tongue). */
  readonly levels: string;
  readonly volunteer: string;
  readonly interests: string;
}
