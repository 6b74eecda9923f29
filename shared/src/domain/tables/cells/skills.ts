import { fold } from '../../documents/index.js';
import { findUnknownSkillWords, recogniseSkills, scales, skillGraph } from '../../skills/index.js';
import { withoutLookAlikes } from '../header-key.js';
import { type RowSkill } from '../row-values.js';
import { remembering } from './bounded-cache.js';
import { isAnswer, isNothing } from './nothing.js';
import { readNumber } from './amounts.js';
import { splitList } from './split.js';

type Level = RowSkill['level'];

const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();

let spellings: ReadonlyMap<string, string> | undefined;

/** Spelling → skill; names go before the other spellings of another skill. */
function known(): ReadonlyMap<string, string> {
  if (spellings !== undefined) return spellings;
  const all = skillGraph.all;
  const aliases = all.flatMap((skill) => skill.aliases.map((alias) => [plain(alias), skill.id] as const));
  const names = all.flatMap((skill) => (skill.heading ? [] : [[plain(skill.name), skill.id] as const]));
  spellings = new Map([...aliases, ...names]);
  return spellings;
}

let headings: ReadonlyMap<string, string> | undefined;

/** Every skill by its name, groups included: how our export writes them. */
function byName(name: string): string | undefined {
  headings ??= new Map(skillGraph.all.map((skill) => [skill.name, skill.id]));
  return headings.get(name) ?? (skillGraph.skill(name) === undefined ? undefined : name);
}

/** The skill that a text names and nothing else. */
export const skillCalled = remembering((text: string): string | null => known().get(plain(text)) ?? null);

interface TokenReading {
  readonly skills: readonly RowSkill[];
  /** Words that no skill is called. */
  readonly unknown: readonly string[];
}

const duration =
  /(\d{1,2}(?:[.,]\d)?)\s*\+?\s*(?:years?|yrs?|y\b|jahren?|jahre?|j\b|ans?\b|annees?|anos?|anni|anno|jaar|jaren|lata?|rok)|(\d{1,3})\s*(?:months?|monate?n?|mois|meses|mesi|maanden)/;

function monthsIn(text: string): number | null {
  const match = duration.exec(plain(text));
  if (match === null) return null;
  const years = match[1] === undefined ? null : readNumber(match[1], match[1].includes(',') ? ',' : '.');
  const months = years === null ? Number(match[2]) : Math.round(years * 12);
  return months > 0 && months <= 720 ? months : null;
}

const skillOf = (id: string, level: Level, months: number | null, negated = false): RowSkill => ({
  id,
  level,
  ...(months === null ? {} : { months }),
  ...(negated ? { negated: true as const } : {}),
});

const tail = /^(.+?)\s*(?:[([](.+?)[)\]]|\s[-–:]\s*(.+)|:\s*(.+))\s*$/u;

interface Headed {
  readonly id: string;
  readonly head: string;
  readonly rest: string;
}

function headOf(item: string): Headed | null {
  const match = tail.exec(item);
  const head = match?.[1] ?? '';
  const id = known().get(plain(head));
  return id === undefined
    ? null
    : { id, head, rest: match?.slice(2).find((part) => part !== undefined) ?? '' };
}

/** "Java (5y)", "SQL - advanced": the head is a spelling, the rest tells level and time. */
function headed(item: string): TokenReading | null {
  const found = headOf(item);
  if (found === null) return null;
  const { id, head, rest } = found;
  if (recogniseSkills(rest).some((one) => one.skillId !== id)) return null;
  const said = recogniseSkills(`Skills: ${head} (${rest})`).find((one) => one.skillId === id);
  return { skills: [skillOf(id, said?.statedLevel ?? numbered(rest, id), monthsIn(rest))], unknown: [] };
}

/** "Java (4)": a figure on the scale of five that spreadsheets use. */
function numbered(rest: string, id: string): Level {
  const match = /^([1-5])\s*(?:\/\s*5)?$/.exec(rest.trim());
  if (match === null || skillGraph.skill(id)?.kind !== 'technical') return null;
  return Math.max(1, Math.round((Number(match[1]) / 5) * 4)) as Level;
}

function recognised(item: string): TokenReading {
  const mentions = recogniseSkills(`Skills: ${item}`);
  const months = mentions.length === 1 ? monthsIn(item) : null;
  const skills = mentions.map((one) => skillOf(one.skillId, one.statedLevel, months, one.negated));
  const unknown = mentions.length > 0 ? [] : findUnknownSkillWords(item).map((one) => one.word);
  return { skills, unknown };
}

const nobody: TokenReading = { skills: [], unknown: [] };

const readToken = remembering((written: string): TokenReading => {
  const item = withoutLookAlikes(written);
  const id = known().get(plain(item));
  if (id !== undefined) return { skills: [skillOf(id, null, null)], unknown: [] };
  if (isNothing(item) || isAnswer(item)) return nobody;
  return headed(item) ?? recognised(item);
}, 50_000);

