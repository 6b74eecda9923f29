import { type NamedRequirement, type NamedSkill, type RoleRequirement } from '@portolan/shared/contract';
import { subjectSkills, type Requirement } from '@portolan/shared/domain/matching';
import { type SkillGraph } from '@portolan/shared/domain/skills';
import { type z } from 'zod';

export function nameSkill(graph: SkillGraph, id: string): z.infer<typeof NamedSkill> {
  const skill = graph.skill(id);
  return { id, name: skill?.name ?? id, kind: skill?.kind ?? 'technical' };
}

/** A requirement with the words a screen shows; the label of experience is left to the reader's language. */
export function nameRequirement(graph: SkillGraph, requirement: Requirement): NamedRequirement {
  const skills = subjectSkills(requirement).map((id) => nameSkill(graph, id));
  return { ...toWire(requirement), label: skills.map(({ name }) => name).join(' / '), skills };
}

function toWire(requirement: Requirement): RoleRequirement {
  const { subject } = requirement;
  return {
    ...requirement,
    subject: subject.type === 'anyOf' ? { type: 'anyOf', skillIds: [...subject.skillIds] } : subject,
  };
}
