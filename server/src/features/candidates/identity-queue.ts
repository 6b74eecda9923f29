import { Injectable } from '@nestjs/common';
import { type Db } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';

/** Who looks for other records of the same person listens to these. */
export const identityJobs = {
  candidate: 'identity.candidate',
  batch: 'identity.batch',
  all: 'identity.all',
} as const;

/** Asks for a look at who may be the same person, once the transaction is through. */
@Injectable()
export class IdentityQueue {
  constructor(private readonly jobs: Jobs) {}

  changed(db: Db, candidateId: string): Promise<void> {
    return this.jobs.enqueue(db, identityJobs.candidate, { candidateId }, `identity:${candidateId}`);
  }

  /** Candidates that came with a batch and were written at once, not one by one. */
  batch(db: Db, batchId: string): Promise<void> {
    return this.jobs.enqueue(db, identityJobs.batch, { batchId, after: null }, `identity:${batchId}`);
  }

  all(db: Db): Promise<void> {
    return this.jobs.enqueue(db, identityJobs.all, { after: null }, `identity:${db.organisationId}`);
  }
}