/** "5 years" and "expert" on their own belong to the item before them. */
const belongsBefore =
  /^(?:\d{1,2}(?:[.,]\d)?\s*\+?\s*(?:years?|yrs?|y|jahre?|ans?|anos?|anni|jaar|lat)|expert|advanced|intermediate|basic|beginner)$/i;

const slashed = /[\s\p{L}]\/[\s\p{L}]/u;

function parted(part: string): string[] {
  if (!part.includes('/') || !slashed.test(part)) return [part];
  const isSpelling = known().get(plain(part)) !== undefined || spelledWithSlash(part);
  return isSpelling ? [part] : splitList(part, '/');
}

function items(cell: string): string[] {
  const all: string[] = [];
  for (const part of splitList(cell, ',;|•·、，；')) {
    const last = all.at(-1);
    if (last !== undefined && part.length < 16 && belongsBefore.test(part))
      all[all.length - 1] = `${last} (${part})`;
    else all.push(...parted(part));
  }
  return all;
}

/** "CI/CD pipelines", "TCP/IP stack": a part with its slash is a spelling. */
const spelledWithSlash = remembering((part: string): boolean =>
  recogniseSkills(`Skills: ${part}`).some((one) => part.slice(one.start - 8, one.end - 8).includes('/')),
);

const mostItems = 400;
const longItem = 120;

const strongest = (a: RowSkill, b: RowSkill): RowSkill => {
  const level = (a.level ?? 0) >= (b.level ?? 0) ? a.level : b.level;
  const months = Math.max(a.months ?? 0, b.months ?? 0);
  const lastUsed = [a.lastUsed, b.lastUsed]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
  return {
    ...skillOf(a.id, level, months > 0 ? months : null, a.negated === true && b.negated === true),
    ...(lastUsed === undefined ? {} : { lastUsed }),
  };
};

/** Several mentions of one skill as one. */
export function mergeSkills(skills: readonly RowSkill[]): readonly RowSkill[] {
  if (new Set(skills.map(({ id }) => id)).size === skills.length) return skills;
  const byId = new Map<string, RowSkill>();
  for (const skill of skills) {
    const there = byId.get(skill.id);
    byId.set(skill.id, there === undefined ? skill : strongest(there, skill));
  }
  return [...byId.values()];
}

/** The skills of a skills column, and the words no skill is called. */
export function readSkills(cell: string): TokenReading {
  const skills: RowSkill[] = [];
  const unknown: string[] = [];
  for (const item of items(cell).slice(0, mostItems)) {
    const reading = item.length > longItem ? recognised(item) : readToken(item);
    skills.push(...reading.skills);
    unknown.push(...reading.unknown);
  }
  return { skills: mergeSkills(skills), unknown: [...new Set(unknown)] };
}

const mentionsIn = remembering((text: string): readonly RowSkill[] =>
  recogniseSkills(text)
    .filter((one) => skillGraph.skill(one.skillId)?.kind !== 'language')
    .map((one) => skillOf(one.skillId, one.statedLevel, null, one.negated)),
);

/** The skills that a headline, a title or a note names. */
export const skillsInText = (text: string): readonly RowSkill[] => mentionsIn(text);

const levelled = /^(.+) \(([^()]+)\)$/;

function levelCalled(id: string, name: string): Level {
  const kind = skillGraph.skill(id)?.kind;
  const step = kind === undefined ? undefined : scales[kind].find((one) => one.name === name);
  return (step?.level ?? null) as Level;
}

/** One item as our export writes it. */
function itemAsWritten(item: string): TokenReading | null {
  const whole = byName(item);
  if (whole !== undefined) return { skills: [skillOf(whole, null, null)], unknown: [] };
  const [, name = '', step = ''] = levelled.exec(item) ?? [];
  const id = byName(name);
  const level = id === undefined ? null : levelCalled(id, step);
  return id === undefined || level === null ? null : { skills: [skillOf(id, level, null)], unknown: [] };
}

/** The skills column of a row with our own id: names and levels as our export writes them, new words as anywhere. */
export function skillsAsWritten(cell: string): TokenReading {
  const readings = splitList(cell, ';').map((item) => itemAsWritten(item) ?? readToken(item));
  return {
    skills: mergeSkills(readings.flatMap((one) => one.skills)),
    unknown: [...new Set(readings.flatMap((one) => one.unknown))],
  };
}

/** "Python (advanced)"; "Go" where no level is stated. `nameOf` knows skills that the taxonomy does not have. */
export function writeSkill(skill: RowSkill, nameOf: (id: string) => string | undefined): string {
  const known = skillGraph.skill(skill.id);
  const step = known === undefined ? undefined : scales[known.kind].find((one) => one.level === skill.level);
  const name = known?.name ?? nameOf(skill.id) ?? skill.id;
  return name.replaceAll(';', ',') + (step === undefined ? '' : ` (${step.name})`);
}
