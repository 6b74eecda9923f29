import { languageLevelWords, technicalLevelWords } from '../data/level-words.js';
import { type SkillKind } from '../skill.js';
import { topLevel } from '../scales.js';
import { type Hit } from './find-hits.js';
import { type PlainText } from './plain-text.js';
import { after } from './surroundings.js';
import { clauseBefore } from './clause.js';

export type StatedLevel = 1 | 2 | 3 | 4 | 5 | 6;

interface LevelReader {
  readonly levels: ReadonlyMap<string, StatedLevel>;
  /** "expert in X", "advanced X", "Advanced: X, X". */
  readonly ahead: RegExp;
  /** "X (advanced)", "X – expert", "X: good". */
  readonly behind: RegExp;
  /** Any level word within brackets: "X (5 years, advanced)". */
  readonly inside: RegExp;
}

const preposition =
  '(?: (?:level|knowledge|skills?|command|understanding|experience|kenntnisse|kenntnissen|connaissances?|conocimientos))?' +
  "(?: (?:in|of|with|at|to|mit|von|im|en|de|du|des|d'|l'|de l'|del|con|the|on)){0,2}";

/** "Not an expert in": no level is stated. */
const denied = '\\b(?:not|no|never|kein|keine|nicht|pas|sin)(?: an?| yet| really| un| encore| noch)* ';

function reader(words: Readonly<Record<number, string>>, gap: string): LevelReader {
  const levels = new Map<string, StatedLevel>();
  for (const [level, list] of Object.entries(words)) {
    for (const word of list.split('|')) levels.set(word.trim(), Number(level) as StatedLevel);
  }
  const any = [...levels.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    levels,
    ahead: new RegExp(
      `(?<!${denied})(?<![\\p{L}-])(${any})${preposition}[ :：'\\n]*(?:[¤,/&\\s]|\\b(?:and|und|et|y|or)\\b)*$`,
      'u',
    ),
    behind: new RegExp(`^${gap}(${any})(?![\\p{L}-])`, 'u'),
    inside: new RegExp(`(?<![\\p{L}-])(${any})(?![\\p{L}-])`, 'u'),
  };
}

const technical = reader(technicalLevelWords, '\\s*[-:：(（\\[|–]\\s*(?:level |niveau |nivel )?');
const language = reader(
  languageLevelWords,
  '[ \\t]*(?:[-:：(（\\[|–/]?[ \\t\\n]*)(?:(?:is|ist|es|est) )?(?:(?:at )?level |niveau |nivel |als |\\()?',
);

/** The level the document itself states next to the hit; null where it states none. */
export function statedLevel(plain: PlainText, hits: readonly Hit[], index: number): StatedLevel | null {
  const hit = hits[index];
  if (!hit) return null;
  const { kind } = hit.skill;
  const reading = readerOf(kind);
  if (!reading) return null;
  return levelBehind(plain, hit, reading, kind) ?? levelAhead(plain, hits, index, reading);
}

function readerOf(kind: SkillKind): LevelReader | null {
  if (kind === 'technical') return technical;
  return kind === 'language' ? language : null;
}

/** "Java 8 (expert)". */
const version = /^ ?\d+(?:\.\d+)*(?= ?[-(:–])/;
const brackets = /^\s*[([（]([^)\]）\n]{1,60})[)\]）]/;

function levelBehind(plain: PlainText, hit: Hit, reading: LevelReader, kind: SkillKind): StatedLevel | null {
  const rest = after(plain, hit, 64).replace(version, '');
  const within = brackets.exec(rest)?.[1];
  const word =
    reading.behind.exec(rest)?.[1] ?? (within === undefined ? undefined : reading.inside.exec(within)?.[1]);
  if (word !== undefined) return reading.levels.get(word) ?? null;
  return kind === 'technical' ? ratioBehind(rest) : null;
}

function levelAhead(
  plain: PlainText,
  hits: readonly Hit[],
  index: number,
  reading: LevelReader,
): StatedLevel | null {
  const word = reading.ahead.exec(clauseBefore(plain, hits, index))?.[1];
  return word === undefined ? null : (reading.levels.get(word) ?? null);
}

const fraction = /^\s*[-:(–|]?\s*(\d{1,2})\s*\/\s*(5|10)\b/;
const percent = /^\s*[-:(–|]?\s*(\d{1,3})\s?%/;
const dots = /^\s*[-:(–|]?\s*([★●■⬤]{1,10})([☆○□◯]{0,10})/u;

/** "4/5", "80 %" and "★★★★☆" as a share of the technical scale, at least 1. */
function ratioBehind(rest: string): StatedLevel | null {
  const share = shareOf(rest);
  if (share === null || share <= 0 || share > 1) return null;
  return Math.max(1, Math.round(share * topLevel('technical'))) as StatedLevel;
}

function shareOf(rest: string): number | null {
  const parts = fraction.exec(rest);
  if (parts) return Number(parts[1]) / Number(parts[2]);
  const hundredths = percent.exec(rest);
  if (hundredths) return Number(hundredths[1]) / 100;
  const marks = dots.exec(rest);
  if (!marks?.[1] || marks[1].length + (marks[2]?.length ?? 0) < 3) return null;
  return marks[1].length / (marks[1].length + (marks[2]?.length ?? 0));
}
