import {
  listedWords,
  looseWords,
  neverCapitals,
  onlyCapitals,
  strangersAfter,
  strangersBefore,
  strictWords,
  upperWords,
  verbWords,
  vendorWords,
} from '../data/ambiguous.js';
import {
  craft,
  handled,
  itRoots,
  learnt,
  productOf,
  legalForm,
  praised,
  spokenAfter,
  spokenBefore,
  usedWith,
  worksAt,
} from '../data/cues.js';
import { skillGraph } from '../taxonomy.js';
import { type Hit } from './find-hits.js';
import { type PlainText } from './plain-text.js';
import { statedLevel } from './stated-level.js';
import {
  after,
  before,
  inOneList,
  isCapitalised,
  isCapitalisedInside,
  isLabelled,
  isOwnLine,
  isAcronym,
  lineOf,
  sideBySide,
} from './surroundings.js';

type Doubt = 'none' | 'strict' | 'loose' | 'language' | 'listed';
type Verdict = 'yes' | 'no' | 'open';

interface Item {
  readonly hit: Hit;
  readonly index: number;
  readonly doubt: Doubt;
  verdict: Verdict;
}

interface Scene {
  readonly plain: PlainText;
  readonly items: readonly Item[];
}

/**
 * Drops the hits that only look like skills. Words without doubt stand; a word in doubt needs support from its
 * surroundings, and what was accepted supports its neighbours in a list in turn.
 */
export function acceptHits(plain: PlainText, hits: readonly Hit[]): Hit[] {
  const scene: Scene = {
    plain,
    items: hits.map((hit, index) => {
      const doubt = doubtOf(plain, hit);
      return { hit, index, doubt, verdict: firstVerdict(plain, hits, index, doubt) };
    }),
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const item of scene.items) {
      if (item.verdict !== 'open' || !isSupported(scene, item)) continue;
      item.verdict = 'yes';
      changed = true;
    }
  }
  return scene.items.filter(({ verdict }) => verdict === 'yes').map(({ hit }) => hit);
}

function doubtOf(plain: PlainText, hit: Hit): Doubt {
  const { spelling, skill } = hit;
  if (skill.kind === 'language') return 'language';
  if (strictWords.has(spelling)) return 'strict';
  if (listedWords.has(spelling)) return 'listed';
  if (upperWords.has(spelling)) return isAcronym(plain, hit) ? 'none' : 'loose';
  return looseWords.has(spelling) ? 'loose' : 'none';
}

function firstVerdict(plain: PlainText, hits: readonly Hit[], index: number, doubt: Doubt): Verdict {
  const hit = hits[index];
  if (!hit || isStranger(plain, hit) || isEmployer(plain, hit)) return 'no';
  if (doubt === 'none') return 'yes';
  if (isBarred(plain, hit, doubt)) return 'no';
  return isLabelled(plain, hit) || ownSupport[doubt](plain, hits, index) ? 'yes' : 'open';
}

/** A letter of a letter-spaced heading: "E D U C A T I O N". */
const spacedAhead = /(?:^|[\s])\p{L} $/u;
const spacedBehind = /^ \p{L}(?:\s|$)/u;

const isSpacedLetter = (plain: PlainText, hit: Hit): boolean =>
  hit.end - hit.start === 1 && (spacedAhead.test(before(plain, hit)) || spacedBehind.test(after(plain, hit)));

function isBarred(plain: PlainText, hit: Hit, doubt: Doubt): boolean {
  if (isSpacedLetter(plain, hit)) return true;
  if (doubt !== 'listed' && isCompound(plain, hit)) return true;
  return doubt === 'strict' && !isLabelled(plain, hit) && !isCapitalised(plain, hit);
}

const joinedAhead = /[\p{L}\p{N}]-$/u;
const joinedBehind = /^-[\p{L}\p{N}]/u;

/** A part of a compound ("type-safe"), unless the compound is about the skill ("React-based"). */
function isCompound(plain: PlainText, hit: Hit): boolean {
  const behind = after(plain, hit);
  return joinedAhead.test(before(plain, hit)) || (joinedBehind.test(behind) && !craft.test(behind));
}

function isStranger(plain: PlainText, hit: Hit): boolean {
  if (neverCapitals.has(hit.spelling) && isAcronym(plain, hit)) return true;
  if (onlyCapitals.has(hit.spelling) && !isAcronym(plain, hit)) return true;
  if (verbWords.has(hit.spelling) && isCapitalisedInside(plain, hit)) return isStrangerBehind(plain, hit);
  return isStrangerBehind(plain, hit) || (strangersBefore[hit.spelling]?.test(before(plain, hit)) ?? false);
}

function isStrangerBehind(plain: PlainText, hit: Hit): boolean {
  return strangersAfter[hit.spelling]?.test(after(plain, hit)) ?? false;
}

