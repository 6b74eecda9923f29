/** What a signed-in person may do in one organisation (docs/glossary.md: access level). */
export const accessLevels = ['administrator', 'specialist', 'recruiter', 'manager'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** Who may call an endpoint: anyone, anyone signed in, or the listed access levels. There is no default. */
export type Access = 'public' | 'signed-in' | readonly AccessLevel[];

/** People who work with candidates in full: everyone but the hiring manager. */
export const staff = ['administrator', 'specialist', 'recruiter'] as const satisfies readonly AccessLevel[];
export const administrators = ['administrator'] as const satisfies readonly AccessLevel[];
/** The mobility file is opened by nobody else. */
export const specialists = ['specialist'] as const satisfies readonly AccessLevel[];

export function mayCall(access: Access, level: AccessLevel | undefined): boolean {
  if (access === 'public') return true;
  if (level === undefined) return false;
  return access === 'signed-in' || access.includes(level);
}
