import {
  type CandidateId,
  candidatesContract,
  type DocumentId,
  type FactId,
  type FieldEdit,
  reviewContract,
} from '@portolan/shared/contract';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

/** As many as a person goes through without coming back. */
const queueLength = 200;

/** Who is to be reviewed, in the order they came; with a batch, only whom it brought. */
export const reviewQueueQuery = (batch: string | undefined) =>
  queryOptions({
    queryKey: ['review', 'queue', batch],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call(
        reviewContract.queue,
        { query: { limit: queueLength, ...(batch === undefined ? {} : { batch }) } },
        { signal },
      ),
  });

/** What a decision became on the server, to take it back by. */
export interface Recorded {
  /** A value that was confirmed, mended or taken away. */
  readonly factId: FactId | null;
  /** What a person said of a skill. */
  readonly attestationId: FactId | null;
}

export interface SkillMend {
  /** What was read and is another skill in truth; empty where only the level is mended. */
  readonly replaced: readonly FactId[];
  readonly skillId: string;
  readonly level: number;
  readonly saidBy: string;
  readonly note: string | null;
}

/** The requests of the desk; each answers with the version it led to. */
export function reviewCalls(candidateId: CandidateId) {
  const params = { candidateId };
  const decide = (choice: 'confirm' | 'remove', values: readonly (readonly FactId[])[], version: number) => {
    const body = { choice, values: values.map((ids) => [...ids]) };
    return call(reviewContract.decide, { params, body }, { version });
  };
  const undo = async ({ factId, attestationId }: Recorded, version: number) => {
    let last = { version };
    if (attestationId !== null)
      last = await call(candidatesContract.undoAttestation, { params: { ...params, factId: attestationId } });
    if (factId !== null) last = await call(candidatesContract.undoFact, { params: { ...params, factId } });
    return last;
  };
  return {
    decide,
    undo,
    async mend(edit: FieldEdit, version: number) {
      const reply = await call(candidatesContract.editField, { params, body: edit }, { version });
      return { factIds: [reply.factId], version: reply.version };
    },
    /** What was read wrongly goes first: that is refused where somebody else was faster. */
    async mendSkill({ replaced, skillId, level, saidBy, note }: SkillMend, version: number) {
      const removed = replaced.length === 0 ? undefined : await decide('remove', [replaced], version);
      const factId = removed?.factIds[0] ?? null;
      try {
        const body = { type: 'skill' as const, skillId, level, saidBy, note };
        const said = await call(candidatesContract.attest, { params, body });
        return { recorded: { factId, attestationId: said.factId }, version: said.version };
      } catch (error) {
        await undo({ factId, attestationId: null }, version);
        throw error;
      }
    },
  };
}
export type ReviewCalls = ReturnType<typeof reviewCalls>;

/** Everything that counts or shows what was decided reads again. */
export function useReviewRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
}

/** Notes that a person has read a document, or takes it back. */
export function useDocumentCheck(candidateId: CandidateId) {
  const refresh = useReviewRefresh();
  return useMutation({
    mutationFn: ({ documentId, checked }: { documentId: DocumentId; checked: boolean }) =>
      call(checked ? reviewContract.check : reviewContract.uncheck, { params: { candidateId, documentId } }),
    onSuccess: refresh,
  });
}
