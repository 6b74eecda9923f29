import { type CandidateId, type FactId, type FieldEdit } from '@portolan/shared/contract';
import { type Dispatch, useRef } from 'react';
import { ProblemError } from '../../lib/call.js';
import { notifyFault } from '../../ui/notify.js';
import { type Recorded, reviewCalls, type SkillMend } from './api.js';
import { type ReviewItem, type SkillNow } from './items.js';
import { decisionOf, type Desk, lastDecided, type Move, valueNow } from './model.js';
import { useTurns } from './use-turns.js';

/** What a person's decisions became, by value, the newest last: what stands, and what to undo by. */
function useStanding(dispatch: Dispatch<Move>) {
  const saved = useRef(new Map<string, readonly Recorded[]>());
  const of = (key: string) => saved.current.get(key) ?? [];
  const keep = (key: string, recorded: Recorded) => {
    saved.current.set(key, [...of(key), recorded]);
    const factId = recorded.attestationId ?? recorded.factId;
    if (factId !== null) dispatch({ type: 'saved', key, factId });
  };
  return {
    keep,
    keepFact: (key: string, factId: FactId) => keep(key, { factId, attestationId: null }),
    /** What a value stands on when its turn comes: the newest decision, else what was read. */
    now(item: ReviewItem): FactId[] {
      const own = of(item.key).at(-1)?.factId ?? null;
      return own === null ? item.facts.map((fact) => fact.id) : [own];
    },
    takeLast(key: string): Recorded | undefined {
      const recorded = of(key).at(-1);
      saved.current.set(key, of(key).slice(0, -1));
      return recorded;
    },
  };
}

const isStale = (error: unknown) =>
  error instanceof ProblemError && ['changed-meanwhile', 'conflict'].includes(error.code);

interface Shown {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly desk: Desk;
  readonly dispatch: Dispatch<Move>;
  readonly onStale: () => void;
}

/** Decisions as they are sent; what the server refuses is taken back, and read anew where somebody else was faster. */
export function useDecisions({ candidateId, version, desk, dispatch, onStale }: Shown) {
  const send = useTurns(version);
  const standing = useStanding(dispatch);
  const calls = reviewCalls(candidateId);
  const context = { desk, dispatch, onStale, send, standing, calls };
  const fail = (error: unknown) => {
    notifyFault(error);
    if (isStale(error)) onStale();
  };

  const decide = async (choice: 'confirm' | 'remove', items: readonly ReviewItem[]) => {
    const sent = items.filter((item) => valueNow(desk, item) !== null);
    if (sent.length === 0) return;
    const former = sent.flatMap((item) => formerOf(context, item));
    for (const { key } of sent) dispatch({ type: 'decide', key, decision: { choice } });
    try {
      const { factIds } = await send(async (seen) => {
        const now = await withdraw(context, former, seen);
        return calls.decide(
          choice,
          sent.map((item) => standing.now(item)),
          now,
        );
      });
      factIds.forEach((factId, i) => standing.keepFact(sent[i]?.key ?? '', factId));
    } catch (error) {
      for (const { key } of sent) dispatch({ type: 'take-back', key });
      fail(error);
    }
  };

  /** Waits for the server, because it may find fault with what was typed; the form shows that. */
  const mend = async (item: ReviewItem, edit: FieldEdit) => {
    try {
      const { factIds } = await send((seen) => calls.mend({ ...edit, replaces: standing.now(item) }, seen));
      const [factId] = factIds;
      if (edit.value === null || factId === undefined) return;
      dispatch({ type: 'decide', key: item.key, decision: { choice: 'mend', value: edit.value } });
      standing.keepFact(item.key, factId);
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'invalid') throw error;
      fail(error);
    }
  };

  const mendSkill = (item: ReviewItem, to: SkillNow, said: Pick<SkillMend, 'saidBy' | 'note'>) =>
    mendSkillIn(context, item, to, said).catch(fail);
  const undo = () => takeBack(context);
  return { decide, mend, mendSkill, undo };
}

interface Context extends Pick<Shown, 'desk' | 'dispatch' | 'onStale'> {
  readonly send: ReturnType<typeof useTurns>;
  readonly standing: ReturnType<typeof useStanding>;
  readonly calls: ReturnType<typeof reviewCalls>;
}

/** A skill has one decision at a time: the one before it is taken back, at once on the page. */
function formerOf({ desk, dispatch }: Context, { field, key }: ReviewItem): string[] {
  if (field !== 'skill' || decisionOf(desk, key) === undefined) return [];
  dispatch({ type: 'take-back', key });
  return [key];
}

/** The same on the server, when its turn comes; the version it leads to. */
async function withdraw(
  { standing, calls }: Context,
  keys: readonly string[],
  seen: number,
): Promise<number> {
  let version = seen;
  for (const key of keys) {
    const recorded = standing.takeLast(key);
    if (recorded) ({ version } = await calls.undo(recorded, version));
  }
  return version;
}

async function mendSkillIn(
  context: Context,
  item: ReviewItem,
  skill: SkillNow,
  said: Pick<SkillMend, 'saidBy' | 'note'>,
): Promise<void> {
  const { dispatch, onStale, send, standing, calls } = context;
  const former = formerOf(context, item);
  const { key } = item;
  dispatch({ type: 'decide', key, decision: { choice: 'mend', value: skill.id, skill } });
  const isOther = skill.id !== item.skill?.id;
  try {
    const { recorded } = await send(async (seen) => {
      const now = await withdraw(context, former, seen);
      const replaced = isOther ? standing.now(item) : [];
      return calls.mendSkill({ replaced, skillId: skill.id, level: skill.level, ...said }, now);
    });
    standing.keep(key, recorded);
  } catch (error) {
    dispatch({ type: 'take-back', key });
    if (former.length > 0) onStale();
    throw error;
  }
}

/** The last decision, shown as undone at once; sent once the decision itself has reached the server. */
async function takeBack({ desk, dispatch, onStale, send, standing, calls }: Context): Promise<void> {
  const key = lastDecided(desk);
  if (key === undefined) return;
  dispatch({ type: 'take-back', key });
  try {
    await send(async (seen) => {
      const recorded = standing.takeLast(key);
      return recorded === undefined ? { version: seen } : calls.undo(recorded, seen);
    });
  } catch (error) {
    notifyFault(error);
    onStale();
  }
}
