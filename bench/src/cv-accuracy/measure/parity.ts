import { type Extraction } from '@portolan/shared/domain/documents';
import { backendDeveloperTemplate, compileRole, explainCandidate } from '@portolan/shared/domain/matching';
import { type Fact, tracesOf } from '@portolan/shared/domain/profile';
import { skillGraph } from '@portolan/shared/domain/skills';
import type * as Mapper from '../../../../server/src/features/candidates/extraction.mapper.js';
import { Chromium } from '../chromium.js';
import { makeProfile } from '../generate/profile.js';
import { languages, type Split } from '../generate/types.js';
import { renderCv } from '../make-set.js';
import { type Reader } from './read-cv.js';

export const parityLayouts = [
  'classic',
  'two-columns',
  'sidebar-left',
  'table',
  'timeline',
  'word-plain',
] as const;
const baseline = { language: 'en', layout: 'classic' } as const;

/** One CV's score on the "Back-end developer" rubric, in points of 100. */
export interface ParityCell {
  readonly profile: number;
  readonly language: string;
  readonly layout: string;
  readonly points: number;
  /** Against the same profile's English one-column version. */
  readonly difference: number;
  /** The reading says of itself that a person should read the CV first. */
  readonly low: boolean;
}

const role = compileRole(backendDeveloperTemplate, skillGraph);
const mapper = new URL('../../../../server/dist/features/candidates/extraction.mapper.js', import.meta.url);
const { factsOfExtraction } = (await import(mapper.href)) as typeof Mapper;

/** As the product scores a candidate: facts of the document, traces, the role's rubric. */
function pointsOf(read: Extraction | null): number {
  if (read === null) return 0;
  const recorded = { recordedAt: '2026-11-21T00:00:00.000Z', supersededBy: null };
  const facts = factsOfExtraction(read, '', 'document', null, () => null).map(
    (fact, index) => ({ ...fact, ...recorded, id: String(index) }) as unknown as Fact,
  );
  const traces = tracesOf(facts, { kindOf: (id) => skillGraph.skill(id)?.kind });
  const candidate = {
    id: 'one',
    traces,
    experienceMonths: read.experienceMonths?.value ?? null,
    experienceAttested: false,
    experienceMonthsByOccupation: {},
  };
  return (explainCandidate(role, candidate).evidenced?.tenths ?? 0) / 10;
}

/** Back-end developers, each through eight languages and six layouts. */
export async function measureParity(
  reader: Reader,
  profiles: number,
  split: Split,
  asOf: string,
  lowBelow: number,
): Promise<ParityCell[]> {
  const chromium = await Chromium.start();
  const cells: ParityCell[] = [];
  try {
    for (let id = 0; id < profiles; id += 1) {
      const profile = makeProfile(id * 5 + 1, split, 'backend');
      const own: Omit<ParityCell, 'difference'>[] = [];
      for (const language of languages) {
        for (const layout of parityLayouts) {
          const { truth, bytes } = await renderCv(chromium, profile, language, layout, profile.id);
          const { extraction } = await reader.read(truth.file, bytes, asOf);
          const low = (extraction?.quality ?? 0) < lowBelow;
          own.push({ profile: profile.id, language, layout, points: pointsOf(extraction), low });
        }
      }
      const zero =
        own.find((one) => one.language === baseline.language && one.layout === baseline.layout)?.points ?? 0;
      cells.push(...own.map((one) => ({ ...one, difference: one.points - zero })));
    }
  } finally {
    await chromium.stop();
  }
  return cells;
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;

export interface Spread {
  readonly lowest: number;
  readonly highest: number;
  readonly widest: number;
  readonly within: number;
}

export function spreadOf(cells: readonly ParityCell[], points: number): Spread {
  const differences = cells.map((one) => one.difference);
  return {
    lowest: Math.min(0, ...differences),
    highest: Math.max(0, ...differences),
    widest: Math.max(0, ...differences.map(Math.abs)),
    within: differences.filter((one) => Math.abs(one) <= points).length / Math.max(1, cells.length),
  };
}

/** Mean difference and widest swing of each language and layout, in points. */
export function parityTable(cells: readonly ParityCell[], points: number): string {
  const rows = (by: 'language' | 'layout') =>
    [...new Set(cells.map((one) => one[by]))].map((name) => {
      const some = cells.filter((one) => one[by] === name);
      const spread = spreadOf(some, points);
      const low = some.filter((one) => one.low).length;
      return `${name.padEnd(16)}${signed(mean(some.map((one) => one.difference))).padStart(6)}  ${signed(spread.lowest).padStart(6)} … ${signed(spread.highest).padEnd(6)} within ±${points}: ${(spread.within * 100).toFixed(1)} %  read by a person first: ${low}`;
    });
  return [
    'Reading parity: points of 100 on "Back-end developer" against the English one-column version of the same profile',
    `${' '.repeat(16)}  mean  lowest … highest`,
    ...rows('language'),
    ...rows('layout'),
    '',
  ].join('\n');
}
