import {
  type CandidateView,
  type DocumentPlace,
  type EditableField,
  type FactId,
  type FieldEdit,
} from '@portolan/shared/contract';
import { useReducer, useRef } from 'react';
import { ProblemError } from '../../lib/call.js';
import { notifyFault } from '../../ui/notify.js';
import { reviewCalls, useReviewRefresh } from './api.js';
import { lastDecided, moved, openDesk, openItems, type ReviewItem, valueNow } from './model.js';

/**
 * What a person does at the desk: shown at once, sent one after another with the version each led to, and taken back
 * where the server refuses. `onStale` is called when somebody else changed the candidate meanwhile.
 */
export function useReviewDesk(view: CandidateView, onStale: () => void) {
  const [desk, dispatch] = useReducer(moved, view, openDesk);
  const version = useRef(view.version);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  /** The facts to undo by for each value, the newest last. */
  const saved = useRef(new Map<string, FactId[]>());
  const refresh = useReviewRefresh();
  const calls = reviewCalls(view.id);

  const settle = () => {
    waiting.current -= 1;
    if (waiting.current === 0) void refresh();
  };
  const fail = (error: unknown) => {
    notifyFault(error);
    const isStale = error instanceof ProblemError && ['changed-meanwhile', 'conflict'].includes(error.code);
    if (isStale) onStale();
  };
  /** One request at a time: the next needs the version that this one leads to. */
  const send = <Reply extends { readonly version: number }>(run: () => Promise<Reply>): Promise<Reply> => {
    waiting.current += 1;
    const sent = chain.current.then(run).then((reply) => {
      version.current = reply.version;
      return reply;
    });
    chain.current = sent.catch(() => undefined).then(settle);
    return sent;
  };

  const keep = (key: string, factId: FactId) => {
    saved.current.set(key, [...(saved.current.get(key) ?? []), factId]);
    dispatch({ type: 'saved', key, factId });
  };

  /** What a value stands on when its turn comes: the newest decision, else what was read. */
  const standing = (item: ReviewItem): FactId[] => {
    const own = saved.current.get(item.key)?.at(-1);
    return own === undefined ? item.facts.map((fact) => fact.id) : [own];
  };

  const decide = (choice: 'confirm' | 'remove', items: readonly ReviewItem[]) => {
    const sent = items.filter((item) => valueNow(desk, item) !== null);
    if (sent.length === 0) return;
    for (const item of sent) dispatch({ type: 'decide', key: item.key, decision: { choice } });
    send(() => calls.decide(choice, sent.map(standing), version.current)).then(
      ({ factIds }) => {
        factIds.forEach((factId, i) => {
          const key = sent[i]?.key;
          if (key !== undefined) keep(key, factId);
        });
      },
      (error: unknown) => {
        for (const item of sent) dispatch({ type: 'take-back', key: item.key });
        fail(error);
      },
    );
  };

  /** Waits for the server, because it may find fault with what was typed; the form shows that. */
  const mend = async (item: ReviewItem, edit: FieldEdit) => {
    const { factIds } = await send(() => calls.mend({ ...edit, replaces: standing(item) }, version.current));
    const [factId] = factIds;
    if (edit.value === null || factId === undefined) return;
    dispatch({ type: 'decide', key: item.key, decision: { choice: 'mend', value: edit.value } });
    keep(item.key, factId);
  };

  /** Shown at once; sent once the decision itself has reached the server. */
  const undo = () => {
    const key = lastDecided(desk);
    if (key === undefined) return;
    dispatch({ type: 'take-back', key });
    const run = async () => {
      const facts = saved.current.get(key) ?? [];
      const factId = facts.at(-1);
      saved.current.set(key, facts.slice(0, -1));
      return factId === undefined ? { version: version.current } : calls.undo(factId);
    };
    send(run).catch((error: unknown) => {
      notifyFault(error);
      onStale();
    });
  };

  return {
    desk,
    open: openItems(desk),
    current: desk.items.find((item) => item.key === desk.current),
    go: (key: string) => dispatch({ type: 'go', key }),
    step: (by: 1 | -1) => dispatch({ type: 'step', by }),
    edit: (key: string) => dispatch({ type: 'edit', key }),
    leaveEdit: () => dispatch({ type: 'leave-edit' }),
    add: (field: EditableField, text: string, from: DocumentPlace) =>
      dispatch({ type: 'add', field, text, from }),
    confirm: (items: readonly ReviewItem[]) => decide('confirm', items),
    remove: (item: ReviewItem) => decide('remove', [item]),
    mend,
    undo,
    canUndo: lastDecided(desk) !== undefined,
  };
}
export type ReviewDesk = ReturnType<typeof useReviewDesk>;
