import { topLevel, type RelatedLink, type SkillGraph, type SkillKind } from '../skills/index.js';
import { valuesByLevel, type Relation } from './coverage.js';
import type { Requirement } from './requirement.js';

/** One way in which one skill bears on one requirement. */
export interface Bearing {
  readonly skillId: string;
  readonly kind: SkillKind;
  readonly relation: Relation;
  /** The alternative of an "any of" (0 for a plain subject), numbered over the whole role. */
  readonly slot: number;
  readonly link: RelatedLink | null;
  readonly values: Uint16Array;
  /** Position among the requirement's bearings: settles which of two equal ones is named. */
  readonly order: number;
}

export interface CompiledRequirement {
  readonly requirement: Requirement;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly bearings: readonly Bearing[];
}

/** A role's requirements as tables, so that a candidate is scored by looking up the skills they have. */
export interface CompiledRole {
  readonly requirements: readonly CompiledRequirement[];
  readonly bearingsOf: ReadonlyMap<string, readonly Bearing[]>;
  /** 1 at the {@link skillShape} of every skill that bears on the role. */
  readonly shapes: Uint8Array;
  readonly slots: number;
  /** Σw over the scored requirements. */
  readonly totalWeight: number;
  /** Some requirement asks for months in one occupation. */
  readonly needsOccupations: boolean;
}

/** Precomputes, for every requirement, which skills bear on it and what each level gives. */
export function compileRole(requirements: readonly Requirement[], graph: SkillGraph): CompiledRole {
  const bearingsOf = new Map<string, Bearing[]>();
  let slots = 0;
  const compiled = requirements.map((requirement) => {
    const firstSlot = slots;
    const bearings: Bearing[] = [];
    for (const skillId of new Set(subjectSkills(requirement))) {
      bearings.push(...bearingsOn(skillId, requirement.minimum, slots, graph, bearings.length));
      slots += 1;
    }
    for (const bearing of bearings) {
      const known = bearingsOf.get(bearing.skillId);
      if (known) known.push(bearing);
      else bearingsOf.set(bearing.skillId, [bearing]);
    }
    return { requirement, firstSlot, lastSlot: slots - 1, bearings };
  });
  return {
    requirements: compiled,
    bearingsOf,
    shapes: shapesOf(bearingsOf.keys()),
    slots,
    totalWeight: requirements.reduce((sum, each) => sum + weightOf(each), 0),
    needsOccupations: requirements.some(
      ({ subject }) => subject.type === 'experience' && subject.occupationCode !== null,
    ),
  };
}

const shapeCount = 4096;

/**
 * A small number from the length, first and last character of a skill's id. A reader of many ids asks
 * `role.shapes` by it before it cuts an id out of its text: most skills bear on no requirement.
 */
export function skillShape(length: number, first: number, last: number): number {
  return ((length * 31 + first) * 31 + last) & (shapeCount - 1);
}

function shapesOf(skillIds: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(shapeCount);
  for (const id of skillIds)
    shapes[skillShape(id.length, id.charCodeAt(0), id.charCodeAt(id.length - 1))] = 1;
  return shapes;
}

/** A gate carries no weight, whatever was written. */
export function weightOf(requirement: Requirement): number {
  return requirement.gate ? 0 : requirement.weight;
}

/** The skills a requirement names; none for experience. */
export function subjectSkills({ subject }: Requirement): readonly string[] {
  if (subject.type === 'skill') return [subject.skillId];
  return subject.type === 'anyOf' ? subject.skillIds : [];
}

function bearingsOn(
  subjectId: string,
  minimum: number,
  slot: number,
  graph: SkillGraph,
  firstOrder: number,
): Bearing[] {
  const kindOf = (id: string) => graph.skill(id)?.kind ?? 'technical';
  const least = Math.min(minimum, topLevel(kindOf(subjectId)));
  const found: Bearing[] = [];
  const add = (skillId: string, relation: Relation, link: RelatedLink | null) => {
    const kind = kindOf(skillId);
    const values = valuesByLevel(kind, least, link?.transferPercent ?? 100);
    found.push({ skillId, kind, relation, slot, link, values, order: firstOrder + found.length });
  };
  const below = [...graph.descendantsOf(subjectId)].filter((id) => id !== subjectId).sort();
  add(subjectId, 'own', null);
  for (const id of below) add(id, 'descendant', null);
  for (const link of usefulLinks(subjectId, graph)) add(link.from, 'related', link);
  return found;
}

/** One link per neighbour, the strongest; a link from a descendant says less than its own trace and is dropped. */
function usefulLinks(subjectId: string, graph: SkillGraph): readonly RelatedLink[] {
  const below = graph.descendantsOf(subjectId);
  const best = new Map<string, RelatedLink>();
  for (const link of graph.relatedTo(subjectId)) {
    if (link.from === subjectId || below.has(link.from) || link.transferPercent <= 0) continue;
    const known = best.get(link.from);
    if (!known || known.transferPercent < link.transferPercent) best.set(link.from, link);
  }
  return [...best.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
