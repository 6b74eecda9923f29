import { plainWord } from './recognise/plain-text.js';
import { type SkillGraph } from './skill-graph.js';

export interface LikeSkill {
  readonly skillId: string;
  /** The name or other spelling that is alike. */
  readonly spelling: string;
  /** 0 to 100: shared three-letter groups among all of both (Jaccard), as pg_trgm counts them. */
  readonly likenessPercent: number;
}

/** Below this two spellings share too little to be worth a look. */
const leastPercent = 30;

function groupsOf(text: string): Set<string> {
  const groups = new Set<string>();
  for (const word of plainWord(text).split(/[^\p{L}\p{N}+#]+/u)) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) groups.add(padded.slice(at, at + 3));
  }
  return groups;
}

interface Spelling {
  readonly skillId: string;
  readonly spelling: string;
  readonly size: number;
}

/** How many groups each spelling shares. */
function sharedWith(
  groups: ReadonlySet<string>,
  byGroup: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const group of groups)
    for (const at of byGroup.get(group) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return shared;
}

/** Finds skills whose spellings are like a word; built once for a taxonomy. */
export function likenessOf(graph: SkillGraph): (word: string, most: number) => LikeSkill[] {
  const spellings: Spelling[] = [];
  const byGroup = new Map<string, number[]>();
  for (const { id, name, aliases, heading } of graph.all) {
    for (const spelling of heading ? aliases : [name, ...aliases]) {
      const groups = groupsOf(spelling);
      for (const group of groups) byGroup.set(group, [...(byGroup.get(group) ?? []), spellings.length]);
      spellings.push({ skillId: id, spelling, size: groups.size });
    }
  }
  return (word, most) => {
    const groups = groupsOf(word);
    const best = new Map<string, LikeSkill>();
    for (const [at, count] of sharedWith(groups, byGroup)) {
      const one = spellings[at];
      if (one === undefined) continue;
      const likenessPercent = Math.round((100 * count) / (groups.size + one.size - count));
      if (likenessPercent < leastPercent || (best.get(one.skillId)?.likenessPercent ?? 0) >= likenessPercent)
        continue;
      best.set(one.skillId, { skillId: one.skillId, spelling: one.spelling, likenessPercent });
    }
    return [...best.values()]
      .sort((a, b) => b.likenessPercent - a.likenessPercent || a.skillId.localeCompare(b.skillId, 'en'))
      .slice(0, most);
  };
}
