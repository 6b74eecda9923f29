import { languageLevelWords, technicalLevelWords } from '../data/level-words.js';
import { findHits } from './find-hits.js';
import { plainText, plainWord } from './plain-text.js';

export interface UnknownSkillWord {
  readonly word: string;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const item = /[^,;|\n•·●▪*、，；\t]+/gu;
const label = /^[^:：\n]{2,40}[:：](?!\/)/;
const brackets = /[([（][^)\]）]*(?:[)\]）]|$)/gu;
/** A leading dot stays before a letter: .NET. */
const edges = /^(?:[\s\-–—>&/:+]|\.(?![\p{L}]))+|[\s\-–—<&/.:]+$/gu;
const maxWords = 4;
const maxLength = 40;

const plainWords = new Set(
  `and or und oder et ou y e in of with the a an mit von de en der die das le la les skills skill tools languages
  technologies other etc years year jahre ans experience knowledge kenntnisse level good very`
    .split(/\s+/)
    .concat(
      [...Object.values(technicalLevelWords), ...Object.values(languageLevelWords)].flatMap((list: string) =>
        list.split('|').map((word) => word.trim()),
      ),
    ),
);

/**
 * The items of a skills section that name something no skill of the taxonomy is called, as written, once each:
 * candidates for the taxonomy. Sentences, levels, years and labels are no items.
 */
export function findUnknownSkillWords(skillsSectionText: string): UnknownSkillWord[] {
  const seen = new Set<string>();
  const words: UnknownSkillWord[] = [];
  for (const { 0: raw, index } of skillsSectionText.matchAll(item)) {
    const found = unknownPart(raw);
    if (!found || seen.has(plainWord(found.word))) continue;
    seen.add(plainWord(found.word));
    words.push({ word: found.word, start: index + found.at, end: index + found.at + found.word.length });
  }
  return words;
}

function unknownPart(raw: string): { word: string; at: number } | null {
  const labelled = label.exec(raw)?.[0].length ?? 0;
  const bare = raw.slice(labelled).replace(brackets, (part) => ' '.repeat(part.length));
  const word = bare.replace(edges, '');
  if (!isName(word) || findHits(plainText(word)).length > 0) return null;
  return { word, at: labelled + bare.indexOf(word) };
}

function isName(word: string): boolean {
  if (word.length < 2 || word.length > maxLength || !/\p{L}/u.test(word) || /[.!?]\s|@|https?:/.test(word)) {
    return false;
  }
  const parts = word.split(/\s+/);
  if (parts.length > maxWords) return false;
  return parts.some((part) => !/^\d/.test(part) && !plainWords.has(plainWord(part)));
}
