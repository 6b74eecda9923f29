import { type Compared, type Hits } from './compare.js';

export interface Figures {
  readonly files: number;
  readonly name: number;
  readonly email: number;
  readonly phone: number;
  readonly place: number;
  readonly jobs: Ratio;
  readonly education: Ratio;
  readonly skills: Ratio;
  readonly languages: Ratio;
  /** Mean absolute error of the total years of work. */
  readonly yearsError: number;
  readonly crashes: number;
  readonly empty: number;
  /** CVs of which less than half the jobs were found. */
  readonly poor: number;
  /** Those among them that say of themselves "read by a person first". */
  readonly poorAndMarked: number;
  readonly marked: number;
}

export interface Ratio {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Whether there was anything to count. */
  readonly counted: boolean;
}

/** As the intake marks a reading "read by a person first". */
export const lowQuality = 0.5;

const isPoor = ({ jobs }: Compared) => jobs.hit * 2 < jobs.want;
const isMarked = ({ quality }: Compared) => quality < lowQuality;

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function ratio(all: readonly Hits[]): Ratio {
  const sum = (pick: (one: Hits) => number) => all.reduce((total, one) => total + pick(one), 0);
  const [hit, got, want] = [sum((one) => one.hit), sum((one) => one.got), sum((one) => one.want)];
  return {
    precision: share(hit, got),
    recall: share(hit, want),
    f1: share(2 * hit, got + want),
    counted: got + want > 0,
  };
}

/** Counts pooled over the given CVs: long CVs weigh more in precision and recall, every CV the same in the rest. */
export function figuresOf(all: readonly Compared[]): Figures {
  const part = (pick: (one: Compared) => boolean) => share(all.filter(pick).length, all.length);
  return {
    files: all.length,
    name: part((one) => one.name),
    email: part((one) => one.email),
    phone: part((one) => one.phone),
    place: part((one) => one.place),
    jobs: ratio(all.map((one) => one.jobs)),
    education: ratio(all.map((one) => one.education)),
    skills: ratio(all.map((one) => one.skills)),
    languages: ratio(all.map((one) => one.languages)),
    yearsError: share(
      all.reduce((sum, one) => sum + one.yearsError, 0),
      all.length,
    ),
    crashes: all.filter((one) => one.fault !== null).length,
    empty: all.filter((one) => one.fault === null && one.empty).length,
    poor: all.filter(isPoor).length,
    poorAndMarked: all.filter((one) => isPoor(one) && isMarked(one)).length,
    marked: all.filter(isMarked).length,
  };
}

/** By layout, language and script, in order of name. */
export function grouped(
  all: readonly Compared[],
  by: 'layout' | 'language' | 'script',
): readonly (readonly [string, Figures])[] {
  const names = [...new Set(all.map((one) => one.truth[by]))].sort();
  return names.map((name) => [name, figuresOf(all.filter((one) => one.truth[by] === name))]);
}

const header =
  'CVs   name  e-mail phone  place | jobs P     R    F1 | educ. P   R    F1 | skills P  R    F1 | lang F1 | years off';

const number = (value: number) => value.toFixed(3).padStart(6);
const ratios = (one: Ratio) => [one.precision, one.recall, one.f1].map(number).join('');

function row(name: string, one: Figures): string {
  const heads = [one.name, one.email, one.phone, one.place].map(number).join(' ');
  const rest = [one.jobs, one.education, one.skills].map(ratios).join(' |');
  return `${name.padEnd(16)}${String(one.files).padStart(4)} ${heads} |${rest} |${one.languages.counted ? number(one.languages.f1) : '     -'}  |  ${one.yearsError.toFixed(2)}`;
}

export function tableOf(title: string, all: readonly Compared[]): string {
  const groups = (['layout', 'language', 'script'] as const).map((by) =>
    [`by ${by}`, ...grouped(all, by).map(([name, one]) => row(name, one))].join('\n'),
  );
  return [`${title}\n${' '.repeat(16)} ${header}`, ...groups, 'together', row('', figuresOf(all)), ''].join(
    '\n',
  );
}

const lines = (what: string, { missed, wrong }: Hits) => [
  ...missed.map((one) => `    ${what} not found: ${one}`),
  ...wrong.map((one) => `    ${what} not there: ${one}`),
];

/** Per CV what was expected and what was read; nothing for a CV read whole. */
export function failuresOf(all: readonly Compared[]): string {
  return all
    .map((one) => ({
      file: one.truth.file,
      said: [
        ...(one.fault === null ? [] : [`    ${one.fault}`]),
        ...one.notes.map((note) => `    ${note}`),
        ...lines('job', one.jobs),
        ...lines('school', one.education),
        ...lines('skill', one.skills),
        ...lines('language', one.languages),
        ...(one.yearsError > 0.5 ? [`    years of work off by ${one.yearsError.toFixed(1)}`] : []),
      ],
    }))
    .filter(({ said }) => said.length > 0)
    .map(({ file, said }) => `${file}\n${said.join('\n')}`)
    .join('\n');
}
