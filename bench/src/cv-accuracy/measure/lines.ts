import { type Line } from '../../support/report.js';
import { type Compared } from './compare.js';
import { type ParityCell, spreadOf } from './parity.js';
import { type Figures, figuresOf, grouped } from './tally.js';

/** What a reader of CVs is held to; `least` for shares, `most` for counts and errors. */
const least = { name: 0.97, email: 0.99, phone: 0.99, jobs: 0.9, education: 0.9, skills: 0.92 } as const;
/** Points of 100 by which the language or layout of a CV may move its score. */
export const parityPoints = 3;

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
const share = (metric: string, value: number, target: number): Line => ({
  metric,
  value: rounded(value),
  unit: '',
  target: `≥ ${target}`,
  ok: value >= target,
});
const atMost = (metric: string, value: number, unit: string, target: number): Line => ({
  metric,
  value: rounded(value),
  unit,
  target: `≤ ${target}`,
  ok: value <= target,
});
const noted = (metric: string, value: number, unit: string): Line => ({
  metric,
  value: rounded(value),
  unit,
  target: '',
  ok: true,
});

function heldTo(where: string, one: Figures): Line[] {
  return [
    share(`${where}: name`, one.name, least.name),
    share(`${where}: e-mail`, one.email, least.email),
    share(`${where}: phone`, one.phone, least.phone),
    share(`${where}: jobs F1`, one.jobs.f1, least.jobs),
    share(`${where}: education F1`, one.education.f1, least.education),
    share(`${where}: skills F1`, one.skills.f1, least.skills),
  ];
}

function besides(where: string, one: Figures): Line[] {
  const both = (['jobs', 'education', 'skills'] as const).flatMap((what) => [
    noted(`${where}: ${what} precision`, one[what].precision, ''),
    noted(`${where}: ${what} recall`, one[what].recall, ''),
  ]);
  return [
    ...both,
    noted(`${where}: place`, one.place, ''),
    ...(one.languages.counted ? [noted(`${where}: languages F1`, one.languages.f1, '')] : []),
    noted(`${where}: total years, mean error`, one.yearsError, 'years'),
    atMost(`${where}: crashes and faults`, one.crashes, 'CVs', 0),
    atMost(`${where}: empty results`, one.empty, 'CVs', 0),
    noted(`${where}: less than half of the jobs found`, one.poor, 'CVs'),
    noted(`${where}: of these marked "read by a person first"`, one.poorAndMarked, 'CVs'),
    noted(`${where}: marked "read by a person first" in all`, one.marked, 'CVs'),
  ];
}

/** The targets over one collection of CVs. */
export function headlines(where: string, all: readonly Compared[]): Line[] {
  const figures = figuresOf(all);
  return [...heldTo(where, figures), ...besides(where, figures)];
}

/** The same by layout, language and script, so that no good one hides a bad one. */
export function groupLines(where: string, all: readonly Compared[]): Line[] {
  return (['layout', 'language', 'script'] as const).flatMap((by) =>
    grouped(all, by).flatMap(([name, figures]) => heldTo(`${where}, ${by} ${name}`, figures)),
  );
}

export function parityLines(cells: readonly ParityCell[]): Line[] {
  if (cells.length === 0) return [];
  const plain = spreadOf(cells, 'asItStands', parityPoints);
  const strict = spreadOf(cells, 'atLevelThree', parityPoints);
  return [
    atMost('reading parity: widest difference', plain.widest, 'points', parityPoints),
    noted('reading parity: lowest difference', plain.lowest, 'points'),
    noted('reading parity: highest difference', plain.highest, 'points'),
    noted(`reading parity: share within ±${parityPoints} points`, plain.within, ''),
    noted('reading parity at level 3: widest difference', strict.widest, 'points'),
    noted(`reading parity at level 3: share within ±${parityPoints} points`, strict.within, ''),
  ];
}
