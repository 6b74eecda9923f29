import { Injectable, type OnModuleInit } from '@nestjs/common';
import { comparePeople, type PersonSigns, proposedFrom } from '@portolan/shared/domain/identity';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type JobInput, Jobs } from '../../platform/jobs/index.js';
import { identityJobs, lockRecords } from '../candidates/index.js';
import { KeyStore } from './key-store.js';
import { type FoundPair, PairStore } from './pair-store.js';
import { type SignRow, signColumns, signsOf } from './signs-of.js';

/** Candidates in one transaction, compared without a pause: few, so that nobody waits. */
const step = 200;
/** Steps before the job lets others have their turn. */
const stepsPerJob = 50;
/** Pairs of one candidate that are kept, the likeliest. */
const mostPairs = 20;

type Signs = ReadonlyMap<string, { readonly signs: PersonSigns; readonly isSynthetic: boolean }>;

/** Compares records in the background: one that changed, those of a batch, or all. Nothing is merged here. */
@Injectable()
export class LookForDuplicates implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly tenant: Tenant,
    private readonly keys: KeyStore,
    private readonly pairs: PairStore,
  ) {}

  onModuleInit(): void {
    this.jobs.register(identityJobs.candidate, ({ organisationId, payload }) => {
      const { candidateId } = payload as { candidateId: string };
      return this.tenant.run(organisationId, (db) => this.look(db, [candidateId]));
    });
    this.jobs.register(identityJobs.some, ({ organisationId, payload }) => {
      const { candidateIds } = payload as { candidateIds: readonly string[] };
      return this.tenant.run(organisationId, (db) => this.look(db, candidateIds));
    });
    this.jobs.register(identityJobs.batch, (input) => this.walk(identityJobs.batch, input));
    this.jobs.register(identityJobs.all, (input) => this.walk(identityJobs.all, input));
  }

  /** Walks through the candidates by id; a job that was stopped goes on where it was. */
  private async walk(name: string, { organisationId, payload }: JobInput): Promise<void> {
    const { batchId = null, after } = payload as { batchId?: string | null; after: string | null };
    let last = after;
    for (let count = 0; count < stepsPerJob && !this.jobs.isStopping; count += 1) {
      const ids = await this.tenant.run(organisationId, async (db) => {
        const next = await this.next(db, batchId, last);
        await this.look(db, next);
        return next;
      });
      last = ids.at(-1) ?? last;
      if (ids.length < step) return;
    }
    await this.tenant.run(organisationId, (db) =>
      this.jobs.enqueue(
        db,
        name,
        { batchId, after: last },
        `identity:${batchId ?? organisationId}:${last ?? ''}`,
      ),
    );
  }

  private async next(db: Db, batchId: string | null, after: string | null): Promise<string[]> {
    const from = after ?? '00000000-0000-0000-0000-000000000000';
    const narrowed = batchId === null ? '' : ' AND c.batch_id = $4';
    const rows = await db.query<{ id: string }>(
      `SELECT c.id FROM candidates c
       WHERE c.org_id = $1 AND c.id > $2 AND c.merged_into IS NULL${narrowed} ORDER BY c.id LIMIT $3`,
      [db.organisationId, from, step, ...(batchId === null ? [] : [batchId])],
    );
    return rows.map(({ id }) => id);
  }

  private async look(db: Db, candidateIds: readonly string[]): Promise<void> {
    if (candidateIds.length === 0) return;
    // One look at a time, too: two records that come at once must find each other.
    await lockRecords(db);
    await this.keys.write(db, candidateIds);
    const sharing = await this.keys.sharing(db, candidateIds);
    const signs = await this.signs(db, [...new Set(sharing.flat())]);
    const found = sharing.flatMap(([oneId, otherId]) => pairOf(signs, oneId, otherId));
    await this.pairs.replace(db, candidateIds, likeliest(found));
  }

  private async signs(db: Db, ids: readonly string[]): Promise<Signs> {
    if (ids.length === 0) return new Map();
    const rows = await db.query<SignRow & { readonly is_synthetic: boolean }>(
      `SELECT ${signColumns}, c.is_synthetic FROM candidates c
       WHERE c.org_id = $1 AND c.id = ANY ($2::uuid[]) AND c.merged_into IS NULL`,
      [db.organisationId, ids],
    );
    const contents = await this.keys.contents(db, ids);
    return new Map(
      rows.map((row) => [
        row.id,
        { signs: signsOf(row, contents.get(row.id) ?? []), isSynthetic: row.is_synthetic },
      ]),
    );
  }
}

/** Invented candidates and real ones are never one person. */
function pairOf(signs: Signs, oneId: string, otherId: string): FoundPair[] {
  const [one, other] = [signs.get(oneId), signs.get(otherId)];
  if (!one || !other || one.isSynthetic !== other.isSynthetic) return [];
  const likeness = comparePeople(one.signs, other.signs);
  return likeness.score >= proposedFrom ? [{ oneId, otherId, likeness }] : [];
}

function likeliest(pairs: readonly FoundPair[]): FoundPair[] {
  const taken = new Map<string, number>();
  const count = (id: string) => taken.get(id) ?? 0;
  return [...pairs]
    .sort(
      (a, b) => b.likeness.score - a.likeness.score || (a.oneId + a.otherId < b.oneId + b.otherId ? -1 : 1),
    )
    .filter(({ oneId, otherId }) => {
      if (count(oneId) >= mostPairs || count(otherId) >= mostPairs) return false;
      taken.set(oneId, count(oneId) + 1).set(otherId, count(otherId) + 1);
      return true;
    });
}
