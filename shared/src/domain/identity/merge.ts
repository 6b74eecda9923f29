import { type Fact, type FactField, type FactValues } from '../profile/index.js';

/** Fields of which a person has one: a merge asks which value stands. */
export const singleFields = ['name', 'headline', 'place'] as const satisfies readonly FactField[];
export type SingleField = (typeof singleFields)[number];

export interface MergeChoices {
  /** Facts whose value stands for its field from now on. */
  readonly choose: readonly string[];
  /** Facts whose value is left out of the record that stands for both. */
  readonly leaveOut: readonly string[];
}

/** A decision of the person who merges, to be recorded as their fact. */
export interface MergeDecision<F extends FactField = FactField> {
  readonly field: F;
  /** Null leaves out what it stands for. */
  readonly value: FactValues[F] | null;
  readonly saidBy: string | null;
  readonly note: string | null;
  /** Facts that say nothing more once this is recorded. */
  readonly supersedes: readonly string[];
}

export type MergePlan =
  | { readonly ok: true; readonly decisions: readonly MergeDecision[] }
  | { readonly ok: false; readonly because: 'unknown-fact' | 'no-value'; readonly factId: string };

const wordsOf = (fact: Fact): Pick<MergeDecision, 'saidBy' | 'note'> => {
  if (fact.field === 'skill' && fact.value?.how === 'attested')
    return { saidBy: fact.value.saidBy, note: fact.value.note };
  if (fact.field === 'experienceMonths' && fact.value !== null)
    return { saidBy: fact.value.saidBy, note: fact.value.note };
  return { saidBy: null, note: null };
};

/** A chosen value is said again by the person who merges: the newest word of a person goes before all else. */
function chosen(fact: Fact): MergeDecision {
  return { field: fact.field, value: fact.value, ...wordsOf(fact), supersedes: [] };
}

function leftOut(facts: readonly Fact[]): MergeDecision[] {
  const byField = new Map<FactField, string[]>();
  for (const fact of facts) byField.set(fact.field, [...(byField.get(fact.field) ?? []), fact.id]);
  return [...byField].map(([field, supersedes]) => ({
    field,
    value: null,
    saidBy: null,
    note: null,
    supersedes,
  }));
}

/** What to record when two records become one, from the open facts of both. The facts themselves all stay. */
export function planMerge(facts: readonly Fact[], choices: MergeChoices): MergePlan {
  const open = new Map(facts.filter((fact) => fact.supersededBy === null).map((fact) => [fact.id, fact]));
  const missing = [...choices.choose, ...choices.leaveOut].find((id) => !open.has(id));
  if (missing !== undefined) return { ok: false, because: 'unknown-fact', factId: missing };
  const named = (ids: readonly string[]) => ids.flatMap((id) => open.get(id) ?? []);
  const empty = named(choices.choose).find((fact) => fact.value === null);
  if (empty !== undefined) return { ok: false, because: 'no-value', factId: empty.id };
  return { ok: true, decisions: [...named(choices.choose).map(chosen), ...leftOut(named(choices.leaveOut))] };
}

export interface UnmergePlan {
  /** Facts of the merge itself: they go, and what they stood for speaks again. */
  readonly remove: readonly string[];
  /** Facts of the record that comes back which something said since then stands on: they speak again there. */
  readonly reopen: readonly string[];
}

/**
 * What to do when a merge is taken back. `mine` are the facts of the record that comes back, and of those merged into it
 * before; whatever was said after the merge belongs to the record that was kept, and stays there.
 */
export function planUnmerge(
  facts: readonly Fact[],
  mine: ReadonlySet<string>,
  decided: readonly string[],
): UnmergePlan {
  const gone = new Set(decided);
  return {
    remove: facts.filter((fact) => gone.has(fact.id)).map((fact) => fact.id),
    reopen: facts
      .filter((fact) => mine.has(fact.id) && fact.supersededBy !== null && !mine.has(fact.supersededBy))
      .map((fact) => fact.id),
  };
}
