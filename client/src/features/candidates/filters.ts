import {
  type CandidateFacets,
  candidateOrigins,
  candidateSorts,
  Country,
  experienceBands,
  OccupationCode,
  readings,
  SkillId,
} from '@portolan/shared/contract';
import { z } from 'zod';

/** The directory's state, as its address keeps it. */
export const DirectoryUrl = z.object({
  q: z.string().default(''),
  country: z.array(Country).default([]),
  skill: z.array(SkillId).default([]),
  experience: z.array(z.enum(experienceBands)).default([]),
  origin: z.array(z.enum(candidateOrigins)).default([]),
  reading: z.enum(readings).optional(),
  /** With something to review. */
  review: z.literal('open').optional(),
  /** With dated work in it (SOC 2018). */
  occupation: OccupationCode.optional(),
  sort: z.enum(candidateSorts).default('updated'),
  direction: z.enum(['ascending', 'descending']).optional(),
});
export type DirectoryState = z.output<typeof DirectoryUrl>;

/** Fields that hold a list of chosen values. */
export const listFields = ['country', 'skill', 'experience', 'origin'] as const;
export type ListField = (typeof listFields)[number];

const usualDescending = { updated: true, name: false, experience: true } as const;

export function isDescending({ sort, direction }: Pick<DirectoryState, 'sort' | 'direction'>): boolean {
  return direction === undefined ? usualDescending[sort] : direction === 'descending';
}

/** What narrows the list, as the server takes it. */
export function queryOf(state: DirectoryState) {
  const { q, country, skill, experience, origin, reading, review, occupation } = state;
  return {
    ...(q.trim() !== '' && { q: q.trim() }),
    ...(country.length > 0 && { country }),
    ...(skill.length > 0 && { skill }),
    ...(experience.length > 0 && { experience }),
    ...(origin.length > 0 && { origin }),
    ...(reading !== undefined && { reading }),
    ...(review !== undefined && { review }),
    ...(occupation !== undefined && { occupation }),
  };
}

export function isNarrowed(state: DirectoryState): boolean {
  return Object.keys(queryOf(state)).length > 0;
}

/** Everything that narrows, taken away; the order stays. */
export const cleared = {
  q: '',
  country: [],
  skill: [],
  experience: [],
  origin: [],
  reading: undefined,
  review: undefined,
  occupation: undefined,
} satisfies Partial<DirectoryState>;

export function toggled<T extends string>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

/** Chosen values first, even where nothing is left under them, then the most frequent. */
export function facetRows(
  facet: CandidateFacets['countries'],
  chosen: readonly string[],
  most: number,
): CandidateFacets['countries'] {
  const found = new Map(facet.map((row) => [row.value, row]));
  const first = chosen.map((value) => found.get(value) ?? { value, label: value, count: 0 });
  const rest = facet.filter((row) => !chosen.includes(row.value));
  return [...first, ...rest.slice(0, Math.max(0, most - first.length))];
}
