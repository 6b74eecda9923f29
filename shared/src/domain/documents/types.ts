/** Half-open range of UTF-16 offsets into a document's kept text. */
export interface FieldSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where one line of the kept text stood on its page, in points from the top left. Readers that know no geometry
 * (plain text, JSON) give none.
 */
export interface LaidOutLine {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Every letter of it is bold. */
  readonly bold?: boolean;
  /** Lines of one column, sidebar or text box share a region; 0 is the body of the page. */
  readonly region?: number;
  /** The format itself calls this line a heading (a style, h1-h6); unset where a format cannot say so. */
  readonly heading?: boolean;
  /** Where its last word ends. */
  readonly x1?: number;
  /** A running header, a footer or a page number: kept in the text, no part of what is said. */
  readonly repeated?: boolean;
}

/** What a reader gives beside the text: geometry per line and the targets of hyperlinks. */
export interface DocumentLayout {
  readonly lines: readonly LaidOutLine[];
  /** For every region the one it is cut out of, null for the page; without it all are cut out of region 0. */
  readonly regions?: readonly (number | null)[];
  /** Points, page by page. */
  readonly pages?: readonly { readonly width: number; readonly height: number }[];
  /** What the file says of itself: its title and author. A hint, often about something else. */
  readonly declared?: readonly string[];
  /** `start` and `end` are the linked words in the kept text; both 0 when they are unknown. */
  readonly links: readonly { readonly url: string; readonly start: number; readonly end: number }[];
}

/** One value read from a document. `confidence` runs from 0 to 1; below `reviewBelow` a person should look. */
export interface Field<T> {
  readonly value: T;
  readonly spans: readonly FieldSpan[];
  readonly confidence: number;
}

/** Below this confidence a field is shown as one to review. */
export const reviewBelow = 0.6;

export interface PhoneValue {
  /** Null when the country is not known, so that the number cannot be dialled as it stands. */
  readonly e164: string | null;
  readonly raw: string;
}

export interface PlaceValue {
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

export const linkKinds = [
  'linkedin',
  'xing',
  'github',
  'gitlab',
  'stackoverflow',
  'orcid',
  'website',
  'other',
] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface LinkValue {
  readonly kind: LinkKind;
  readonly url: string;
}

/** `YYYY` or `YYYY-MM`, as precise as the document says; an end may be 'present'. */
export interface JobValue {
  readonly title: string;
  readonly company: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly description: string | null;
}

export interface EducationValue {
  readonly institution: string | null;
  readonly degree: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface LanguageValue {
  /** ISO 639-1. */
  readonly code: string;
  /** The English name. */
  readonly name: string;
  /** 1-6 for A1-C2, null when the document does not say. Native is 6. */
  readonly level: number | null;
  /** The language in the taxonomy, when it is one of its skills. */
  readonly skillId: string | null;
}

export interface CertificationValue {
  readonly name: string;
  /** The certification of the taxonomy, when it is one. */
  readonly skillId: string | null;
  /** `YYYY` or `YYYY-MM`. */
  readonly issued: string | null;
}

export interface SkillValue {
  readonly skillId: string;
  /** 1-4 (1-6 for a language) when the document states one in its own words. */
  readonly statedLevel: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** The document says "no experience with …": a note, never an attested absence. */
  readonly negated: boolean;
  /** Months of the dated jobs whose text names the skill (overlaps merged); null when no dated job does. */
  readonly monthsInJobs: number | null;
  /** `YYYY-MM` of the newest dated job that names it. */
  readonly lastUsed: string | null;
}

/** What was read from one document, every field with its place in the kept text. */
export interface Extraction {
  readonly name: Field<string> | null;
  readonly headline: Field<string> | null;
  readonly emails: readonly Field<string>[];
  readonly phones: readonly Field<PhoneValue>[];
  readonly place: Field<PlaceValue> | null;
  readonly links: readonly Field<LinkValue>[];
  readonly jobs: readonly Field<JobValue>[];
  readonly education: readonly Field<EducationValue>[];
  readonly languages: readonly Field<LanguageValue>[];
  readonly certifications: readonly Field<CertificationValue>[];
  readonly skills: readonly Field<SkillValue>[];
  /** Sum of the dated jobs, overlaps merged; null without a dated job. */
  readonly experienceMonths: Field<number> | null;
  /** Words of the skills section that the taxonomy does not know. */
  readonly unknownSkillWords: readonly {
    readonly word: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** 0-1: how far the whole reading can be trusted; low means "read by a person first". */
  readonly quality: number;
}
