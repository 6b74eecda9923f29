import { compareNames, type NameLikeness } from './compare-names.js';
import { mailBox, phoneNumber, profileLink } from './contact-keys.js';
import { foldOrganisation, nameTokens, transliterate } from './fold-name.js';
import type { PersonSigns, StudiedAt, WorkedAt } from './signs.js';

export const likenessReasons = [
  'content',
  'link',
  'email',
  'phone',
  'name-same',
  'name-similar',
  'name-compatible',
  'name-different',
  'job',
  'company',
  'school',
  'city',
] as const;
export type LikenessReason = (typeof likenessReasons)[number];

export interface Reason {
  readonly because: LikenessReason;
  /** Points of 100; what speaks against is negative. The parts sum to the score. */
  readonly points: number;
  /** What each of the two records says, as it is written there. */
  readonly values: readonly [string, string] | null;
}

export interface Likeness {
  /** 0 to 100. */
  readonly score: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/**
 * Our own judgement, in points: one contact of one's own is enough to ask, a name never is. An e-mail or a telephone
 * under clearly different names is a family's or an agency's, and is not proposed.
 */
export const points: Readonly<Record<LikenessReason, number>> = {
  content: 95,
  link: 80,
  email: 75,
  phone: 60,
  'name-same': 35,
  'name-similar': 28,
  'name-compatible': 16,
  'name-different': -35,
  job: 20,
  company: 8,
  school: 15,
  city: 5,
};
/** From this score on a pair is proposed. */
export const proposedFrom = 50;
const mostJobs = 2;

type Found = Omit<Reason, 'points'>;

/** The first value of each that the key makes equal. */
function shared<T>(
  because: LikenessReason,
  ours: readonly T[],
  theirs: readonly T[],
  key: (value: T) => string | null,
  text: (value: T) => string,
): Found[] {
  const known = new Map(theirs.map((value) => [key(value), value]));
  for (const value of ours) {
    const own = key(value);
    const same = own === null ? undefined : known.get(own);
    if (same !== undefined) return [{ because, values: [text(value), text(same)] }];
  }
  return [];
}

const asIs = (value: string) => value;
const year = (date: string | null) => (date === null || date === 'present' ? null : Number(date.slice(0, 4)));

const span = (start: string | null, end: string | null) =>
  [start, end].filter((date) => date !== null).join(' – ');
const jobText = ({ company, start, end }: WorkedAt) =>
  [company ?? '', span(start, end)].filter(Boolean).join(', ');

interface Worked {
  readonly job: WorkedAt;
  readonly company: string;
  readonly from: number | null;
}

/** By employer, in the order of years, so that walking both lists finds the most pairs there are. */
const worked = (jobs: readonly WorkedAt[]): Worked[] =>
  jobs
    .map((job) => ({ job, company: foldOrganisation(job.company), from: year(job.start) }))
    .filter(({ company }) => company !== '')
    .sort((a, b) =>
      a.company === b.company ? (a.from ?? 0) - (b.from ?? 0) : a.company < b.company ? -1 : 1,
    );

function pairUp(
  ours: readonly Worked[],
  theirs: readonly Worked[],
  because: 'job' | 'company',
  match: (a: Worked, b: Worked) => boolean,
): { readonly found: Found[]; readonly used: ReadonlySet<Worked> } {
  const used = new Set<Worked>();
  const found: Found[] = [];
  for (const own of ours) {
    const other = theirs.find((each) => !used.has(each) && each.company === own.company && match(own, each));
    if (other === undefined) continue;
    used.add(own).add(other);
    found.push({ because, values: [jobText(own.job), jobText(other.job)] });
  }
  return { found, used };
}

/** The same employer from the same year on, give or take one: years are rounded differently. */
function sameYears(a: Worked, b: Worked): boolean {
  return a.from !== null && b.from !== null && Math.abs(a.from - b.from) <= 1;
}

function jobsInCommon(ours: readonly WorkedAt[], theirs: readonly WorkedAt[]): Found[] {
  const [a, b] = [worked(ours), worked(theirs)];
  const dated = pairUp(a, b, 'job', sameYears);
  const left = (all: readonly Worked[]) => all.filter((each) => !dated.used.has(each));
  const places = pairUp(left(a), left(b), 'company', () => true);
  return [...dated.found, ...places.found].slice(0, mostJobs);
}

const schoolKey = ({ institution, end }: StudiedAt) => {
  const name = foldOrganisation(institution);
  return name === '' ? null : `${name}|${year(end) ?? ''}`;
};
const schoolText = ({ institution, end }: StudiedAt) =>
  [institution ?? '', end ?? ''].filter(Boolean).join(', ');

const nameReasons: Readonly<Record<NameLikeness, LikenessReason | null>> = {
  same: 'name-same',
  similar: 'name-similar',
  compatible: 'name-compatible',
  partly: null,
  different: 'name-different',
  unknown: null,
};

function namesFound(a: PersonSigns, b: PersonSigns): Found[] {
  const because = nameReasons[compareNames(a.name, b.name)];
  if (because === null || a.name === null || b.name === null) return [];
  // A mononym may be a first name: it speaks neither for nor against.
  const whole = nameTokens(a.name).length > 1 && nameTokens(b.name).length > 1;
  const joined = because === 'name-same' && Math.max(a.name.length, b.name.length) > 5;
  return whole || joined || /\p{Script=Han}/u.test(a.name) ? [{ because, values: [a.name, b.name] }] : [];
}

const fold = (text: string) => transliterate(text).replace(/[^\p{L}\p{N}]/gu, '');

function found(a: PersonSigns, b: PersonSigns): Found[] {
  const content: Found[] = a.contents.some((one) => b.contents.includes(one))
    ? [{ because: 'content', values: null }]
    : [];
  return [
    ...content,
    ...shared('link', a.links, b.links, profileLink, asIs),
    ...shared('email', a.emails, b.emails, mailBox, asIs),
    ...shared('phone', a.phones, b.phones, phoneNumber, asIs),
    ...namesFound(a, b),
    ...jobsInCommon(a.jobs, b.jobs),
    ...shared('school', a.education, b.education, schoolKey, schoolText),
    ...shared('city', a.city === null ? [] : [a.city], b.city === null ? [] : [b.city], fold, asIs),
  ];
}

/** How much speaks for two records being one person, and why; the points of the reasons sum to the score. */
export function comparePeople(a: PersonSigns, b: PersonSigns): Likeness {
  const all = found(a, b)
    .map((one) => ({ ...one, points: points[one.because] }))
    .sort((x, y) => y.points - x.points);
  let left = 100 - all.filter((one) => one.points < 0).reduce((sum, one) => sum + one.points, 0);
  const capped = all.map((one) => {
    if (one.points < 0) return one;
    const given = Math.min(one.points, left);
    left -= given;
    return { ...one, points: given };
  });
  const sum = capped.reduce((total, one) => total + one.points, 0);
  if (sum >= 0) return { score: sum, reasons: capped.filter((one) => one.points !== 0) };
  // Nothing left to take away from: what speaks against cannot weigh more than what speaks for.
  const reasons = capped.map((one) => (one.points < 0 ? { ...one, points: one.points - sum } : one));
  return { score: 0, reasons: reasons.filter((one) => one.points !== 0) };
}
