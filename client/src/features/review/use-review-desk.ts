import {
  type CandidateView,
  type DocumentPlace,
  type EditableField,
  type FieldEdit,
} from '@portolan/shared/contract';
import { useReducer, useRef } from 'react';
import { ProblemError } from '../../lib/call.js';
import { notifyFault } from '../../ui/notify.js';
import { reviewCalls, useReviewRefresh } from './api.js';
import { factsOf, lastDecision, moved, openDesk, openItems, type ReviewItem } from './model.js';

/**
 * What a person does at the desk: shown at once, sent one after another with the version each led to, and taken back
 * where the server refuses. `onStale` is called when somebody else changed the candidate meanwhile.
 */
export function useReviewDesk(view: CandidateView, onStale: () => void) {
  const [desk, dispatch] = useReducer(moved, view, openDesk);
  const version = useRef(view.version);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
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

  const decide = (choice: 'confirm' | 'remove', items: readonly ReviewItem[]) => {
    const sent = items.filter((item) => factsOf(desk, item).length > 0);
    if (sent.length === 0) return;
    const values = sent.map((item) => factsOf(desk, item));
    for (const item of sent) dispatch({ type: 'decide', key: item.key, decision: { choice } });
    send(() => calls.decide(choice, values, version.current)).then(
      ({ factIds }) => {
        factIds.forEach((factId, i) => {
          const key = sent[i]?.key;
          if (key !== undefined) dispatch({ type: 'saved', key, factId });
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
    const { factIds } = await send(() => calls.mend(edit, version.current));
    const [factId] = factIds;
    if (edit.value === null || factId === undefined) return;
    dispatch({ type: 'decide', key: item.key, decision: { choice: 'mend', value: edit.value, factId } });
  };

  const undo = () => {
    const last = lastDecision(desk);
    if (last === undefined) return;
    const sent = send(() => calls.undo(last.factId));
    sent.then(() => dispatch({ type: 'take-back', key: last.key }), fail);
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
    canUndo: lastDecision(desk) !== undefined,
  };
}
export type ReviewDesk = ReturnType<typeof useReviewDesk>;
