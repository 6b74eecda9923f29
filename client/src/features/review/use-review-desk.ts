import { type CandidateView, type DocumentPlace, type EditableField } from '@portolan/shared/contract';
import { useReducer } from 'react';
import { type ReviewItem } from './items.js';
import { moved, openDesk, openItems } from './model.js';
import { useDecisions } from './use-decisions.js';

/** What a person does at the desk. `onStale`: somebody else changed the candidate meanwhile. */
export function useReviewDesk(view: CandidateView, onStale: () => void) {
  const [desk, dispatch] = useReducer(moved, view, openDesk);
  const { id: candidateId, version } = view;
  const { decide, mend, mendSkill, undo } = useDecisions({ candidateId, version, desk, dispatch, onStale });
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
    confirm: (items: readonly ReviewItem[]) => void decide('confirm', items),
    remove: (item: ReviewItem) => void decide('remove', [item]),
    mend,
    mendSkill,
    undo: () => void undo(),
    canUndo: desk.log.length > 0,
  };
}
export type ReviewDesk = ReturnType<typeof useReviewDesk>;
