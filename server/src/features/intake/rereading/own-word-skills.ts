import { type Field, type JobValue, type SkillValue } from '@portolan/shared/domain/documents';
import { experienceMonths, lastWorked } from '@portolan/shared/domain/experience';
import { type OwnWord, recogniseOwnWords, type SkillMention } from '@portolan/shared/domain/skills';

const mostSpans = 12;

/** A reader found the word; what it stands for was decided by a person. */
const confidence = 0.8;

const spelled = (job: JobValue): string => [job.title, job.description ?? ''].join('\n');

function fieldOf(
  skillId: string,
  mentions: readonly SkillMention[],
  jobs: readonly JobValue[],
  asOf: string,
): Field<SkillValue> {
  const levels = mentions.flatMap(({ negated, statedLevel }) => (negated ? [] : (statedLevel ?? [])));
  return {
    value: {
      skillId,
      statedLevel: levels.length === 0 ? null : levels.reduce((a, b) => (a > b ? a : b)),
      negated: mentions.every(({ negated }) => negated),
      monthsInJobs: experienceMonths(jobs, asOf),
      lastUsed: lastWorked(jobs, asOf),
    },
    spans: mentions.slice(0, mostSpans).map(({ start, end }) => ({ start, end })),
    confidence,
  };
}

/**
 * Skills that an organisation's own words name in a text: level and negation as the text has them, months from the
 * dated jobs whose title or description names the word. `asOf` is the day ('YYYY-MM-DD') on which "present" ends.
 */
export function skillsOfOwnWords(
  text: string,
  jobs: readonly JobValue[],
  words: readonly OwnWord[],
  asOf: string,
): Field<SkillValue>[] {
  const bySkill = new Map<string, SkillMention[]>();
  for (const mention of recogniseOwnWords(text, words))
    bySkill.set(mention.skillId, [...(bySkill.get(mention.skillId) ?? []), mention]);
  return [...bySkill].map(([skillId, mentions]) => {
    const own = words.filter((word) => word.skill.id === skillId);
    const naming = jobs.filter((job) => recogniseOwnWords(spelled(job), own).some(({ negated }) => !negated));
    return fieldOf(skillId, mentions, naming, asOf);
  });
}
