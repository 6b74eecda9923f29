import { Injectable } from '@nestjs/common';
import { type LookedAt, type MatchExplanation } from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';
import { MatchLookup } from '../matching/index.js';

export interface RoleCandidate {
  readonly role_id: string;
  readonly candidate_id: string;
}

const keyOf = (roleId: string, candidateId: string) => `${roleId} ${candidateId}`;

/** Scores as they are now, for entries of any roles: one reading per role, never one per entry. */
@Injectable()
export class EntryScores {
  constructor(private readonly matches: MatchLookup) {}

  async find(
    db: Db,
    entries: readonly RoleCandidate[],
  ): Promise<(entry: RoleCandidate) => MatchExplanation | undefined> {
    const byRole = new Map<string, string[]>();
    for (const { role_id, candidate_id } of entries) {
      byRole.set(role_id, [...(byRole.get(role_id) ?? []), candidate_id]);
    }
    const found = new Map<string, MatchExplanation>();
    for (const [roleId, candidateIds] of byRole) {
      for (const explained of await this.matches.explainForRole(db, roleId, candidateIds)) {
        found.set(keyOf(roleId, explained.candidateId), explained);
      }
    }
    return ({ role_id, candidate_id }) => found.get(keyOf(role_id, candidate_id));
  }
}

/** What a decision rests on, kept with it: later answers do not change what was looked at. */
export function lookedAtOf(explained: MatchExplanation): LookedAt {
  return {
    requirementsVersion: explained.requirementsVersion,
    evidencedTenths: explained.evidencedTenths,
    potentialTenths: explained.potentialTenths,
    gate: explained.gate,
    parts: explained.parts.map(({ requirement, verdict, value, potential }) => ({
      requirementId: requirement.id,
      label: requirement.label,
      verdict,
      value,
      potential,
      weight: requirement.weight,
    })),
  };
}
