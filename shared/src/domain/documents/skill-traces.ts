import { experienceMonths, lastWorked } from '../experience/index.js';
import { type FoundJob } from './jobs.js';
import { type Field, type FieldSpan, type SkillValue } from './types.js';

/** A mention as skill recognition gives it. */
export interface Mention {
  readonly skillId: string;
  readonly start: number;
  readonly end: number;
  readonly statedLevel: 1 | 2 | 3 | 4 | 5 | 6 | null;
  readonly negated: boolean;
}

/** As many quotes as a reader looks at; the count of mentions says nothing about the skill. */
const mostSpans = 12;
const inside = (mention: Mention, span: FieldSpan) => mention.start >= span.start && mention.end <= span.end;

function jobsNaming(mentions: readonly Mention[], jobs: readonly FoundJob[]): FoundJob[] {
  return jobs.filter((job) => mentions.some((mention) => !mention.negated && inside(mention, job.block)));
}

function toField(
  skillId: string,
  mentions: readonly Mention[],
  jobs: readonly FoundJob[],
  asOf: string,
): Field<SkillValue> {
  const naming = jobsNaming(mentions, jobs).map((job) => job.field.value);
  const levels = mentions.flatMap((mention) => (mention.negated ? [] : (mention.statedLevel ?? [])));
  const highest = levels.length === 0 ? null : levels.reduce((a, b) => (a > b ? a : b));
  const negated = mentions.every((mention) => mention.negated);
  return {
    value: {
      skillId,
      statedLevel: highest,
      negated,
      monthsInJobs: experienceMonths(naming, asOf),
      lastUsed: lastWorked(naming, asOf),
    },
    spans: mentions.slice(0, mostSpans).map(({ start, end }) => ({ start, end })),
    confidence: negated ? 0.6 : naming.length > 0 || highest !== null ? 0.9 : 0.8,
  };
}

/** One field per skill: its quotes, the level the document states, and the dated months in which it is named. */
export function skillFields(
  mentions: readonly Mention[],
  jobs: readonly FoundJob[],
  hidden: readonly FieldSpan[],
  asOf: string,
): Field<SkillValue>[] {
  const bySkill = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (hidden.some((span) => mention.start < span.end && mention.end > span.start)) continue;
    bySkill.set(mention.skillId, [...(bySkill.get(mention.skillId) ?? []), mention]);
  }
  return [...bySkill].map(([skillId, own]) => toField(skillId, own, jobs, asOf));
}
