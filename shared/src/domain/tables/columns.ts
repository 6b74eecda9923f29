/** What a column of a candidates table may be read as. */
export const candidateColumns = [
  'id',
  'sourceKey',
  'name',
  'givenName',
  'familyName',
  'email',
  'phone',
  'place',
  'city',
  'region',
  'country',
  'headline',
  'jobTitle',
  'company',
  'jobStart',
  'jobEnd',
  'jobs',
  'years',
  'seniority',
  'skills',
  'languages',
  'certifications',
  'link',
  'linkedin',
  'github',
  'institution',
  'degree',
  'educationEnd',
  'education',
  'payExpectation',
  'payCurrency',
  'payPeriod',
  'notes',
  'cvFile',
] as const;
export type CandidateColumn = (typeof candidateColumns)[number];

const several = new Set<CandidateColumn>([
  'email',
  'phone',
  'skills',
  'languages',
  'certifications',
  'link',
  'linkedin',
  'github',
  'jobs',
  'education',
  'notes',
]);

/** Whether several columns of one table may hold it: a second e-mail adds, a second city contradicts. */
export const takesSeveral = (target: CandidateColumn): boolean => several.has(target);

/** Why a column is not read. */
export const leftOutReasons = [
  /** Age, birth, gender, nationality, photo, marital status: neither used nor kept. */
  'personal',
  /** What somebody earns now: not asked for and not kept. */
  'pay-history',
  /** A person's word on a skill is given in the product, not by a table. */
  'attested',
  /** Stage, source, recruiter: what another system did with the person. */
  'process',
  /** Another column is read as the same thing. */
  'taken',
  'empty',
  'unknown',
  /** A person said so. */
  'chosen',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const choiceReasons = ['name', 'synonym', 'content', 'saved', 'person'] as const;
export type ChoiceReason = (typeof choiceReasons)[number];

/** Day before month, or month before day, where a date is written in figures. */
export const dateOrders = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

export const decimalMarks = [',', '.'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** How one column is read and why. */
export interface ColumnChoice {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly target: CandidateColumn | null;
  readonly because: ChoiceReason | null;
  /** 0 to 1; below `doubtfulBelow` a person should look. */
  readonly confidence: number;
  /** Null for a column that is read. */
  readonly leftOut: LeftOutReason | null;
  /** The column that is read instead, where `leftOut` is 'taken'. */
  readonly takenBy: number | null;
  /** As the values of this column tell; null where they leave it open. */
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** Its first different values, cut to 80 characters. */
  readonly samples: readonly string[];
}

/** Below this confidence a column is marked as one to look at. */
export const doubtfulBelow = 0.7;
