import type { Trace } from './trace.js';

/** What a requirement asks about. A group is a skill with narrower ones below it. */
export type Subject =
  | { readonly type: 'skill'; readonly skillId: string }
  | { readonly type: 'anyOf'; readonly skillIds: readonly string[] }
  /** Months of dated work, in all (null) or in one occupation (SOC 2018). */
  | { readonly type: 'experience'; readonly occupationCode: string | null };

/** Something a role needs: a gate without weight, or scored by a weight. */
export interface Requirement {
  readonly id: string;
  readonly subject: Subject;
  readonly gate: boolean;
  /** 0-10; 0 = a note, and always 0 for gates. */
  readonly weight: number;
  /** A level on the subject's own scale, or months for experience. There is never a maximum. */
  readonly minimum: number;
}

/** All that merit ever sees of a person. Nothing personal can enter: there is no field for it. */
export interface MatchCandidate {
  readonly id: string;
  readonly traces: ReadonlyMap<string, Trace>;
  /** Null = no dated job was read: unknown, not zero. */
  readonly experienceMonths: number | null;
  /** A person said the months in all, so that the question is answered. */
  readonly experienceAttested: boolean;
  readonly experienceMonthsByOccupation: Readonly<Record<string, number>>;
}

/** The highest weight a requirement may have. */
export const maxWeight = 10;
