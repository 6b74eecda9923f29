import { type Role, RoleInput, type RoleRow } from '@portolan/shared/contract';
import { type z } from 'zod';

/** "Seattle, United States", as much of it as is known. */
export function placeOf(
  role: Pick<RoleRow, 'city' | 'area' | 'country'>,
  countryName: (code: string) => string,
): string {
  return [role.city ?? role.area, countryName(role.country)].filter((part) => part !== null).join(', ');
}

/** What the form holds: every field as an input wants it. */
export interface RoleDraft {
  readonly employerId: string | null;
  readonly title: string;
  readonly occupationCode: string | null;
  readonly level: Role['level'];
  readonly country: string | null;
  readonly area: string;
  readonly city: string;
  readonly openings: number | string;
  readonly sponsorship: Role['sponsorship'];
  readonly bandId: string | null;
  readonly hiringManagerId: string | null;
  readonly description: string;
}

export const emptyDraft: RoleDraft = {
  employerId: null,
  title: '',
  occupationCode: null,
  level: 'developer',
  country: null,
  area: '',
  city: '',
  openings: 1,
  sponsorship: 'case-by-case',
  bandId: null,
  hiringManagerId: null,
  description: '',
};

export function draftOf(role: Role): RoleDraft {
  return {
    employerId: role.employer.id,
    title: role.title,
    occupationCode: role.occupationCode,
    level: role.level,
    country: role.country,
    area: role.area ?? '',
    city: role.city ?? '',
    openings: role.openings,
    sponsorship: role.sponsorship,
    bandId: role.bandId,
    hiringManagerId: role.hiringManager?.id ?? null,
    description: role.description ?? '',
  };
}

/** The body to send, or the fields at fault. */
export function readDraft(draft: RoleDraft): z.ZodSafeParseResult<RoleInput> {
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return RoleInput.safeParse({
    ...draft,
    area: orNull(draft.area),
    city: orNull(draft.city),
    description: orNull(draft.description),
    openings: Number(draft.openings),
  });
}
