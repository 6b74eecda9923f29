import {
  type CandidateColumn,
  candidateColumns,
  type ChoiceReason,
  type ColumnChoice,
  type LeftOutReason,
  takesSeveral,
} from './columns.js';
import {
  areSalutations,
  contradicts,
  dateOrderOf,
  decimalOf,
  guessByContent,
  looksLikeBirth,
  looksLikeNames,
  samplesOf,
  valuesOf,
} from './column-content.js';
import { isSkillMark } from './cells/skill-matrix.js';
import { skillCalled } from './cells/skills.js';
import { columnWords } from './data/column-words.js';
import { type KnownExport } from './data/known-exports.js';
import { attestedWords, payHistoryWords, personalWords, processWords } from './data/left-out-words.js';
import { headerKey, lookAlikeKey } from './header-key.js';
import { recogniseExport } from './known-export.js';

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const targets = new Map<string, CandidateColumn>(
  [...candidateColumns]
    .reverse()
    .flatMap((target) => wordsOf(columnWords[target]).map((word) => [word, target] as const)),
);
const ownNames = new Set(candidateColumns.map((target) => wordsOf(columnWords[target])[0] ?? ''));
const leftOut = new Map<string, LeftOutReason>([
  ...wordsOf(processWords).map((word) => [word, 'process'] as const),
  ...wordsOf(attestedWords).map((word) => [word, 'attested'] as const),
  ...wordsOf(payHistoryWords).map((word) => [word, 'pay-history'] as const),
  ...wordsOf(personalWords).map((word) => [word, 'personal'] as const),
]);
/** The candidate's own job, or the one applied for: a person should look. */
const doubtfulWords = new Map<string, CandidateColumn>([
  ['job', 'jobTitle'],
  ['stelle', 'jobTitle'],
]);
const personal = new Set(wordsOf(personalWords));

/** What one column is taken for, before the columns are held against each other. */
interface Guess {
  readonly target: CandidateColumn | null;
  readonly because: ChoiceReason | null;
  readonly confidence: number;
  readonly leftOut: LeftOutReason | null;
}

const not = (reason: LeftOutReason): Guess => ({
  target: null,
  because: null,
  confidence: 1,
  leftOut: reason,
});
const as = (target: CandidateColumn, because: ChoiceReason, confidence: number): Guess => ({
  target,
  because,
  confidence,
  leftOut: null,
});

/** The header without numbers and units around its words: "E-mail 1", "Phone 2 (mobile)", "Salary in EUR". */
function shorterKeys(header: string): string[] {
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]|\*/g, ' ');
  const key = headerKey(bare);
  return [
    key,
    key.replace(/\d+$/, '').replace(/^\d+/, ''),
    headerKey(bare.replace(/[-–:/].*$/, '')),
    key.replace(/^(?:candidate|applicant|contact|person|kandidat|bewerber|my|the|primary|current)s?/, ''),
    key.replace(/(?:in)?(?:eur|usd|gbp|chf|pln|peryear|permonth|perhour|annual|monthly|pa)$/, ''),
  ];
}

/** What a word means anywhere. */
function listed(key: string): Guess | null {
  const doubtful = doubtfulWords.get(key);
  if (doubtful !== undefined) return as(doubtful, 'synonym', 0.6);
  const target = targets.get(key);
  if (target !== undefined) return ownNames.has(key) ? as(target, 'name', 1) : as(target, 'synonym', 0.95);
  const reason = leftOut.get(key);
  return reason === undefined ? null : not(reason);
}

function byWord(key: string, own: KnownExport | null): Guess | null {
  if (key === '') return null;
  if (personal.has(key)) return not('personal');
  if (own === null || !Object.hasOwn(own.meanings, key)) return listed(key);
  const special = own.meanings[key] ?? null;
  return special === null ? not('process') : as(special, 'synonym', 0.97);
}

function byHeader(header: string, own: KnownExport | null): Guess | null {
  const exact = byWord(headerKey(header), own) ?? byWord(lookAlikeKey(header), own);
  if (exact !== null) return exact;
  const near = shorterKeys(header).flatMap((key) => byWord(key, own) ?? [])[0];
  if (near !== undefined) return { ...near, confidence: Math.min(near.confidence, 0.85) };
  return personalIn(header) ? not('personal') : null;
}

const personalPart =
  /\b(?:birth|geburt\w*|naissance|nacimiento|nascimento|nascita|geboorte\w*|urodzeni\w*|gender|nationalit\w*|citizenship|ethnicit\w*|marital|disabilit\w*|veteran|passport)\b/i;
const personalIn = (header: string): boolean =>
  personalPart.test(header.normalize('NFD').replace(/\p{M}/gu, ''));

function guess(header: string, values: readonly string[], own: KnownExport | null, asOf: string): Guess {
  const named = byHeader(header, own);
  if (named?.leftOut === 'personal') return named;
  if (values.length === 0) return named ?? not('empty');
  if (named === null && isSkillColumn(header, values)) return as('skills', 'content', 0.85);
  if (named === null) return unnamed(guessByContent(values), values, asOf);
  return named.target === null ? named : checked(named, named.target, values, asOf);
}

