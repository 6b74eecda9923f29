import { Injectable } from '@nestjs/common';
import { type CandidateId } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { IdentityQueue } from '../candidates/index.js';
import { PairStore } from './pair-store.js';

/** What people say of proposals. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly pairs: PairStore,
    private readonly queue: IdentityQueue,
    private readonly audit: AuditService,
  ) {}

  decide(who: Who, oneId: CandidateId, otherId: CandidateId, decision: 'different' | 'open') {
    return this.tenant.run(who.organisationId, async (db) => {
      if (!(await this.pairs.decide(db, oneId, otherId, decision, who.userId)))
        throw problem('not-found', 'There is no such proposal to decide about.');
      const action = decision === 'different' ? 'candidate.set-apart' : 'candidate.set-apart-undone';
      for (const [id, other] of [
        [oneId, otherId],
        [otherId, oneId],
      ] as const)
        await this.audit.record(db, who, action, { type: 'candidate', id }, { otherId: other });
      return { status: decision };
    });
  }

  search(who: Who): Promise<{ started: true }> {
    return this.tenant.run(who.organisationId, async (db) => {
      await this.queue.all(db);
      await this.audit.record(db, who, 'duplicate.searched', { type: 'organisation', id: db.organisationId });
      return { started: true as const };
    });
  }
}
