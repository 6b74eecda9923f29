import { Injectable } from '@nestjs/common';
import { type PairStatus } from '@portolan/shared/contract';
import { type Likeness } from '@portolan/shared/domain/identity';
import { Clock } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';

export interface FoundPair {
  readonly oneId: string;
  readonly otherId: string;
  readonly likeness: Likeness;
}

export const ordered = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** Proposals and what was decided about them. */
@Injectable()
export class PairStore {
  constructor(private readonly clock: Clock) {}

  /**
   * What was found about these candidates now: new pairs, pairs that look otherwise, pairs that nothing speaks for any
   * more. "Not the same person" stands, also between records that were merged into these. Whoever removes records waits
   * meanwhile (`lockRecords`), so these are there.
   */
  async replace(db: Db, candidateIds: readonly string[], pairs: readonly FoundPair[]): Promise<void> {
    const one = pairs.map((pair) => pair.oneId);
    const other = pairs.map((pair) => pair.otherId);
    await db.query(
      `DELETE FROM duplicate_pairs p WHERE p.org_id = $1 AND p.status = 'open'
         AND (p.one_id = ANY ($2::uuid[]) OR p.other_id = ANY ($2::uuid[]))
         AND NOT EXISTS (SELECT 1 FROM unnest($3::uuid[], $4::uuid[]) AS f (one, other)
                         WHERE f.one = p.one_id AND f.other = p.other_id)`,
      [db.organisationId, candidateIds, one, other],
    );
    await db.query(
      `INSERT INTO duplicate_pairs AS p (org_id, one_id, other_id, score, reasons, status, found_at)
       SELECT $1, f.one, f.other, f.score, f.reasons, 'open', $6
       FROM unnest($2::uuid[], $3::uuid[], $4::integer[], $5::jsonb[]) AS f (one, other, score, reasons)
       WHERE NOT EXISTS (
           SELECT 1 FROM candidate_group(f.one) a, candidate_group(f.other) b, duplicate_pairs d
           WHERE d.org_id = $1 AND d.status = 'different' AND d.one_id = LEAST(a, b) AND d.other_id = GREATEST(a, b))
       ON CONFLICT (org_id, one_id, other_id) DO UPDATE SET score = EXCLUDED.score, reasons = EXCLUDED.reasons,
         status = 'open', found_at = CASE WHEN p.status = 'open' THEN p.found_at ELSE EXCLUDED.found_at END
       WHERE p.status <> 'different'`,
      [
        db.organisationId,
        one,
        other,
        pairs.map(({ likeness }) => likeness.score),
        pairs.map(({ likeness }) =>
          JSON.stringify(likeness.reasons.map(({ because, points }) => ({ because, points }))),
        ),
        this.clock.now(),
      ],
    );
  }

  async decide(db: Db, a: string, b: string, status: PairStatus, userId: string): Promise<boolean> {
    const [one, other] = ordered(a, b);
    const decided = await db.execute(
      `UPDATE duplicate_pairs SET status = $4, decided_by = $5, decided_at = $6
       WHERE org_id = $1 AND one_id = $2 AND other_id = $3 AND status <> 'merged'`,
      [db.organisationId, one, other, status, userId, this.clock.now()],
    );
    return decided > 0;
  }

  /** A merge or its taking back decides a pair, whether it had been proposed or not. */
  async settle(db: Db, a: string, b: string, status: 'merged' | 'different', userId: string): Promise<void> {
    const [one, other] = ordered(a, b);
    await db.query(
      `INSERT INTO duplicate_pairs AS p (org_id, one_id, other_id, score, reasons, status, found_at, decided_by, decided_at)
       VALUES ($1, $2, $3, 0, '[]', $4, $6, $5, $6)
       ON CONFLICT (org_id, one_id, other_id) DO UPDATE SET status = EXCLUDED.status, decided_by = EXCLUDED.decided_by,
         decided_at = EXCLUDED.decided_at`,
      [db.organisationId, one, other, status, userId, this.clock.now()],
    );
  }

  /** Nothing is decided about the pair any more: the next look proposes it, or not. */
  async reopen(db: Db, a: string, b: string): Promise<void> {
    const parameters = [db.organisationId, ...ordered(a, b)];
    await db.query(
      `DELETE FROM duplicate_pairs WHERE org_id = $1 AND one_id = $2 AND other_id = $3`,
      parameters,
    );
  }
}
