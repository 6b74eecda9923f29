import { type PostingFinding } from '@portolan/shared/contract';
import { suggestRequirements, type SuggestedRequirement } from '@portolan/shared/domain/matching';
import { recogniseSkills, skillGraph } from '@portolan/shared/domain/skills';

/** Words around a finding that a person needs to judge it. */
const context = 60;

/** What a pasted job description asks for, each with its words. Nothing is saved. */
export function readPosting(text: string): PostingFinding[] {
  const kindOf = (id: string) => skillGraph.skill(id)?.kind ?? 'technical';
  return suggestRequirements(text, recogniseSkills(text), kindOf).map((found) => ({
    requirement: { ...found.requirement, subject: subjectOf(found) },
    name: nameOf(found),
    optional: found.optional,
    quotes: found.spans.slice(0, 5).map(({ start, end }) => ({ start, end, text: quote(text, start, end) })),
  }));
}

function subjectOf({
  requirement: { subject },
}: SuggestedRequirement): PostingFinding['requirement']['subject'] {
  return subject.type === 'anyOf' ? { type: 'anyOf', skillIds: [...subject.skillIds] } : subject;
}

function nameOf({ requirement: { subject } }: SuggestedRequirement): string {
  return subject.type === 'skill' ? (skillGraph.skill(subject.skillId)?.name ?? subject.skillId) : '';
}

/** The finding in its line, cut at words. */
function quote(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - context);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop === -1 ? text.length : stop, end + context);
  return text.slice(from, to).trim();
}
