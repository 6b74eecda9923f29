/** The languages CVs are written in. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'] as const;
export type Language = (typeof languages)[number];

export const splits = ['tuning', 'testing'] as const;
/** Names, cities, companies and schools of one split never stand in the other. */
export type Split = (typeof splits)[number];

/** A whole month; `month` is null where the CV gives years alone. */
export interface Month {
  readonly year: number;
  readonly month: number | null;
}

export interface TrueJob {
  readonly title: string;
  readonly company: string;
  /** 'YYYY' or 'YYYY-MM'. */
  readonly start: string;
  /** 'YYYY', 'YYYY-MM' or 'present'. */
  readonly end: string;
}

export interface TrueSchool {
  readonly institution: string;
  readonly degree: string;
  readonly start: string;
  readonly end: string;
}

/** What a person who reads the page can see. */
export interface Truth {
  readonly file: string;
  readonly layout: string;
  readonly language: Language;
  readonly script: string;
  readonly country: string;
  readonly name: string;
  /** Other renderings of the name that are as right ("LEE, Siu Ming" in either order). */
  readonly nameAlso: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly place: { readonly city: string; readonly cityAlso: string; readonly country: string };
  readonly jobs: readonly TrueJob[];
  readonly education: readonly TrueSchool[];
  readonly skills: readonly string[];
  /** Skills one may or may not see in the text (said by a job's title, a broader word): counted neither way. */
  readonly skillsMaybe: readonly string[];
  readonly languages: readonly { readonly code: string; readonly level: number }[];
  readonly totalMonths: number;
}

export interface CvJob {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly dates: string;
  /** What the company does; empty where the CV does not say. */
  readonly blurb: string;
  readonly lines: readonly string[];
}

export interface CvSchool {
  /** Empty where the CV names none. */
  readonly thesis: string;
  readonly degree: string;
  readonly institution: string;
  readonly dates: string;
}

/** How a person may write it; a layout that has a form of its own passes by what does not fit. */
export interface CvStyle {
  readonly jobHead: 'title-first' | 'company-first' | 'one-line' | 'at' | 'bar';
  readonly contactLabels: boolean;
  readonly nameCaps: boolean;
  readonly font: 'sans' | 'serif' | 'wide';
  readonly letter: boolean;
}

/** The words of one CV in one language, ready to be laid out. */
export interface Cv {
  readonly language: Language;
  readonly name: string;
  readonly headline: string;
  readonly contacts: readonly {
    readonly kind: 'email' | 'phone' | 'place' | 'link' | 'personal';
    readonly label: string;
    readonly text: string;
  }[];
  readonly headings: Readonly<Record<HeadingKind, string>>;
  readonly project: { readonly name: string; readonly year: string; readonly line: string } | null;
  readonly award: string | null;
  readonly reference: string | null;
  readonly summary: string;
  readonly jobs: readonly CvJob[];
  readonly schools: readonly CvSchool[];
  readonly skills: readonly string[];
  readonly languages: readonly { readonly name: string; readonly level: string }[];
  readonly certificates: readonly { readonly name: string; readonly year: string }[];
  /** Volunteer work, dated: never a job. */
  readonly volunteer: { readonly title: string; readonly company: string; readonly dates: string } | null;
  readonly interests: string;
  readonly durations: readonly string[];
  readonly at: string;
  readonly page: string;
  readonly style: CvStyle;
}

export const mainHeadings = [
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'volunteer',
  'interests',
] as const;
export const headingKinds = [...mainHeadings, 'projects', 'awards', 'references'] as const;
export type MainHeading = (typeof mainHeadings)[number];
export type HeadingKind = (typeof headingKinds)[number];
