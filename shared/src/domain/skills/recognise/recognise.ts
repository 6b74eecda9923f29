import { acceptHits } from './accept.js';
import { findHits, type Hit, isOutsideLinks, isWhole } from './find-hits.js';
import { isNegated } from './negation.js';
import { type PlainText, plainText, plainWord } from './plain-text.js';
import { type Skill } from '../skill.js';
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

function mentionOf(plain: PlainText, hits: readonly Hit[], index: number): SkillMention[] {
  const hit = hits[index];
  if (hit === undefined) return [];
  const negated = isNegated(plain, hits, index);
  return [
    {
      skillId: hit.skill.id,
      start: plain.offsets[hit.start] ?? 0,
      end: (plain.offsets[hit.end - 1] ?? plain.original.length - 1) + 1,
      statedLevel: negated ? null : statedLevel(plain, hits, index),
      negated,
    },
  ];
}

/** Every mention of a skill of the taxonomy in a text, in order; overlapping spellings yield the longest. */
export function recogniseSkills(text: string): SkillMention[] {
  const plain = plainText(text);
  const hits = acceptHits(plain, findHits(plain));
  return hits.flatMap((_, index) => mentionOf(plain, hits, index));
}

/** A spelling that somebody gave a skill. */
export interface OwnWord {
  readonly word: string;
  readonly skill: Skill;
}

function hitsOf(plain: PlainText, { word, skill }: OwnWord): Hit[] {
  const spelling = plainWord(word);
  const found: Hit[] = [];
  if (spelling === '') return found;
  for (
    let start = plain.text.indexOf(spelling);
    start !== -1;
    start = plain.text.indexOf(spelling, start + 1)
  ) {
    const end = start + spelling.length;
    if (isWhole(plain, start, end) && isOutsideLinks(plain, start, end))
      found.push({ start, end, spelling, skill });
  }
  return found;
}

/** Every mention of the words given, by the rules of every other skill: whole words, levels and negations. */
export function recogniseOwnWords(text: string, words: readonly OwnWord[]): SkillMention[] {
  const plain = plainText(text);
  const own = words.flatMap((word) => hitsOf(plain, word));
  if (own.length === 0) return [];
  const others = acceptHits(plain, findHits(plain)).filter((hit) =>
    own.every(({ start, end }) => hit.end <= start || hit.start >= end),
  );
  const hits = [...own, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.flatMap((hit, index) => (own.includes(hit) ? mentionOf(plain, hits, index) : []));
}
