import { Chromium } from '../chromium.js';
import { makeProfile, type Profile } from '../generate/profile.js';
import { languages, type Split } from '../generate/types.js';
import { renderCv } from '../make-set.js';
import { type Points, scorer } from './points.js';
import { type Reader } from './read-cv.js';

const parityLayouts = ['classic', 'two-columns', 'sidebar-left', 'table', 'timeline', 'word-plain'] as const;

/** One CV against the English one-column version of the same profile, in points of 100. */
export interface ParityCell {
  readonly profile: number;
  readonly language: string;
  readonly layout: string;
  readonly points: Points;
  readonly difference: Points;
  /** The reading says of itself that a person should read the CV first. */
  readonly low: boolean;
}

export interface ParityTask {
  readonly reader: Reader;
  readonly profiles: number;
  readonly split: Split;
  readonly asOf: string;
  readonly lowBelow: number;
}

type Scored = Omit<ParityCell, 'difference'>;

async function scoredVersions(task: ParityTask, chromium: Chromium, profile: Profile): Promise<Scored[]> {
  const pointsOf = await scorer();
  const versions: Scored[] = [];
  for (const language of languages) {
    for (const layout of parityLayouts) {
      const { truth, bytes } = await renderCv(chromium, profile, language, layout, profile.id);
      const { extraction } = await task.reader.read(truth.file, bytes, task.asOf);
      const low = (extraction?.quality ?? 0) < task.lowBelow;
      versions.push({ profile: profile.id, language, layout, points: pointsOf(extraction), low });
    }
  }
  return versions;
}

/** Every version against the first: English, one column. */
function against(versions: readonly Scored[]): ParityCell[] {
  const [first] = versions;
  if (first === undefined) return [];
  return versions.map((one) => ({
    ...one,
    difference: {
      asItStands: one.points.asItStands - first.points.asItStands,
      atLevelThree: one.points.atLevelThree - first.points.atLevelThree,
    },
  }));
}

/** Back-end developers, each through eight languages and six layouts. */
export async function measureParity(task: ParityTask): Promise<readonly ParityCell[]> {
  if (task.profiles === 0) return [];
  const chromium = await Chromium.start();
  try {
    const cells: ParityCell[] = [];
    for (let number = 0; number < task.profiles; number += 1) {
      const profile = makeProfile(number * 5 + 1, task.split, 'backend');
      cells.push(...against(await scoredVersions(task, chromium, profile)));
    }
    return cells;
  } finally {
    await chromium.stop();
  }
}

export interface Spread {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  readonly widest: number;
  readonly within: number;
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);

export function spreadOf(cells: readonly ParityCell[], by: keyof Points, points: number): Spread {
  const differences = cells.map((one) => one.difference[by]);
  return {
    mean: mean(differences),
    lowest: Math.min(0, ...differences),
    highest: Math.max(0, ...differences),
    widest: Math.max(0, ...differences.map(Math.abs)),
    within: differences.filter((one) => Math.abs(one) <= points).length / Math.max(1, cells.length),
  };
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(1)}`.padStart(6);

function row(name: string, some: readonly ParityCell[], points: number): string {
  const [plain, strict] = [spreadOf(some, 'asItStands', points), spreadOf(some, 'atLevelThree', points)];
  const part = (one: Spread) =>
    `${signed(one.mean)} ${signed(one.lowest)} ${signed(one.highest)} ${(one.within * 100).toFixed(1).padStart(6)} %`;
  const low = some.filter((one) => one.low).length;
  return `${name.padEnd(14)}${part(plain)}  |${part(strict)}  | ${low} of ${some.length}`;
}

/** Mean difference and widest swing of each language and layout, in points. */
export function parityTable(cells: readonly ParityCell[], points: number): string {
  const rows = (by: 'language' | 'layout') =>
    [...new Set(cells.map((one) => one[by]))].map((name) =>
      row(
        name,
        cells.filter((one) => one[by] === name),
        points,
      ),
    );
  const base = cells.filter((one) => one.language === 'en' && one.layout === 'classic');
  const level = (by: keyof Points) => base.map((one) => one.points[by].toFixed(1)).join(', ');
  return [
    `Reading parity: points of 100 against the English one-column version of the same profile`,
    `That version scores ${level('asItStands')}; with level 3 asked for ${level('atLevelThree')}.`,
    `${' '.repeat(14)}  mean lowest highest within ±${points} | level 3: the same             | to be read by a person first`,
    ...rows('language'),
    ...rows('layout'),
    row('together', cells, points),
    '',
  ].join('\n');
}
