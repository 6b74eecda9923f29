/** Filters of a list as its page keeps them in the address. */
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const withQuery = (path: string, query: Query = {}): string => {
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
  candidates: (query?: Query) => withQuery('/candidates', query),
  candidateNew: () => '/candidates/new',
  candidate: (id: string) => `/candidates/${part(id)}`,
  duplicates: (query?: Query) => withQuery('/duplicates', query),
  merge: (keptId: string, mergedId: string) => `/candidates/${part(keptId)}/merge/${part(mergedId)}`,
  /** Without a candidate: the first one that is to be reviewed. */
  review: (id?: string, query?: Query) =>
    withQuery(id === undefined ? '/review' : `/review/${part(id)}`, query),
  roles: (query?: Query) => withQuery('/roles', query),
  roleNew: () => '/roles/new',
  role: (id: string) => `/roles/${part(id)}`,
  roleShortlist: (id: string) => `/roles/${part(id)}/shortlist`,
  compare: (roleId: string, candidateIds: readonly string[]) =>
    withQuery('/compare', { role: roleId, candidate: candidateIds }),
  shortlists: (query?: Query) => withQuery('/shortlists', query),
  market: () => '/market',
  occupation: (code: string) => `/market/${part(code)}`,
  compensation: () => '/compensation',
  mobility: () => '/mobility',
  intake: () => '/intake',
  batch: (id: string) => `/intake/${part(id)}`,
  undo: (batchId: string) => `/intake/${part(batchId)}/undo`,
  employers: () => '/employers',
  settings: (section?: string) => (section ? `/settings/${part(section)}` : '/settings'),
  signIn: (next?: string) => withQuery('/sign-in', { next: next === '/' ? undefined : next }),
  join: (token: string) => `/join/${part(token)}`,
} as const;

/** Where to go after signing in: only an address of this client, never another site's. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
