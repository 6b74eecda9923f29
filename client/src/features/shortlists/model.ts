import {
  type ComparedCandidate,
  type Comparison,
  type ExplainedPart,
  type ManagerShortlist,
  type NamedRequirement,
  type ShortlistEntry,
} from '@portolan/shared/contract';
import { type ShortlistStage } from '@portolan/shared/domain/shortlists';

/** Cards by column, in the order given. */
export function byStage(entries: readonly ShortlistEntry[]): ReadonlyMap<ShortlistStage, ShortlistEntry[]> {
  const columns = new Map<ShortlistStage, ShortlistEntry[]>();
  for (const entry of entries) columns.set(entry.stage, [...(columns.get(entry.stage) ?? []), entry]);
  return columns;
}

/** One requirement across the candidates compared. */
export interface ComparedRow {
  readonly requirement: NamedRequirement;
  /** In the order of the candidates. */
  readonly parts: readonly (ExplainedPart | undefined)[];
  readonly differs: boolean;
}

/** Rows of the comparison; `differs` where verdicts, gates or values are not all the same. */
export function comparedRows({ requirements, candidates }: Comparison): ComparedRow[] {
  return requirements.map((requirement) => {
    const parts = candidates.map(({ explanation }) =>
      explanation.parts.find((part) => part.requirement.id === requirement.id),
    );
    const said = new Set(parts.map((part) => part && `${part.verdict} ${part.gate ?? ''} ${part.value}`));
    return { requirement, parts, differs: said.size > 1 };
  });
}

/** A job on the common time axis, in months counted from year 0; `end` is exclusive. */
export interface Bar {
  readonly title: string;
  readonly company: string | null;
  readonly start: number;
  readonly end: number;
  /** Dated by years alone. */
  readonly rough: boolean;
}

export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  /** First months of labelled years. */
  readonly ticks: readonly number[];
}

const midYear = 6;

function monthOf(date: string, asOf: string): { month: number; rough: boolean } | undefined {
  const text = date === 'present' ? asOf.slice(0, 7) : date;
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const rough = match[2] === undefined;
  return { month: Number(match[1]) * 12 + (rough ? midYear : Number(match[2]) - 1), rough };
}

/** The dated jobs of a candidate; what is not dated at both ends cannot be drawn and is counted instead. */
export function barsOf(
  { jobs }: Pick<ComparedCandidate, 'jobs'>,
  asOf: string,
): { bars: Bar[]; undated: number } {
  const bars = jobs.flatMap(({ title, company, start, end }): Bar[] => {
    const from = start === null ? undefined : monthOf(start, asOf);
    const to = end === null ? undefined : monthOf(end, asOf);
    if (!from || !to || to.month < from.month) return [];
    const rough = from.rough || to.rough;
    return [
      {
        title,
        company,
        start: from.month,
        end: Math.max(to.month + (to.rough ? 0 : 1), from.month + 1),
        rough,
      },
    ];
  });
  return { bars: bars.sort((a, b) => a.start - b.start), undated: jobs.length - bars.length };
}

const steps = [1, 2, 5, 10, 20];
const mostTicks = 8;

/** One axis for everybody, from the January of the first job to today. */
export function axisOf(all: readonly (readonly Bar[])[], asOf: string): TimeAxis | undefined {
  const bars = all.flat();
  const today = monthOf('present', asOf)?.month;
  if (bars.length === 0 || today === undefined) return undefined;
  const from = Math.floor(Math.min(...bars.map(({ start }) => start)) / 12) * 12;
  const to = Math.max(today + 1, ...bars.map(({ end }) => end));
  const years = (to - from) / 12;
  const step = steps.find((each) => years / each <= mostTicks) ?? 50;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / 12 / step) * step; year * 12 <= to; year += step) ticks.push(year * 12);
  return { from, to, ticks };
}

/** Overlapping jobs stand one under another. */
export function lanesOf(bars: readonly Bar[]): readonly (readonly Bar[])[] {
  const lanes: Bar[][] = [];
  for (const bar of bars) {
    const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) <= bar.start);
    if (free) free.push(bar);
    else lanes.push([bar]);
  }
  return lanes;
}

/** Requirements nobody's words settle yet, by worth: what to ask each candidate. */
export function questionsOf({ explanation }: ComparedCandidate): NamedRequirement[] {
  return explanation.questions.flatMap(({ requirementId }) => {
    const part = explanation.parts.find(({ requirement }) => requirement.id === requirementId);
    return part ? [part.requirement] : [];
  });
}

/** A checklist to paste into an interview guide. */
export function checklist(name: string, questions: readonly string[]): string {
  return [name, ...questions.map((question) => `[ ] ${question}`)].join('\n');
}

/** Requirements of a masked list with the cells of each entry in their order. */
export function maskedRows({ requirements, entries }: ManagerShortlist) {
  return entries.map((entry) => ({
    entry,
    cells: requirements.map((requirement) => ({
      requirement,
      cell: entry.cells.find(({ requirementId }) => requirementId === requirement.id),
    })),
  }));
}