function isEmployer(plain: PlainText, hit: Hit): boolean {
  if (!vendorWords.has(hit.spelling)) return false;
  return worksAt.test(before(plain, hit)) || legalForm.test(after(plain, hit));
}

const ownSupport: Readonly<
  Record<Exclude<Doubt, 'none'>, (plain: PlainText, hits: readonly Hit[], index: number) => boolean>
> = {
  strict: (plain, hits, index) =>
    hasTellingNeighbour(plain, hits[index], true) || isStatedSafely(plain, hits, index),
  loose: (plain, hits, index) => {
    const hit = hits[index];
    if (!hit) return false;
    return (
      isOwnLine(plain, hit) || hasTellingNeighbour(plain, hit, false) || isStatedSafely(plain, hits, index)
    );
  },
  language: (plain, hits, index) => {
    const hit = hits[index];
    if (!hit) return false;
    return isOwnLine(plain, hit) || isSpoken(plain, hit) || statedLevel(plain, hits, index) !== null;
  },
  listed: (plain, hits, index) => {
    const hit = hits[index];
    return hit !== undefined && (isOwnLine(plain, hit) || praised.test(before(plain, hit)));
  },
};

/** A level counts as support only where it cannot be an ordinary adjective ("a strong node", "basic access"). */
function isStatedSafely(plain: PlainText, hits: readonly Hit[], index: number): boolean {
  const hit = hits[index];
  return hit !== undefined && isCapitalised(plain, hit) && statedLevel(plain, hits, index) !== null;
}

function hasTellingNeighbour(plain: PlainText, hit: Hit | undefined, strict: boolean): boolean {
  if (!hit) return false;
  const ahead = before(plain, hit);
  const behind = after(plain, hit);
  if (learnt.test(ahead) || craft.test(behind) || productOf[hit.spelling]?.test(behind)) return true;
  return strict && hit.spelling !== 'c' && isCapitalised(plain, hit) && /\b(?:in|using|with) $/.test(ahead);
}

function isSpoken(plain: PlainText, hit: Hit): boolean {
  return spokenBefore.test(before(plain, hit)) || spokenAfter.test(after(plain, hit));
}

function rootOf(hit: Hit): string {
  return skillGraph.ancestorsOf(hit.skill.id).at(-1) ?? hit.skill.id;
}

/** May this neighbour vouch for that word: IT for IT, anything for the rest of its kind. */
function vouches(witness: Hit, hit: Hit): boolean {
  if (witness.skill.kind !== hit.skill.kind) return false;
  return !itRoots.has(rootOf(hit)) || itRoots.has(rootOf(witness)) || rootOf(witness) === 'office-software';
}

function isSupported(scene: Scene, item: Item): boolean {
  const neighbours = [scene.items[item.index - 1], scene.items[item.index + 1]];
  if (neighbours.some((other) => other !== undefined && isSupportedBy(scene.plain, item, other))) return true;
  return item.doubt === 'loose' && (isVouchedOnLine(scene, item) || isVouchedByText(scene, item));
}

function isSupportedBy(plain: PlainText, item: Item, other: Item): boolean {
  if (other.verdict === 'no' || !vouches(other.hit, item.hit)) return false;
  const [left, right] = other.index < item.index ? [other.hit, item.hit] : [item.hit, other.hit];
  if (inOneList(plain, left, right)) return other.verdict === 'yes' || helpEachOther(plain, item, other);
  if (other.verdict !== 'yes' || other.doubt !== 'none') return false;
  return sideBySide(plain, left, right) && isCapitalised(plain, item.hit);
}

/** Two doubtful words in one list help each other: capitalised tools, languages, traits. */
function helpEachOther(plain: PlainText, item: Item, other: Item): boolean {
  if (item.hit.skill.id === other.hit.skill.id || item.doubt !== other.doubt) return false;
  return item.doubt === 'listed' || (isCapitalised(plain, item.hit) && isCapitalised(plain, other.hit));
}

/** A capitalised tool after "introduced", "responsible for", "based on" in a text that names tools all over. */
const manyTools = 4;

function isVouchedByText({ plain, items }: Scene, item: Item): boolean {
  if (!isCapitalisedInside(plain, item.hit)) return false;
  const ahead = before(plain, item.hit);
  if (!handled.test(ahead) && !usedWith.test(ahead)) return false;
  const tools = items.filter(
    (other) => other.verdict === 'yes' && other.doubt === 'none' && vouches(other.hit, item.hit),
  );
  return new Set(tools.map(({ hit }) => hit.skill.id)).size >= manyTools;
}

function isVouchedOnLine({ plain, items }: Scene, { hit }: Item): boolean {
  const line = lineOf(plain, hit);
  const vouched = items.some(
    (other) =>
      other.verdict === 'yes' &&
      other.hit.start >= line.start &&
      other.hit.end <= line.end &&
      vouches(other.hit, hit),
  );
  return vouched && (isCapitalisedInside(plain, hit) || usedWith.test(before(plain, hit)));
}