/** What the header says, held against the values. */
function checked(named: Guess, target: CandidateColumn, values: readonly string[], asOf: string): Guess {
  if (target === 'jobTitle' && areSalutations(values)) return not('personal');
  const isDate = target === 'jobStart' || target === 'jobEnd';
  if (isDate && looksLikeBirth(values, asOf)) return { ...named, confidence: 0.4 };
  if (!contradicts(target, values)) return named;
  const content = guessByContent(values);
  return content === null
    ? { ...named, confidence: 0.4 }
    : as(content.target, 'content', 0.6 * content.share);
}

/** A table with a column for each skill: "Java", and below it x, 4 or "advanced". */
const isSkillColumn = (header: string, values: readonly string[]) =>
  skillCalled(header) !== null && values.every(isSkillMark);

function unnamed(content: ReturnType<typeof guessByContent>, values: readonly string[], asOf: string): Guess {
  if (looksLikeBirth(values, asOf)) return not('personal');
  return content === null ? not('unknown') : as(content.target, 'content', 0.75 * content.share);
}

/** Of the columns that want one single value, the surest; of equals the first. */
function winners(guesses: readonly Guess[]): ReadonlyMap<CandidateColumn, number> {
  const best = new Map<CandidateColumn, number>();
  guesses.forEach(({ target, confidence }, column) => {
    if (target === null || takesSeveral(target)) return;
    const there = best.get(target);
    if (there === undefined || confidence > (guesses[there]?.confidence ?? 0)) best.set(target, column);
  });
  return best;
}

/** The table must tell who the rows are about: without a name column, one of names. */
function withName(guesses: readonly Guess[], values: readonly (readonly string[])[]): readonly Guess[] {
  const named = guesses.some(
    ({ target }) => target === 'name' || target === 'familyName' || target === 'givenName',
  );
  if (named) return guesses;
  const column = guesses.findIndex(
    ({ target, leftOut: out }, at) =>
      target === null && out === 'unknown' && looksLikeNames(values[at] ?? []),
  );
  return guesses.map((one, at) => (at === column ? as('name', 'content', 0.6) : one));
}

/**
 * What each column of a table is, from its header and the values below it. Two columns never share a single-valued
 * meaning: the second is left out and says which one is read. `asOf` is the day it is ('YYYY-MM-DD').
 */
export function proposeMapping(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  asOf: string,
): readonly ColumnChoice[] {
  const own = recogniseExport(header);
  const width = sample.reduce((most, row) => Math.max(most, row.length), header.length);
  const headers = Array.from({ length: width }, (_, column) => header[column] ?? '');
  const values = headers.map((_, column) => valuesOf(sample, column));
  const guesses = withName(
    headers.map((text, column) => guess(text, values[column] ?? [], own, asOf)),
    values,
  );
  const best = winners(guesses);
  return guesses.map((one, column) =>
    choiceOf(one, { column, header: headers[column] ?? '', values: values[column] ?? [], best }),
  );
}

interface Place {
  readonly column: number;
  readonly header: string;
  readonly values: readonly string[];
  readonly best: ReadonlyMap<CandidateColumn, number>;
}

function choiceOf(one: Guess, { column, header, values, best }: Place): ColumnChoice {
  const winner = one.target === null ? undefined : best.get(one.target);
  const takenBy = winner === undefined || winner === column ? null : winner;
  const isHidden = one.leftOut === 'personal' || one.leftOut === 'pay-history';
  return {
    column,
    header: header.trim(),
    ...(takenBy === null ? one : not('taken')),
    takenBy,
    dateOrder: dateOrderOf(values),
    decimal: decimalOf(values),
    samples: isHidden ? [] : samplesOf(values),
  };
}

/** How many of these cells are headers we know: what tells a header row from a title or a row of data. */
export const knownHeaders = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.length <= 60 && byHeader(cell, null) !== null).length;

/** A choice a person made for a column, put over what was proposed. */
export interface ColumnEdit {
  readonly column: number;
  readonly target: CandidateColumn | null;
  readonly dateOrder?: ColumnChoice['dateOrder'];
  readonly decimal?: ColumnChoice['decimal'];
}

/**
 * The mapping with saved or personal choices over it. Columns that are never read stay unread, and a single-valued
 * meaning that is chosen for one column is taken from the others.
 */
export function withChoices(
  proposed: readonly ColumnChoice[],
  edits: readonly ColumnEdit[],
  because: 'saved' | 'person',
): readonly ColumnChoice[] {
  const byColumn = new Map(edits.map((edit) => [edit.column, edit]));
  const chosen = proposed.map((choice) => {
    const edit = byColumn.get(choice.column);
    if (edit === undefined || choice.leftOut === 'personal' || choice.leftOut === 'pay-history')
      return choice;
    return applied(choice, edit, because);
  });
  const owner = new Map(
    chosen.flatMap(({ column, target }) =>
      target !== null && byColumn.has(column) ? [[target, column] as const] : [],
    ),
  );
  return chosen.map((choice) => {
    const by = choice.target === null || takesSeveral(choice.target) ? undefined : owner.get(choice.target);
    return by === undefined || by === choice.column ? choice : { ...choice, ...not('taken'), takenBy: by };
  });
}

function applied(choice: ColumnChoice, edit: ColumnEdit, because: 'saved' | 'person'): ColumnChoice {
  return {
    ...choice,
    target: edit.target,
    because,
    confidence: 1,
    leftOut: edit.target === null ? 'chosen' : null,
    takenBy: null,
    dateOrder: edit.dateOrder ?? choice.dateOrder,
    decimal: edit.decimal ?? choice.decimal,
  };
}
