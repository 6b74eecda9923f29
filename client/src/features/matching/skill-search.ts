import { type Skill, type SkillGraph } from '@portolan/shared/domain/skills';

export interface SkillHit {
  readonly skill: Skill;
  /** Where it stands, as "Databases › Relational databases". */
  readonly path: string;
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Skills by name or alias: the same first, then those that begin so, then those that contain it; groups before leaves. */
export function searchSkills(graph: SkillGraph, typed: string, limit: number): readonly SkillHit[] {
  const wanted = fold(typed.trim());
  return graph.all
    .map((skill) => ({
      skill,
      closeness: closeness(skill, wanted),
      depth: graph.ancestorsOf(skill.id).length,
    }))
    .filter(({ closeness: found, depth }) => found !== null && (wanted !== '' || depth === 0))
    .sort(
      (a, b) =>
        (a.closeness ?? 0) - (b.closeness ?? 0) ||
        a.depth - b.depth ||
        a.skill.name.localeCompare(b.skill.name, 'en'),
    )
    .slice(0, limit)
    .map(({ skill }) => ({ skill, path: pathOf(graph, skill) }));
}

function closeness(skill: Skill, wanted: string): number | null {
  const words = [skill.name, ...skill.aliases].map(fold);
  if (words.includes(wanted)) return 0;
  if (words.some((word) => word.startsWith(wanted))) return 1;
  if (words.some((word) => word.includes(` ${wanted}`))) return 2;
  return words.some((word) => word.includes(wanted)) ? 3 : null;
}

function pathOf(graph: SkillGraph, skill: Skill): string {
  return [...graph.ancestorsOf(skill.id)]
    .reverse()
    .map((id) => graph.skill(id)?.name ?? id)
    .join(' › ');
}
