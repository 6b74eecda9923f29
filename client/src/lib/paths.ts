const withQuery = (path: string, query: Record<string, string | readonly string[] | undefined>): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of value === undefined ? [] : [value].flat()) search.append(key, one);
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
};

const part = encodeURIComponent;

/** Every address of the client in one place. */
export const paths = {
  overview: () => '/',
  candidates: () => '/candidates',
  candidateNew: () => '/candidates/new',
  candidate: (id: string) => `/candidates/${part(id)}`,
  roles: () => '/roles',
  roleNew: () => '/roles/new',
  role: (id: string) => `/roles/${part(id)}`,
  roleShortlist: (id: string) => `/roles/${part(id)}/shortlist`,
  compare: (roleId: string, candidateIds: readonly string[]) =>
    withQuery('/compare', { role: roleId, candidate: candidateIds }),
  shortlists: () => '/shortlists',
  market: () => '/market',
  occupation: (code: string) => `/market/${part(code)}`,
  compensation: () => '/compensation',
  mobility: () => '/mobility',
  intake: () => '/intake',
  batch: (id: string) => `/intake/${part(id)}`,
  employers: () => '/employers',
  settings: (section?: string) => (section ? `/settings/${part(section)}` : '/settings'),
  signIn: (next?: string) => withQuery('/sign-in', { next: next === '/' ? undefined : next }),
  join: (token: string) => `/join/${part(token)}`,
} as const;

/** Where to go after signing in: only an address of this client, never another site's. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
