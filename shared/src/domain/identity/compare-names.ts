import { nameTokens, skeleton } from './fold-name.js';

/**
 * same: the same words in any order · similar: every word of the shorter name is in the other, spelt alike ·
 * compatible: as similar, with initials · partly: something is shared · different: nothing is · unknown: one has no name.
 */
export const nameLikenesses = ['same', 'similar', 'compatible', 'partly', 'different', 'unknown'] as const;
export type NameLikeness = (typeof nameLikenesses)[number];

/** The share of equal letters in order, 0 to 1 (Jaro), raised by an equal beginning (Winkler). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const inB = matchesIn(a, b, reach);
  const inA = [...b].flatMap((letter, i) => (inB.taken.has(i) ? [letter] : []));
  const common = inB.letters.length;
  if (common === 0) return 0;
  const swapped = inB.letters.filter((letter, i) => letter !== inA[i]).length / 2;
  const jaro = (common / a.length + common / b.length + (common - swapped) / common) / 3;
  return jaro + equalStart(a, b) * 0.1 * (1 - jaro);
}

function matchesIn(a: string, b: string, reach: number) {
  const taken = new Set<number>();
  const letters: string[] = [];
  for (const [i, letter] of [...a].entries()) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j += 1) {
      if (taken.has(j) || b[j] !== letter) continue;
      taken.add(j);
      letters.push(letter);
      break;
    }
  }
  return { taken, letters };
}

function equalStart(a: string, b: string): number {
  let length = 0;
  while (length < 4 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

type WordLikeness = 'equal' | 'alike' | 'initial' | 'none';

const alikeFrom = 0.9;

function likenessOf(a: string, b: string): WordLikeness {
  if (a === b) return a.length === 1 ? 'initial' : 'equal';
  const [boneA, boneB] = [skeleton(a), skeleton(b)];
  if (a.length === 1 || b.length === 1) return boneA[0] === boneB[0] ? 'initial' : 'none';
  if (boneA === boneB && boneA.length >= 3) return 'alike';
  return Math.min(a.length, b.length) >= 4 && jaroWinkler(a, b) >= alikeFrom ? 'alike' : 'none';
}

const strength: Readonly<Record<WordLikeness, number>> = { equal: 3, alike: 2, initial: 1, none: 0 };

/** Each word of the shorter name with the word of the other that it is most like, none used twice. */
function paired(shorter: readonly string[], longer: readonly string[]): WordLikeness[] {
  const pairs = shorter
    .flatMap((a, i) => longer.map((b, j) => ({ i, j, like: likenessOf(a, b) })))
    .filter(({ like }) => like !== 'none')
    .sort((a, b) => strength[b.like] - strength[a.like] || a.i - b.i || a.j - b.j);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const found: WordLikeness[] = [];
  for (const { i, j, like } of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    found.push(like);
  }
  return [...found, ...Array.from({ length: shorter.length - found.length }, () => 'none' as const)];
}

const sameLetters = (a: readonly string[], b: readonly string[]) => {
  const joined = b.join('');
  return a.join('') === joined || [...a].reverse().join('') === joined;
};

/** Every word of the shorter name has its own in the other. */
function ofMatched(likes: readonly WordLikeness[], equalLength: boolean): NameLikeness {
  if (equalLength && likes.every((like) => like === 'equal')) return 'same';
  // One word alone is shared by many.
  if (likes.length === 1) return 'partly';
  if (!likes.includes('initial')) return 'similar';
  return likes.every((like) => like === 'initial') ? 'partly' : 'compatible';
}

/** How alike two names are, whatever script, accents, order, titles and particles they are written with. */
export function compareNames(one: string | null, other: string | null): NameLikeness {
  const [a, b] = [nameTokens(one), nameTokens(other)];
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (sameLetters(shorter, longer)) return 'same';
  const likes = paired(shorter, longer);
  const missed = likes.filter((like) => like === 'none').length;
  if (missed === 0) return ofMatched(likes, a.length === b.length);
  return missed === likes.length ? 'different' : 'partly';
}
