import { Injectable } from '@nestjs/common';
import { type JobValue } from '@portolan/shared/domain/documents';
import { Clock } from '../../../platform/clock/index.js';
import { type Db } from '../../../platform/database/index.js';
import { FactStore, type NewFact, quoteAt } from '../../candidates/index.js';
import { type DecidedWord } from '../../skills/index.js';
import { skillsOfOwnWords } from './own-word-skills.js';

/** A document of a candidate, or a row of a table whose skills column names words that no skill is called. */
export interface SourceText {
  readonly candidateId: string;
  readonly source: 'document' | 'batch_row';
  readonly documentId: string | null;
  readonly rowNumber: number | null;
  /** The intake it came with, so that taking that back takes this back too. */
  readonly batchId: string | null;
  readonly text: string;
  readonly jobs: readonly JobValue[];
}

/** Records what an organisation's own words say of a candidate. */
@Injectable()
export class OwnWordRecorder {
  constructor(
    private readonly facts: FactStore,
    private readonly clock: Clock,
  ) {}

  /** How many skills were found; the caller keeps the candidate's row in step. */
  async record(db: Db, from: SourceText, words: readonly DecidedWord[]): Promise<number> {
    const facts = words.flatMap((word) =>
      skillsOfOwnWords(from.text, from.jobs, [word], this.clock.today()).map((found) =>
        factOf(from, word, found.spans, {
          confidence: found.confidence,
          value: { how: 'mentioned', ...found.value },
        }),
      ),
    );
    await this.facts.record(db, from.candidateId, facts, null);
    return facts.length;
  }
}

function factOf(
  { source, documentId, rowNumber, batchId, text }: SourceText,
  { decisionId, word }: DecidedWord,
  spans: NonNullable<NewFact['spans']>,
  said: { readonly confidence: number; readonly value: Extract<NewFact, { field: 'skill' }>['value'] },
): NewFact {
  const [first] = spans;
  return {
    field: 'skill',
    ...said,
    source,
    documentId,
    rowNumber,
    batchId,
    wordDecisionId: decisionId,
    spans: documentId === null ? [] : spans,
    quote: documentId === null || first === undefined ? word : quoteAt(text, first),
  };
}
