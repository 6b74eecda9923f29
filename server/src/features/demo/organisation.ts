import { employers } from './data/employers.js';
import { otherRoles } from './data/roles-other.js';
import { softwareRoles } from './data/roles-software.js';

/** The four rungs of the ladder as the roles feature names them. */
export const levels = ['junior', 'developer', 'senior', 'staff'] as const;
export type Level = (typeof levels)[number];

export interface DemoBand {
  readonly key: string;
  readonly occupationCode: string;
  readonly level: Level;
  readonly country: string;
  /** Whole units of the currency a year. */
  readonly minimum: number;
  readonly middle: number;
  readonly maximum: number;
  readonly currency: string;
  readonly hoursPerYear: number;
}

export interface DemoEmployer {
  readonly key: string;
  readonly name: string;
  readonly industry: string;
  readonly country: string;
  readonly website: string;
  /** Openings planned for the year of the demo, by occupation. */
  readonly plan: Readonly<Record<string, number>>;
  readonly bands: readonly DemoBand[];
}

export interface DemoNeed {
  readonly subject:
    | { readonly type: 'skill'; readonly skillId: string }
    | { readonly type: 'anyOf'; readonly skillIds: readonly string[] }
    | { readonly type: 'experience'; readonly occupationCode: string | null };
  readonly gate: boolean;
  readonly weight: number;
  /** A level on the subject's scale; months for experience. */
  readonly minimum: number;
}

export interface DemoRole {
  readonly key: string;
  readonly employer: string;
  readonly title: string;
  readonly occupationCode: string;
  readonly level: Level;
  readonly country: string;
  readonly city: string;
  readonly openings: number;
  readonly sponsorship: 'yes' | 'no' | 'case-by-case';
  readonly status: 'draft' | 'open' | 'on-hold' | 'filled';
  readonly statusReason: string | null;
  readonly openedDaysAgo: number;
  /** The demo's hiring manager owns it. */
  readonly managed: boolean;
  readonly bandKey: string;
  readonly description: string;
  /** The ready-made rubric, or needs of its own. */
  readonly needs: 'template' | readonly DemoNeed[];
  /** The family of people its shortlist draws from. */
  readonly personaId: string;
}

export const demoOrganisation = {
  name: 'Portolan demo',
  employers,
  roles: [...softwareRoles, ...otherRoles],
} as const;

/** Colleagues without a password; an administrator can issue a link for them. */
export const demoPeople = [
  { key: 'manager', level: 'manager', name: 'Ingrid Solheim', email: 'ingrid.solheim@example.org' },
  { key: 'recruiter', level: 'recruiter', name: 'Kwame Addo', email: 'kwame.addo@example.org' },
  { key: 'specialist', level: 'specialist', name: 'Paula Reyes', email: 'paula.reyes@example.org' },
] as const;
