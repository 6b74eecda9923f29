import { skillGraph, type SkillKind } from '@portolan/shared/domain/skills';

export interface SkillChoice {
  readonly value: string;
  readonly label: string;
  readonly kind: SkillKind;
}

/** The taxonomy by name; its file is loaded when somebody first chooses a skill. */
export const skillChoices: readonly SkillChoice[] = skillGraph.all
  .map(({ id, name, kind }) => ({ value: id, label: name, kind }))
  .sort((a, b) => a.label.localeCompare(b.label));
