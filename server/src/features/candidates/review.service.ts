import { Injectable } from '@nestjs/common';
import {
  type CandidateId,
  type DocumentId,
  type FactId,
  type ReviewDecision,
} from '@portolan/shared/contract';
import { isAttestation } from '@portolan/shared/domain/profile';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { lockCandidate } from './candidate-lock.js';
import { CandidateProjection } from './candidate-projection.js';
import { FactStore, type NewFact, type StoredFact } from './fact-store.js';

export interface Decided {
  readonly factIds: FactId[];
  readonly version: number;
}

const actions = { confirm: 'candidate.value-confirmed', remove: 'candidate.value-taken-away' } as const;

/** What people say of what was read. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly tenant: Tenant,
    private readonly facts: FactStore,
    private readonly projection: CandidateProjection,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Each value becomes a person's fact that stands on what was read: the same value and place, or none. */
  decide(who: Who, candidateId: CandidateId, seenVersion: number, said: ReviewDecision): Promise<Decided> {
    return this.tenant.run(who.organisationId, async (db) => {
      await lockCandidate(db, candidateId, seenVersion);
      const values = await this.open(db, candidateId, said.values);
      const made = values.map((facts) => personFact(facts, said.choice));
      const factIds = await this.facts.record(db, candidateId, made, who.userId);
      for (const [i, facts] of values.entries()) {
        const by = factIds[i];
        if (by === undefined) throw problem('internal');
        await this.facts.supersede(
          db,
          facts.map((fact) => fact.id),
          by,
        );
        await this.note(db, who, candidateId, actions[said.choice], { field: facts[0].field, factId: by });
      }
      return { factIds: factIds as FactId[], version: await this.projection.rebuild(db, candidateId) };
    });
  }

  check(who: Who, candidateId: CandidateId, documentId: DocumentId): Promise<{ version: number }> {
    return this.setChecked(who, candidateId, documentId, true);
  }

  uncheck(who: Who, candidateId: CandidateId, documentId: DocumentId): Promise<{ version: number }> {
    return this.setChecked(who, candidateId, documentId, false);
  }

  private setChecked(who: Who, candidateId: CandidateId, documentId: DocumentId, checked: boolean) {
    return this.tenant.run(who.organisationId, async (db) => {
      await lockCandidate(db, candidateId);
      const rows = await db.query<{ id: string }>(
        `UPDATE candidate_documents SET checked_at = $4, checked_by = $5
         WHERE org_id = $1 AND candidate_id = $2 AND id = $3 RETURNING id`,
        [
          db.organisationId,
          candidateId,
          documentId,
          checked ? this.clock.now() : null,
          checked ? who.userId : null,
        ],
      );
      if (rows.length === 0) throw problem('not-found', 'There is no such document.');
      const action = checked ? 'candidate.document-checked' : 'candidate.document-unchecked';
      await this.note(db, who, candidateId, action, { documentId });
      return { version: await this.projection.rebuild(db, candidateId) };
    });
  }

  /** The named facts by value; all must still speak, be of one field, and hold something. */
  private async open(db: Db, candidateId: string, values: ReviewDecision['values']) {
    const facts = await this.facts.factsOf(db, candidateId);
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const named = values.flat();
    if (new Set(named).size < named.length) {
      throw problem('unprocessable', 'A value is named twice.');
    }
    return values.map((ids) => {
      const [first, ...rest] = ids.map((id) => speakingFact(byId.get(id)));
      if (first === undefined) throw problem('unprocessable', 'Name the facts of each value.');
      if (rest.some((fact) => fact.field !== first.field)) {
        throw problem('unprocessable', 'The facts of one value are of one field.');
      }
      return [first, ...rest] as const;
    });
  }

  private note(db: Db, who: Who, candidateId: string, action: string, detail: object): Promise<void> {
    return this.audit.record(db, who, action, { type: 'candidate', id: candidateId }, detail);
  }
}

function speakingFact(fact: StoredFact | undefined): StoredFact {
  if (fact === undefined || fact.supersededBy !== null || fact.value === null) {
    throw problem('conflict', 'One of the values is not there any more. Reload and try again.');
  }
  if (isAttestation(fact)) {
    throw problem('unprocessable', 'What somebody said is undone, not reviewed.');
  }
  return fact;
}

function personFact([first]: readonly [StoredFact, ...StoredFact[]], choice: ReviewDecision['choice']) {
  const { field, value, documentId, spans, quote } = first;
  const kept = choice === 'confirm' ? { value, documentId, spans, quote } : { value: null };
  return { field, source: 'person', confidence: 1, ...kept } as NewFact;
}
