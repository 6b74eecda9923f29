import { type CvLanguage, type Rung } from './personas.js';
import { type Script } from './names.js';

export interface SyntheticJob {
  readonly title: string;
  readonly company: string;
  readonly city: string;
  /** YYYY-MM, or YYYY where the person gives years only; the end may be the word present. */
  readonly start: string;
  readonly end: string;
  readonly skillIds: readonly string[];
}

export interface SyntheticEducation {
  readonly school: string;
  readonly degree: 'Bachelor' | 'Master' | 'Diploma';
  readonly field: string;
  readonly startYear: number;
  readonly endYear: number;
}

export interface SyntheticSkill {
  readonly skillId: string;
  /** 1-4 where the person states one in words of their own. */
  readonly level: 1 | 2 | 3 | 4 | null;
}

export interface SyntheticLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** 1-6: A1-C2. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}

/** What a colleague heard from the person or a referee, and noted. */
export interface SyntheticAttestation {
  readonly skillId: string;
  /** 0 = said not to have it. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly saidBy: string;
  readonly note: string;
}

export interface SyntheticPerson {
  /** Stable: demo-0001 to demo-0400. */
  readonly key: string;
  readonly personaId: string;
  readonly rung: Rung;
  readonly name: string;
  readonly latinName: string;
  readonly script: Script;
  readonly country: string;
  readonly city: string;
  readonly email: string;
  /** E.164 from a range set aside for fiction, where the country has one. */
  readonly phone: string | null;
  readonly headline: string;
  readonly jobs: readonly SyntheticJob[];
  readonly education: readonly SyntheticEducation[];
  readonly languages: readonly SyntheticLanguage[];
  readonly certificationIds: readonly string[];
  readonly skills: readonly SyntheticSkill[];
  readonly attestations: readonly SyntheticAttestation[];
  /** Where the person wants to work; one of the countries that hire. */
  readonly seeksCountry: string;
  readonly expectation: { readonly amount: string; readonly currency: string } | null;
  readonly authorisation: { readonly authorised: boolean; readonly needsSponsorship: boolean } | null;
  /** Which file, if any, comes through the intake. */
  readonly file: 'text' | 'json-resume' | null;
  readonly cvLanguage: CvLanguage;
}
