import { type CandidateView, type FactSeen, type JobShown, type SkillSeen } from '@portolan/shared/contract';
import { monthsCovered } from '@portolan/shared/domain/experience';
import { type z } from 'zod';

/** Names one value of the page, such as `emails.0` or `skill.python`. */
export type FieldKey = string;

export interface Mark {
  readonly key: FieldKey;
  readonly start: number;
  readonly end: number;
}

/** A run of text under the same marks, the narrowest first. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly keys: readonly FieldKey[];
}

/** Cuts a text where marks begin and end. The segments join to the whole text again. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const usable = marks
    .map(({ key, start, end }) => ({ key, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...usable.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const keys = usable
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .map((mark) => mark.key);
    return { start, text: text.slice(start, end), keys: [...new Set(keys)] };
  });
}

const several = ['emails', 'phones', 'links', 'jobs', 'education', 'languages', 'certifications'] as const;
const single = ['name', 'headline', 'place'] as const;

interface Keyed {
  readonly key: FieldKey;
  readonly facts: readonly FactSeen[];
}

/** Every value of the page with the facts behind it. */
export function valuesOf({ fields, skills }: Pick<CandidateView, 'fields' | 'skills'>): Keyed[] {
  return [
    ...single.flatMap((key) => (fields[key] ? [{ key, facts: fields[key].facts }] : [])),
    ...several.flatMap((name) =>
      fields[name].map((known, i) => ({ key: `${name}.${i}`, facts: known.facts })),
    ),
    ...skills.map((skill) => ({ key: `skill.${skill.skillId}`, facts: skill.facts })),
  ];
}

/** Where the values of the page stand in one document. */
export function marksIn(view: Pick<CandidateView, 'fields' | 'skills'>, documentId: string): Mark[] {
  return valuesOf(view).flatMap(({ key, facts }) =>
    facts
      .filter((fact) => fact.documentId === documentId)
      .flatMap((fact) => fact.spans.map(({ start, end }) => ({ key, start, end }))),
  );
}

/** The first document that a value was read from, with the place to scroll to. */
export function whereFound(facts: readonly FactSeen[]): { documentId: string; start: number } | undefined {
  for (const fact of facts) {
    const span = fact.spans[0];
    if (fact.documentId !== null && span) return { documentId: fact.documentId, start: span.start };
  }
  return undefined;
}

export interface SkillGroup {
  readonly name: string;
  readonly skills: readonly SkillSeen[];
}

const kindOrder = { attested: 0, stated: 1, inferred: 2, mentioned: 3 } as const;

/** Skills with evidence by group, the best known first; notes (self-praise, "no experience with") apart. */
export function groupSkills(skills: readonly SkillSeen[]): { groups: SkillGroup[]; notes: SkillSeen[] } {
  const byGroup = new Map<string, SkillSeen[]>();
  for (const skill of skills) {
    if (skill.trace) byGroup.set(skill.group, [...(byGroup.get(skill.group) ?? []), skill]);
  }
  const rank = ({ trace }: SkillSeen) => (trace ? kindOrder[trace.kind] : 9);
  const groups = [...byGroup].map(([name, group]) => ({
    name,
    skills: [...group].sort(
      (a, b) =>
        (b.trace?.level ?? 0) - (a.trace?.level ?? 0) || rank(a) - rank(b) || a.name.localeCompare(b.name),
    ),
  }));
  return {
    groups: groups.sort((a, b) => b.skills.length - a.skills.length || a.name.localeCompare(b.name)),
    notes: skills.filter((skill) => skill.trace === null),
  };
}

export interface AxisBar {
  readonly index: number;
  /** Percent of the axis. */
  readonly left: number;
  readonly width: number;
}

export interface Axis {
  readonly bars: readonly AxisBar[];
  readonly ticks: readonly { readonly year: number; readonly left: number }[];
}

type Job = z.infer<typeof JobShown>;

/** Dated jobs on one axis of time up to `asOf` ('YYYY-MM-DD'); undefined where none is dated. */
export function axisOf(jobs: readonly Job[], asOf: string): Axis | undefined {
  const ranges = jobs.flatMap((job, index) => {
    const range = monthsCovered(job, asOf);
    return range ? [{ index, ...range }] : [];
  });
  if (ranges.length === 0) return undefined;
  const firstYear = Math.floor(Math.min(...ranges.map((range) => range.start)) / 12);
  const lastYear = Math.ceil(Math.max(...ranges.map((range) => range.end)) / 12);
  const [from, months] = [firstYear * 12, (lastYear - firstYear) * 12];
  const percent = (month: number) => Math.round(((month - from) / months) * 10_000) / 100;
  const step = Math.max(1, Math.ceil((lastYear - firstYear) / 8));
  const years = Array.from(
    { length: Math.floor((lastYear - firstYear) / step) + 1 },
    (_, i) => firstYear + i * step,
  );
  return {
    bars: ranges.map(({ index, start, end }) => ({
      index,
      left: percent(start),
      width: percent(end) - percent(start),
    })),
    ticks: years.map((year) => ({ year, left: percent(year * 12) })),
  };
}

/** A quote that begins shortly before the words it is about, so that a narrow column shows them. */
export function shortQuote(quote: string, words: string): string {
  const at = quote.toLowerCase().indexOf(words.toLowerCase());
  if (at <= 24) return quote;
  const from = quote.lastIndexOf(' ', at - 12) + 1;
  return from === 0 ? quote : `…${quote.slice(from)}`;
}
