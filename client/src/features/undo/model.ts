import {
  type CandidateId,
  type TouchedCandidate,
  type UndoPreview,
  type UndoProgress,
} from '@portolan/shared/contract';

export type TouchedChoice = 'keep' | 'take-back';

export interface UndoChoice {
  /** For everybody who was touched. */
  readonly touched: TouchedChoice;
  /** Those about whom the opposite was decided. */
  readonly exceptions: readonly CandidateId[];
}

export const choiceOf = ({ touched, exceptions }: UndoChoice, id: CandidateId): TouchedChoice => {
  const other = touched === 'keep' ? 'take-back' : 'keep';
  return exceptions.includes(id) ? other : touched;
};

export function chosen(choice: UndoChoice, id: CandidateId, wanted: TouchedChoice): UndoChoice {
  if (choiceOf(choice, id) === wanted) return choice;
  const { exceptions } = choice;
  return {
    ...choice,
    exceptions: exceptions.includes(id) ? exceptions.filter((one) => one !== id) : [...exceptions, id],
  };
}

const count = (all: readonly TouchedCandidate[], choice: UndoChoice, created: boolean) =>
  all.filter((one) => one.created === created && choiceOf(choice, one.candidate.id) === 'keep').length;

/** How many go, return to what they were, and stay, by what is chosen now. Not listed ones follow the choice for all. */
export function outcomeOf(preview: UndoPreview, choice: UndoChoice) {
  const unlisted = choice.touched === 'keep' ? preview.touchedCount - preview.touched.length : 0;
  const keptCreated = count(preview.touched, choice, true) + unlisted;
  const keptUpdated = count(preview.touched, choice, false);
  return {
    removed: preview.createdCount - keptCreated,
    restored: preview.updatedCount - keptUpdated,
    kept: keptCreated + keptUpdated,
  };
}

/** 0 to 100; null while they are being counted. */
export function percentOf({ total, removed, restored, kept }: UndoProgress): number | null {
  if (total === null) return null;
  return total === 0 ? 100 : ((removed + restored + kept) / total) * 100;
}
