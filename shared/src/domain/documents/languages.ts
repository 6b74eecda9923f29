import { recogniseSkills, skillGraph } from '../skills/index.js';
import { languageAliases, languageCodes, languageLevels } from './data/language-levels.js';
import { fold } from './keep-text.js';
import { type Line, loneLine } from './lines.js';
import { type Field, type LanguageValue } from './types.js';

let table: ReadonlyMap<string, string> | undefined;

const readers = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];

/** What a language is called in the eight languages read, and in itself. */
const namesOf = (code: string): string[] =>
  [...readers, code].flatMap((reader) => {
    const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code);
    return name === undefined || name === code ? [] : [fold(name)];
  });

function names(): ReadonlyMap<string, string> {
  if (table !== undefined) return table;
  const found = new Map<string, string>(Object.entries(languageAliases));
  for (const code of languageCodes)
    for (const name of namesOf(code)) if (!found.has(name)) found.set(name, code);
  table = found;
  return found;
}

/** The English name of a language. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}

/** The level of the Common European Framework that words such as "fluent" or "B2" state, 1-6, or null. */
export function levelOf(text: string): number | null {
  const folded = fold(text);
  const cefr = /\b([abc])([12])\b/.exec(folded);
  if (cefr !== null) return 'abc'.indexOf(cefr[1] ?? 'a') * 2 + Number(cefr[2]);
  return languageLevels.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The taxonomy's skill for a language, by its English name. */
function skillOf(code: string): string | null {
  const found = recogniseSkills(`Languages: ${languageName(code)}`);
  return found.find((one) => skillGraph.skill(one.skillId)?.kind === 'language')?.skillId ?? null;
}

interface Mention {
  readonly code: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

function mentions(line: Line): Mention[] {
  const found: Mention[] = [];
  for (const match of line.text.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
    const code = names().get(fold(match[0]));
    if (code !== undefined && !found.some((one) => one.code === code))
      found.push({ code, line, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** In a grid the level stands in the cell below. */
function belowIt(index: number, count: number, next: Line | undefined): string {
  if (next === undefined || mentions(next).length > 0) return '';
  const cells = next.text.split('\t');
  if (cells.length === count) return cells[index] ?? '';
  return count === 1 ? next.text : '';
}

/** What states the level: what follows up to the next language, what leads the line, or the cell below. */
function stated(index: number, all: readonly Mention[], next: Line | undefined): string {
  const mention = all[index];
  if (mention === undefined) return '';
  const beside = mention.line.text.slice(mention.end, all[index + 1]?.start ?? mention.line.text.length);
  if (levelOf(beside) !== null) return beside;
  const before = index === 0 ? mention.line.text.slice(0, mention.start) : '';
  return levelOf(before) === null ? belowIt(index, all.length, next) : before;
}

/** Languages of a section, with the level its words state. */
export function findLanguages(lines: readonly Line[], trust = 1): Field<LanguageValue>[] {
  const found = new Map<string, Field<LanguageValue>>();
  for (const [index, line] of lines.entries()) {
    const all = mentions(line);
    for (const [at, mention] of all.entries()) {
      if (found.has(mention.code)) continue;
      const level = levelOf(stated(at, all, lines[index + 1]));
      found.set(mention.code, {
        value: {
          code: mention.code,
          name: languageName(mention.code),
          level,
          skillId: skillOf(mention.code),
        },
        spans: [{ start: line.start + mention.start, end: line.start + mention.end }],
        confidence: (level === null ? 0.7 : 0.9) * trust,
      });
    }
  }
  return [...found.values()];
}

/** Languages of one line of text that begins at `offset` of the kept text. */
export const languagesIn = (text: string, offset: number): Field<LanguageValue>[] =>
  findLanguages([loneLine(text, offset)]);

const label =
  /^(?:mother tongue(?:\(s\))?|other languages?(?:\(s\))?|muttersprache|madrelingua|altre lingue|lengua materna|otros idiomas|langue maternelle|autres langues|lingua materna|outras linguas|jezyk ojczysty|languages?|sprachen|langues|idiomas|linguas|lingue|talen|jezyki|sprachkenntnisse|fremdsprachen|idiomi|jezyki obce)(?:\s*:|\t|\s{1,4}(?=\S))/;

/** Lines such as "Languages: English (native), German B2" outside a section of their own. */
export const languageLines = (lines: readonly Line[]): Line[] => {
  const labelled = lines.findIndex((line) => label.test(fold(line.text)) && mentions(line).length > 0);
  if (labelled >= 0) return withContinuation(lines, labelled);
  return lines.filter(isOnlyLanguages);
};

/** A list of languages that runs on over the next line. */
function withContinuation(lines: readonly Line[], at: number): Line[] {
  const next = lines[at + 1];
  const runsOn = /,\s*$/.test(lines[at]?.text ?? '') && next !== undefined && mentions(next).length > 0;
  return lines.slice(at, at + (runsOn ? 2 : 1));
}

/** "English, Irish": nothing but the names of two languages or more, and their levels. */
function isOnlyLanguages(line: Line): boolean {
  const items = line.text.split(/[,;/|·•]|\s(?:and|und|et|y|e|en|i)\s/).map((item) => item.trim());
  if (items.length < 2 || line.text.length > 120) return false;
  return items.every((item) => {
    const [first] = mentions({ ...line, text: item });
    const rest = first === undefined ? item : item.slice(0, first.start) + item.slice(first.end);
    return first !== undefined && (rest.replace(/[^\p{L}\p{N}]/gu, '') === '' || levelOf(rest) !== null);
  });
}
