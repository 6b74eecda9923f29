import {
  type InputOf,
  type OutputOf,
  type SkillDetail,
  type skillsContract,
  type TaxonomySkill,
} from '@portolan/shared/contract';
import {
  backendGroups,
  ownSkillKindOf,
  scales,
  type Skill,
  type SkillGraph,
} from '@portolan/shared/domain/skills';

type Query = InputOf<typeof skillsContract.list>['query'];
type Found = OutputOf<typeof skillsContract.list>;

/** Words begun, not only whole: "postg" finds PostgreSQL. Equal names come before beginnings, those before the rest. */
export function searchSkills(graph: SkillGraph, { search, kind, own, limit }: Query): Found {
  const wanted = folded(search);
  const found = graph.all
    .filter((skill) => kind === undefined || skill.kind === kind)
    .filter(({ id }) => own === undefined || ownSkillKindOf(id) !== undefined)
    .map((skill) => ({ skill, rank: wanted === '' ? 0 : rankOf(skill, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank || (wanted === '' ? 0 : a.skill.name.localeCompare(b.skill.name, 'en')));
  return {
    skills: found.slice(0, limit).map(({ skill }) => toWire(skill)),
    total: found.length,
    scales: {
      technical: [...scales.technical],
      soft: [...scales.soft],
      language: [...scales.language],
      certification: [...scales.certification],
    },
    backendGroups: [...backendGroups],
  };
}

const noMatch = 9;

function rankOf(skill: Skill, wanted: string): number {
  const name = folded(skill.name);
  const aliases = skill.aliases.map(folded);
  if (name === wanted || aliases.includes(wanted)) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`) || aliases.some((alias) => alias.startsWith(wanted))) return 2;
  if (wanted.length > 2 && [name, ...aliases].some((text) => text.includes(wanted))) return 3;
  return noMatch;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}

/** Undefined when the taxonomy has no such skill. */
export function showSkill(graph: SkillGraph, id: string): SkillDetail | undefined {
  const skill = graph.skill(id);
  if (!skill) return undefined;
  const named = (other: string) => ({ id: other, name: graph.skill(other)?.name ?? other });
  return {
    ...toWire(skill),
    path: graph.ancestorsOf(id).map(named),
    narrower: graph.all.filter(({ broader }) => broader === id).map((one) => named(one.id)),
    related: graph.relatedTo(id).map(({ from, transferPercent, author, reason }) => ({
      ...named(from),
      transferPercent,
      author,
      reason,
    })),
    external: externalOf(skill),
  };
}

function externalOf({ external }: Skill): SkillDetail['external'] {
  return external.scheme === 'none'
    ? { scheme: 'none', text: external.because }
    : { scheme: external.scheme, text: external.id };
}

function toWire({ id, name, kind, broader, aliases, heading }: Skill): TaxonomySkill {
  return { id, name, kind, broader, aliases: [...aliases], heading };
}
