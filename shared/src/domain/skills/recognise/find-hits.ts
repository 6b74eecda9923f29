import { type Skill } from '../skill.js';
import { lexicon } from './lexicon.js';
import { type PlainText } from './plain-text.js';

/** A spelling at a place; offsets count in the plain text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly spelling: string;
  readonly skill: Skill;
}

/** Whole words only, the longest at each place, nothing inside links and e-mail addresses. */
export function findHits(plain: PlainText): Hit[] {
  const links = linkRanges(plain.shape);
  const found = lexicon()
    .find(plain.text)
    .filter(({ start, end }) => isWhole(plain, start, end) && !links.some(([a, b]) => start < b && end > a))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const hits: Hit[] = [];
  let last = 0;
  for (const { start, end, entry } of found) {
    if (start < last) continue;
    last = end;
    if (entry.skill) hits.push({ start, end, spelling: entry.spelling, skill: entry.skill });
  }
  return hits;
}

const link =
  /(?:https?:\/\/|www\.)[^\s)]+|[\w.+-]{1,64}@[\w.-]{1,255}\.\w+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,6}\/[^\s,;)]+/g;
const nameWithSlash = /^(?:asp\.net|node\.js|[\w-]+\.js)\//;

function linkRanges(shape: string): (readonly [number, number])[] {
  return [...shape.matchAll(link)]
    .filter(([matched]) => !nameWithSlash.test(matched))
    .map(({ 0: matched, index }) => [index, index + matched.length] as const);
}

/** Nothing inside links and e-mail addresses names a skill. */
export function isOutsideLinks(plain: PlainText, start: number, end: number): boolean {
  return !linkRanges(plain.shape).some(([a, b]) => start < b && end > a);
}

export function isWhole(plain: PlainText, start: number, end: number): boolean {
  return startsWord(plain.shape, start) && endsWord(plain.shape, start, end);
}

/** Blocks whose letters stand next to others without a space, or take attached particles (Arabic "and"). */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Arabic}\u30fc]/u;
const word = /[\p{L}\p{N}]/u;
const latin = /[\p{sc=Latin}\p{N}]/u;

function sameWord(a: string, b: string): boolean {
  if (!word.test(a) || !word.test(b) || unspaced.test(a) || unspaced.test(b)) return false;
  return latin.test(a) === latin.test(b);
}

function startsWord(shape: string, start: number): boolean {
  if (start === 0) return true;
  const left = shape.charAt(start - 1);
  if (left === '@' || left === '_') return false;
  if (left === '.' && start > 1 && word.test(shape.charAt(start - 2))) return false;
  return !sameWord(left, shape.charAt(start));
}

const versionAfter = /^\d{1,2}(?:\.\d+)*(?![\p{L}\p{N}])/u;
const germanCompound = /^(?:s?kenntniss|entwickl|programmier|erfahrung)/;
const domainAfter = /^\.(?:com|org|net|io|de|co|fr|eu|app|dev|edu|gov|info)\b/;

function endsWord(shape: string, start: number, end: number): boolean {
  const right = shape.charAt(end);
  const last = shape.charAt(end - 1);
  if (right === '_' || ((right === '+' || right === '#') && end - start <= 2)) return false;
  const rest = shape.slice(end, end + 14);
  if (right === '.') return !domainAfter.test(rest);
  if (!sameWord(last, right)) return true;
  if (end - start < 3 || /\d/.test(last)) return false;
  return versionAfter.test(rest) || germanCompound.test(rest);
}
