import {
  type CandidateFields,
  type FactId,
  type FactSeen,
  type MergePreview,
  type MergeRecord,
  type MergeRequest,
  type MergeSide,
  mergeSides,
} from '@portolan/shared/contract';
import { type Fact, keyOf } from '@portolan/shared/domain/profile';

const singles = ['name', 'headline', 'place'] as const;
const lists = {
  email: 'emails',
  phone: 'phones',
  link: 'links',
  job: 'jobs',
  education: 'education',
  language: 'languages',
  certification: 'certifications',
} as const satisfies Record<string, keyof CandidateFields>;
export type ListField = keyof typeof lists;
export type MergeField = (typeof singles)[number] | ListField | 'skill';

export interface Option {
  readonly side: MergeSide;
  readonly text: string;
  readonly fact: FactSeen;
}

/** One value stands: somebody chooses. */
export interface ChoiceRow {
  readonly key: string;
  readonly field: MergeField;
  /** The skill, where it is about one. */
  readonly about: string | null;
  readonly options: readonly [Option, Option];
}

/** A value of a list: it stays unless it is left out. */
export interface ValueRow {
  readonly key: string;
  readonly field: ListField;
  readonly text: string;
  readonly sides: readonly MergeSide[];
  readonly facts: readonly FactSeen[];
}

export interface MergeState {
  /** By row, the side whose value stands. */
  readonly chosen: Readonly<Record<string, MergeSide>>;
  readonly leftOut: readonly string[];
  readonly authorisations: Readonly<Record<string, MergeSide>>;
  readonly expectation: MergeSide | null;
  readonly mobilityFile: MergeSide | null;
  readonly shortlists: Readonly<Record<string, MergeSide>>;
}

type Known = { readonly value: unknown; readonly facts: readonly FactSeen[] };
export type TextOf = (field: MergeField, value: unknown) => string;

/** A person before what was read, then the newest. */
function stronger(a: Option, b: Option): MergeSide {
  const byPerson = (option: Option) => Number(option.fact.source === 'person');
  const difference =
    byPerson(b) - byPerson(a) || Date.parse(b.fact.recordedAt) - Date.parse(a.fact.recordedAt);
  return difference > 0 ? b.side : a.side;
}

const option = (side: MergeSide, known: Known | null, text: (value: unknown) => string): Option[] => {
  const fact = known?.facts[0];
  return known && fact ? [{ side, text: text(known.value), fact }] : [];
};

const pairOf = (options: readonly Option[]): readonly [Option, Option] | undefined => {
  const [a, b] = options;
  return a && b && a.text !== b.text ? [a, b] : undefined;
};

/** Levels that somebody attested differently. */
function skillRows({ kept, merged }: MergePreview): ChoiceRow[] {
  const theirs = new Map(merged.skills.map((skill) => [skill.skillId, skill]));
  return kept.skills.flatMap((skill) => {
    const other = theirs.get(skill.skillId);
    if (skill.trace?.kind !== 'attested' || other?.trace?.kind !== 'attested') return [];
    const text = (trace: { readonly level: number }) => String(trace.level);
    const options = pairOf([
      ...option('kept', { value: skill.trace, facts: skill.facts }, () => text(skill.trace ?? { level: 0 })),
      ...option('merged', { value: other.trace, facts: other.facts }, () =>
        text(other.trace ?? { level: 0 }),
      ),
    ]);
    return options ? [{ key: `skill:${skill.skillId}`, field: 'skill', about: skill.name, options }] : [];
  });
}

export function choiceRows(preview: MergePreview, textOf: TextOf): ChoiceRow[] {
  const rows = singles.flatMap((field): ChoiceRow[] => {
    const text = (value: unknown) => textOf(field, value);
    const options = pairOf(mergeSides.flatMap((side) => option(side, preview[side].fields[field], text)));
    return options ? [{ key: field, field, about: null, options }] : [];
  });
  return [...rows, ...skillRows(preview)];
}

const knownOf = (record: MergeRecord, field: ListField): readonly Known[] => record.fields[lists[field]];

function joinedRow(there: ValueRow | undefined, row: ValueRow): ValueRow {
  if (there === undefined) return row;
  return { ...there, sides: [...there.sides, ...row.sides], facts: [...there.facts, ...row.facts] };
}

export function valueRows(preview: MergePreview, textOf: TextOf): ValueRow[] {
  const rows = new Map<string, ValueRow>();
  for (const field of Object.keys(lists) as ListField[]) {
    for (const side of mergeSides) {
      for (const { value, facts } of knownOf(preview[side], field)) {
        const key = `${field}:${keyOf({ field, value } as Pick<Fact, 'field' | 'value'>) ?? ''}`;
        const row = { key, field, text: textOf(field, value), sides: [side], facts };
        rows.set(key, joinedRow(rows.get(key), row));
      }
    }
  }
  return [...rows.values()];
}

/** What is suggested at first: nothing is left out, and what must be asked is not answered. */
export function startOf(rows: readonly ChoiceRow[]): MergeState {
  return {
    chosen: Object.fromEntries(rows.map((row) => [row.key, stronger(...row.options)])),
    leftOut: [],
    authorisations: {},
    expectation: null,
    mobilityFile: null,
    shortlists: {},
  };
}

/** How many questions have no answer yet. */
export function openQuestions(preview: MergePreview, state: MergeState): number {
  return (
    preview.authorisations.filter(({ country }) => state.authorisations[country] === undefined).length +
    preview.shortlists.filter(({ roleId }) => state.shortlists[roleId] === undefined).length +
    Number(preview.expectation !== null && state.expectation === null) +
    Number(preview.bothHaveMobilityFile && state.mobilityFile === null)
  );
}

export function requestOf(
  preview: MergePreview,
  state: MergeState,
  choices: readonly ChoiceRow[],
  values: readonly ValueRow[],
): MergeRequest {
  const choose = choices.flatMap(({ key, options }): FactId[] =>
    options.flatMap(({ side, fact }) => (side === state.chosen[key] ? [fact.id] : [])),
  );
  const leaveOut = values.flatMap(({ key, facts }) =>
    state.leftOut.includes(key) ? facts.map((fact) => fact.id) : [],
  );
  return {
    mergedId: preview.merged.id,
    mergedVersion: preview.merged.version,
    choose,
    leaveOut,
    authorisations: preview.authorisations.flatMap(({ country }) => {
      const from = state.authorisations[country];
      return from ? [{ country, from }] : [];
    }),
    expectation: state.expectation,
    mobilityFile: state.mobilityFile,
    shortlists: preview.shortlists.flatMap(({ roleId }) => {
      const from = state.shortlists[roleId];
      return from ? [{ roleId, from }] : [];
    }),
  };
}
