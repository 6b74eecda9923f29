import { datePoints, dateRanges, fold, languageName, levelOf } from '../../documents/index.js';
import { recogniseSkills, scales, skillGraph } from '../../skills/index.js';
import { type RowValues } from '../row-values.js';
import { remembering } from './bounded-cache.js';
import { isAnswer, isNothing } from './nothing.js';
import { splitList } from './split.js';

export type RowLanguage = NonNullable<RowValues['languages']>[number];
export type RowCertification = NonNullable<RowValues['certifications']>[number];

const readers = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];
/** ISO 639-1 codes of languages people list. */
const codes =
  'en de fr es pt it nl pl cs sk hu ro bg el sv no da fi et lv lt uk ru be sr hr bs sl mk sq tr az ka hy he ar fa ku ps ur hi bn pa gu mr ta te kn ml si ne th lo km my vi id ms tl zh ja ko mn kk uz sw am so ha yo ig zu eu ca gl ga cy is lb mt la eo af xh st rw'.split(
    ' ',
  );
const aliases: Readonly<Record<string, string>> = {
  mandarin: 'zh',
  cantonese: 'zh',
  filipino: 'tl',
  tagalog: 'tl',
  farsi: 'fa',
  castellano: 'es',
  castilian: 'es',
  flemish: 'nl',
  flamisch: 'nl',
  norsk: 'no',
  bokmal: 'no',
  punjabi: 'pa',
};

let table: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  if (table !== undefined) return table;
  const found = new Map<string, string>(Object.entries(aliases));
  for (const code of codes) {
    found.set(code, code);
    for (const reader of [...readers, code]) {
      const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code);
      if (name !== undefined && name !== code && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  table = found;
  return found;
}

/** The skill of the taxonomy that a language is. */
export const skillOfLanguage = remembering((code: string): string | null => {
  const found = recogniseSkills(`Languages: ${languageName(code)}`);
  return found.find((one) => skillGraph.skill(one.skillId)?.kind === 'language')?.skillId ?? null;
});

const words = /\p{L}[\p{L}\p{M}-]*/gu;

const readLanguage = remembering((item: string): RowLanguage | null => {
  const exact = names().get(fold(item));
  if (exact !== undefined) return { code: exact, level: null };
  for (const word of item.match(words) ?? []) {
    const code = names().get(fold(word));
    const rest = item.replace(word, ' ');
    if (code !== undefined && (word.length > 2 || item.trimStart().startsWith(word)))
      return { code, level: levelOf(rest) };
  }
  return null;
});

export interface Listed<T> {
  readonly values: readonly T[];
  readonly wrong: string | null;
}

function languagesOf(cell: string): Listed<RowLanguage> {
  const found = new Map<string, RowLanguage>();
  let wrong: string | null = null;
  for (const item of splitList(cell, ',;|/•&')) {
    if (isNothing(item) || isAnswer(item)) continue;
    const language = readLanguage(item);
    if (language !== null) {
      const known = found.get(language.code);
      found.set(language.code, { ...language, level: language.level ?? known?.level ?? null });
    } else if (levelOf(item) === null) wrong ??= item;
  }
  return { values: [...found.values()], wrong };
}

/** The languages of a cell with the level beside each, A1-C2 as 1-6. */
export const readLanguages = remembering(languagesOf);

export const languageCalled = remembering(languageName);

/** "German (C1)" */
export function writeLanguage({ code, level }: RowLanguage): string {
  const step = scales.language.find((one) => one.level === level);
  return languageCalled(code) + (step === undefined ? '' : ` (${step.name})`);
}

const issued = /\s*[([]\s*([^()[\]]*\d{4}[^()[\]]*)\s*[)\]]\s*$/u;

export const certificationSkill = remembering((name: string): string | null => {
  const found = recogniseSkills(name);
  return found.find((one) => skillGraph.skill(one.skillId)?.kind === 'certification')?.skillId ?? null;
});

function dateIn(text: string): string | null {
  return dateRanges(text)[0]?.from ?? datePoints(text)[0]?.value ?? null;
}

const certificationOf = (name: string, when: string | null): RowCertification => ({
  name: name.slice(0, 300),
  skillId: certificationSkill(name),
  issued: when,
});

const readCertification = remembering((item: string): RowCertification | null => {
  if (isNothing(item) || isAnswer(item)) return null;
  const date = issued.exec(item);
  const when = date === null || date.index === 0 ? null : dateIn(date[1] ?? '');
  return certificationOf(when === null ? item : item.slice(0, date?.index), when);
});

/** The certificates of a cell, with the year or month in brackets behind them. */
export function readCertifications(cell: string): RowCertification[] {
  return certificationsIn(cell, /[;|\n]/.test(cell) ? ';|' : ',;|');
}

/** In a row with our own id semicolons alone separate. */
export const certificationsAsWritten = (cell: string): RowCertification[] => certificationsIn(cell, ';');

function certificationsIn(cell: string, marks: string): RowCertification[] {
  const found = splitList(cell, marks).flatMap((item) => readCertification(item) ?? []);
  return [...new Map(found.map((one) => [fold(one.name), one])).values()];
}

/** "CKA (2021-05)"; a year that belongs to the name loses its brackets. */
export function writeCertification({ name, issued: when }: RowCertification): string {
  const plain = name.replaceAll(';', ',');
  if (when !== null) return `${plain} (${when})`;
  return issued.test(plain) ? plain.replace(/[()[\]]/g, ' ').trim() : plain;
}
