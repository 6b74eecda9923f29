import { Injectable } from '@nestjs/common';
import { type MatchExplanation } from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';
import { ExplanationReadModel } from './explanation.read-model.js';

/** Scores with their reasons for other features (compare, shortlists). */
@Injectable()
export class MatchLookup {
  constructor(private readonly explanations: ExplanationReadModel) {}

  /** By the role's requirements in force; candidates that do not exist are left out, the order is kept. */
  explainForRole(db: Db, roleId: string, candidateIds: readonly string[]): Promise<MatchExplanation[]> {
    return this.explanations.explainMany(db, roleId, candidateIds);
  }
}
