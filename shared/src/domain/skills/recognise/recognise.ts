import { acceptHits } from './accept.js';
import { findHits } from './find-hits.js';
import { isNegated } from './negation.js';
import { plainText } from './plain-text.js';
import { statedLevel } from './stated-level.js';

export interface SkillMention {
  readonly skillId: string;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In the document's own words, on the scale of the skill's kind; null when it states none. */
  readonly statedLevel: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** "No experience with …": said to be absent. */
  readonly negated: boolean;
}

/** Every mention of a skill of the taxonomy in a text, in order; overlapping spellings yield the longest. */
export function recogniseSkills(text: string): SkillMention[] {
  const plain = plainText(text);
  const hits = acceptHits(plain, findHits(plain));
  return hits.map((hit, index) => {
    const negated = isNegated(plain, hits, index);
    return {
      skillId: hit.skill.id,
      start: plain.offsets[hit.start] ?? 0,
      end: (plain.offsets[hit.end - 1] ?? text.length - 1) + 1,
      statedLevel: negated ? null : statedLevel(plain, hits, index),
      negated,
    };
  });
}
