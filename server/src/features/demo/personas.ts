import { otherPersonas } from './data/personas-other.js';
import { dataPersonas } from './data/personas-data.js';
import { softwarePersonas } from './data/personas-software.js';

export const cvLanguages = ['en', 'de', 'fr', 'es'] as const;
export type CvLanguage = (typeof cvLanguages)[number];

/** Four rungs: starting out, working alone, leading others' work, setting direction. */
export type Rung = 0 | 1 | 2 | 3;

export const sectors = ['software', 'product', 'industry', 'health'] as const;
export type Sector = (typeof sectors)[number];

/** A family of people who know the same kind of things. */
export interface Persona {
  readonly id: string;
  /** How many of the 400. */
  readonly count: number;
  /** SOC 2018. */
  readonly occupationCode: string;
  readonly sector: Sector;
  /** Job titles from the first rung to the fourth. */
  readonly titles: Readonly<Record<CvLanguage, readonly [string, string, string, string]>>;
  /** Yearly pay in US dollars in the United States by rung; rough, to make plausible expectations. */
  readonly yearlyUsd: readonly [number, number, number, number];
  /** What hangs together: everybody of a variant knows its core and part of the rest. Skill ids. */
  readonly variants: readonly { readonly core: readonly string[]; readonly often: readonly string[] }[];
  /** Known by some of every variant. Skill ids. */
  readonly also: readonly string[];
  /** Skill ids of kind certification. */
  readonly certifications: readonly string[];
  readonly degrees: readonly string[];
}

export const personas: readonly Persona[] = [...softwarePersonas, ...dataPersonas, ...otherPersonas];
