import { type RelatedLink, type Skill } from './skill.js';
import { type SkillGraph } from './skill-graph.js';

/** Languages have a closed list of their own. */
export const ownSkillKinds = ['technical', 'soft', 'certification'] as const;
export type OwnSkillKind = (typeof ownSkillKinds)[number];

/** A skill that an organisation added below one of the taxonomy. */
export interface OwnSkill {
  readonly id: string;
  readonly name: string;
  readonly kind: OwnSkillKind;
  readonly broader: string;
  readonly external: Skill['external'];
}

const prefix = 'own-';

/** `own-technical-kotlin-multiplatform`: the kind stands in the id, so that evidence can be weighed without the list. */
export function ownSkillId(kind: OwnSkillKind, name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${prefix}${kind}-${slug === '' ? 'skill' : slug}`;
}

/** The kind of an added skill, undefined for every other id. */
export function ownSkillKindOf(id: string): OwnSkillKind | undefined {
  if (!id.startsWith(prefix)) return undefined;
  return ownSkillKinds.find((kind) => id.startsWith(`${prefix}${kind}-`));
}

const asSkill = ({ id, name, kind, broader, external }: OwnSkill): Skill => ({
  id,
  name,
  kind,
  broader,
  aliases: [],
  heading: false,
  external,
});

const noLinks: readonly RelatedLink[] = [];

/** The taxonomy with an organisation's skills below their parents. A skill whose parent is unknown stands by itself. */
export function withOwnSkills(graph: SkillGraph, own: readonly OwnSkill[]): SkillGraph {
  if (own.length === 0) return graph;
  const added = new Map(own.map((one) => [one.id, asSkill(one)]));
  const above = (id: string): readonly string[] => {
    const skill = added.get(id);
    if (skill === undefined) return graph.ancestorsOf(id);
    const parent = skill.broader;
    return parent !== null && graph.skill(parent) ? [parent, ...graph.ancestorsOf(parent)] : [];
  };
  const below = new Map<string, string[]>();
  for (const id of added.keys())
    for (const ancestor of above(id)) below.set(ancestor, [...(below.get(ancestor) ?? []), id]);
  return {
    all: [...graph.all, ...added.values()],
    skill: (id) => added.get(id) ?? graph.skill(id),
    ancestorsOf: above,
    descendantsOf: (id) => {
      const more = below.get(id);
      return more === undefined ? graph.descendantsOf(id) : new Set([...graph.descendantsOf(id), ...more]);
    },
    relatedTo: (id) => (added.has(id) ? noLinks : graph.relatedTo(id)),
  };
}
