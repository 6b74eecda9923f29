import { type PostingFinding } from '@portolan/shared/contract';
import { suggestRequirements, type SuggestedRequirement } from '@portolan/shared/domain/matching';
import {
  type OwnWord,
  recogniseOwnWords,
  recogniseSkills,
  type SkillGraph,
} from '@portolan/shared/domain/skills';

/** Words around a finding that a person needs to judge it. */
const context = 60;

/** What a pasted job description asks for, in the organisation's own words too, each with its words. Nothing is saved. */
export function readPosting(text: string, graph: SkillGraph, own: readonly OwnWord[]): PostingFinding[] {
  const kindOf = (id: string) => graph.skill(id)?.kind ?? 'technical';
  const mentions = [...recogniseSkills(text), ...recogniseOwnWords(text, own)].sort(
    (a, b) => a.start - b.start,
  );
  return suggestRequirements(text, mentions, kindOf).map((found) => ({
    requirement: { ...found.requirement, subject: subjectOf(found) },
    name: nameOf(found, graph),
    optional: found.optional,
    quotes: found.spans.slice(0, 5).map(({ start, end }) => ({ start, end, text: quote(text, start, end) })),
  }));
}

function subjectOf({
  requirement: { subject },
}: SuggestedRequirement): PostingFinding['requirement']['subject'] {
  return subject.type === 'anyOf' ? { type: 'anyOf', skillIds: [...subject.skillIds] } : subject;
}

function nameOf({ requirement: { subject } }: SuggestedRequirement, graph: SkillGraph): string {
  return subject.type === 'skill' ? (graph.skill(subject.skillId)?.name ?? subject.skillId) : '';
}

/** The finding in its line, cut at words. */
function quote(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - context);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop === -1 ? text.length : stop, end + context);
  return text.slice(from, to).trim();
}
