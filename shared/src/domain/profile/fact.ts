import type {
  CertificationValue,
  EducationValue,
  FieldSpan,
  JobValue,
  LanguageValue,
  LinkValue,
  PhoneValue,
  PlaceValue,
  SkillValue,
} from '../documents/index.js';

export const factFields = [
  'name',
  'headline',
  'email',
  'phone',
  'place',
  'link',
  'job',
  'education',
  'language',
  'certification',
  'skill',
  'experienceMonths',
] as const;
export type FactField = (typeof factFields)[number];

export const factSources = ['person', 'document', 'batch_row'] as const;
export type FactSource = (typeof factSources)[number];

/** A person's word on a level; 0 = "no, not this skill". */
export interface SkillAttestation {
  readonly how: 'attested';
  readonly skillId: string;
  readonly level: number;
  /** Who said it: the candidate in a call, a referee, an interviewer. */
  readonly saidBy: string;
  readonly note: string | null;
}

/** A document's or a row's words on a skill. */
export interface SkillMentioned extends SkillValue {
  readonly how: 'mentioned';
}

export type SkillFactValue = SkillAttestation | SkillMentioned;

export interface ProfileJob extends JobValue {
  /** SOC 2018, where the occupation is known. */
  readonly occupationCode: string | null;
}

export interface ExperienceValue {
  readonly months: number;
  /** Months in one occupation (SOC 2018), or in all. */
  readonly occupationCode: string | null;
  /** Who said it, where a person attests it. */
  readonly saidBy: string | null;
  readonly note: string | null;
}

export interface FactValues {
  readonly name: string;
  readonly headline: string;
  readonly email: string;
  readonly phone: PhoneValue;
  readonly place: PlaceValue;
  readonly link: LinkValue;
  readonly job: ProfileJob;
  readonly education: EducationValue;
  readonly language: LanguageValue;
  readonly certification: CertificationValue;
  readonly skill: SkillFactValue;
  readonly experienceMonths: ExperienceValue;
}

interface FactOf<F extends FactField> {
  readonly id: string;
  readonly field: F;
  /** Null when a person took the value away. */
  readonly value: FactValues[F] | null;
  readonly source: FactSource;
  readonly documentId: string | null;
  /** Where in the document's kept text it was read; empty for a person or a row. */
  readonly spans: readonly FieldSpan[];
  /** 0 to 1. */
  readonly confidence: number;
  /** ISO instant. */
  readonly recordedAt: string;
  readonly actorId: string | null;
  readonly supersededBy: string | null;
}

/** One known value of one field of one candidate, with where it comes from. */
export type Fact<F extends FactField = FactField> = { [K in F]: FactOf<K> }[F];

/** An edit by a person, then a person's attestation of what somebody said, then what was read. */
function rank(fact: Fact): number {
  if (fact.source !== 'person') return 0;
  return isAttestation(fact) ? 1 : 2;
}

export function isAttestation(fact: Fact): boolean {
  if (fact.field === 'skill') return fact.value?.how === 'attested';
  return fact.field === 'experienceMonths' && typeof fact.value?.saidBy === 'string';
}

const text = (a: string, b: string) => (a < b ? -1 : Number(a > b));
/** Most facts that are compared came together: parsing is for the others. */
const later = (a: string, b: string) => (a === b ? 0 : Date.parse(b) - Date.parse(a));

/**
 * The fixed precedence, strongest first: person, attested, newest document or row; then the surer, then the earlier
 * in the document. A total order, so that a profile never depends on the order facts are read in.
 */
export function byPrecedence(a: Fact, b: Fact): number {
  return (
    rank(b) - rank(a) ||
    later(a.recordedAt, b.recordedAt) ||
    b.confidence - a.confidence ||
    (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
    text(a.id, b.id)
  );
}
