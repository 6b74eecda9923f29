import { Injectable } from '@nestjs/common';
import { type Db } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';

/** Who looks for other records of the same person listens to these. */
export const identityJobs = {
  candidate: 'identity.candidate',
  some: 'identity.some',
  batch: 'identity.batch',
  all: 'identity.all',
} as const;

/** Candidates of one job: it compares them in one transaction, for which others wait. */
const mostInJob = 200;

/** Asks for a look at who may be the same person, once the transaction is through. */
@Injectable()
export class IdentityQueue {
  constructor(private readonly jobs: Jobs) {}

  changed(db: Db, candidateId: string): Promise<void> {
    return this.jobs.enqueue(db, identityJobs.candidate, { candidateId }, `identity:${candidateId}`);
  }

  /** Candidates that changed at once: few jobs, so that what comes next does not wait behind one for each. */
  async many(db: Db, candidateIds: readonly string[]): Promise<void> {
    for (let from = 0; from < candidateIds.length; from += mostInJob)
      await this.jobs.enqueue(db, identityJobs.some, {
        candidateIds: candidateIds.slice(from, from + mostInJob),
      });
  }

  /** Candidates that came with a batch and were written at once, not one by one. */
  batch(db: Db, batchId: string): Promise<void> {
    return this.jobs.enqueue(db, identityJobs.batch, { batchId, after: null }, `identity:${batchId}`);
  }

  all(db: Db): Promise<void> {
    return this.jobs.enqueue(db, identityJobs.all, { after: null }, `identity:${db.organisationId}`);
  }
}
