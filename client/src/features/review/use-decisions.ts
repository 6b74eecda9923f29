import { type CandidateId, type FactId, type FieldEdit } from '@portolan/shared/contract';
import { type Dispatch, useRef } from 'react';
import { ProblemError } from '../../lib/call.js';
import { notifyFault } from '../../ui/notify.js';
import { reviewCalls } from './api.js';
import { type Desk, lastDecided, type Move, type ReviewItem, valueNow } from './model.js';
import { useTurns } from './use-turns.js';

/** The facts that a person's decisions became, by value, the newest last: what stands, and what to undo by. */
function useStanding(dispatch: Dispatch<Move>) {
  const saved = useRef(new Map<string, readonly FactId[]>());
  const of = (key: string) => saved.current.get(key) ?? [];
  return {
    keep(key: string, factId: FactId) {
      saved.current.set(key, [...of(key), factId]);
      dispatch({ type: 'saved', key, factId });
    },
    /** What a value stands on when its turn comes: the newest decision, else what was read. */
    now(item: ReviewItem): FactId[] {
      const own = of(item.key).at(-1);
      return own === undefined ? item.facts.map((fact) => fact.id) : [own];
    },
    takeLast(key: string): FactId | undefined {
      const factId = of(key).at(-1);
      saved.current.set(key, of(key).slice(0, -1));
      return factId;
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
  const fail = (error: unknown) => {
    notifyFault(error);
    if (isStale(error)) onStale();
  };

  const decide = async (choice: 'confirm' | 'remove', items: readonly ReviewItem[]) => {
    const sent = items.filter((item) => valueNow(desk, item) !== null);
    if (sent.length === 0) return;
    for (const { key } of sent) dispatch({ type: 'decide', key, decision: { choice } });
    try {
      const { factIds } = await send((seen) =>
        calls.decide(
          choice,
          sent.map((item) => standing.now(item)),
          seen,
        ),
      );
      factIds.forEach((factId, i) => standing.keep(sent[i]?.key ?? '', factId));
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
      standing.keep(item.key, factId);
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'invalid') throw error;
      fail(error);
    }
  };

  const undo = () => takeBack({ desk, dispatch, onStale, send, standing, calls });
  return { decide, mend, undo };
}

interface TakenBack extends Pick<Shown, 'desk' | 'dispatch' | 'onStale'> {
  readonly send: ReturnType<typeof useTurns>;
  readonly standing: ReturnType<typeof useStanding>;
  readonly calls: ReturnType<typeof reviewCalls>;
}

/** The last decision, shown as undone at once; sent once the decision itself has reached the server. */
async function takeBack({ desk, dispatch, onStale, send, standing, calls }: TakenBack): Promise<void> {
  const key = lastDecided(desk);
  if (key === undefined) return;
  dispatch({ type: 'take-back', key });
  try {
    await send(async (seen) => {
      const factId = standing.takeLast(key);
      return factId === undefined ? { version: seen } : calls.undo(factId);
    });
  } catch (error) {
    notifyFault(error);
    onStale();
  }
}
