import { type UserId } from '@portolan/shared/contract';

/** Whose numbers, and as of when. */
export interface Reading {
  readonly organisationId: string;
  /** Null = every role. */
  readonly managerId: UserId | null;
  readonly now: Date;
  /** YYYY-MM-DD, UTC. */
  readonly recentSince: string;
  readonly ageingBefore: string;
  readonly year: number;
  /** The official title of an occupation, or null for a code that is not in the list. */
  readonly titleOf: (occupationCode: string) => string | null;
}

/** The first instant of a calendar day, UTC. */
export const startOf = (day: string): string => `${day}T00:00:00Z`;
