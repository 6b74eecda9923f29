import { type RelatedLink, type Skill } from './skill.js';

export interface SkillGraph {
  readonly all: readonly Skill[];
  skill(id: string): Skill | undefined;
  /** Every narrower skill at any depth, without the skill itself; empty for an unknown id. */
  descendantsOf(id: string): ReadonlySet<string>;
  /** Parent, grandparent, … up to the root. */
  ancestorsOf(id: string): readonly string[];
  /** Links whose `to` is this skill: what else counts towards it. */
  relatedTo(id: string): readonly RelatedLink[];
}

const noSkills: ReadonlySet<string> = new Set();

/** Indexes skills and links once. Throws on an unknown parent or a circle, so that no walk can hang. */
export function buildSkillGraph(all: readonly Skill[], links: readonly RelatedLink[]): SkillGraph {
  const byId = new Map(all.map((skill) => [skill.id, skill]));
  const ancestors = new Map(all.map((skill) => [skill.id, walkUp(skill, byId)]));
  const descendants = new Map<string, Set<string>>();
  for (const [id, above] of ancestors) {
    for (const ancestor of above) push(descendants, ancestor, id);
  }
  const related = new Map<string, RelatedLink[]>();
  for (const link of links) related.set(link.to, [...(related.get(link.to) ?? []), link]);
  return {
    all,
    skill: (id) => byId.get(id),
    descendantsOf: (id) => descendants.get(id) ?? noSkills,
    ancestorsOf: (id) => ancestors.get(id) ?? [],
    relatedTo: (id) => related.get(id) ?? [],
  };
}

function push(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function walkUp(skill: Skill, byId: ReadonlyMap<string, Skill>): string[] {
  const path: string[] = [];
  for (let above = skill.broader; above !== null;) {
    const parent = byId.get(above);
    if (!parent) throw new Error(`Skill ${skill.id}: unknown parent ${above}`);
    if (above === skill.id || path.includes(above)) throw new Error(`Skill ${skill.id}: circle at ${above}`);
    path.push(above);
    above = parent.broader;
  }
  return path;
}
