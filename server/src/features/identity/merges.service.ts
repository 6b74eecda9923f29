import { Injectable } from '@nestjs/common';
import { type CandidateId, type MergeId, type MergeRequest, type Stays } from '@portolan/shared/contract';
import { type MergeDecision, planMerge, planUnmerge } from '@portolan/shared/domain/identity';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import {
  CandidateProjection,
  FactStore,
  lockCandidate,
  lockRecords,
  mergeLanes,
  type NewFact,
  unmergeLanes,
} from '../candidates/index.js';
import { mergeEntries, unmergeEntries } from '../shortlists/index.js';
import { KeyStore } from './key-store.js';
import { refuseUnanswered } from './merge-questions.js';
import {
  addMerge,
  builtOn,
  counted,
  lanesStay,
  mergesOf,
  type OpenMerge,
  openMerges,
  whatStays,
} from './merge-store.js';
import { PairStore } from './pair-store.js';

interface Pair {
  readonly keptId: CandidateId;
  readonly mergedId: CandidateId;
}

const factOf = ({ field, value, saidBy, note }: MergeDecision): NewFact =>
  ({ field, value, saidBy, note, source: 'person', confidence: 1 }) as NewFact;

/** Makes two records one, and two again. */
@Injectable()
export class MergesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly facts: FactStore,
    private readonly projection: CandidateProjection,
    private readonly keys: KeyStore,
    private readonly pairs: PairStore,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  merge(who: Who, keptId: CandidateId, version: number, asked: MergeRequest) {
    const pair = { keptId, mergedId: asked.mergedId };
    return this.tenant.run(who.organisationId, async (db) => {
      await lockRecords(db);
      await this.lockBoth(db, pair, version, asked.mergedVersion);
      await refuseUnanswered(db, who, pair, asked);
      const decisions = await this.decisions(db, pair, asked);
      const at = this.clock.now();
      await this.setMerged(db, pair.mergedId, keptId, at);
      const factIds = await this.record(db, who, keptId, decisions);
      const side = {
        lanes: await mergeLanes(db, pair, {
          authorisations: new Map(asked.authorisations.map((one) => [one.country, one.from])),
          expectation: asked.expectation,
          mobilityFile: asked.mobilityFile,
        }),
        entries: await mergeEntries(db, pair, {
          choices: new Map(asked.shortlists.map((one) => [one.roleId, one.from])),
          actorId: who.userId,
          at,
        }),
      };
      const id = newId() as MergeId;
      await addMerge(db, {
        id,
        kept_id: keptId,
        merged_id: pair.mergedId,
        factIds,
        side,
        by: who.userId,
        at,
      });
      await this.pairs.settle(db, keptId, pair.mergedId, 'merged', who.userId);
      await this.keys.remove(db, pair.mergedId);
      await this.note(db, who, pair, ['candidate.merged', 'candidate.merged-into'], { mergeId: id });
      return { mergeId: id, version: await this.projection.rebuild(db, keptId) };
    });
  }

  undo(who: Who, candidateId: CandidateId, mergeId: MergeId) {
    return this.tenant.run(who.organisationId, async (db) => {
      await lockRecords(db);
      const merge = (await openMerges(db, candidateId)).find((one) => one.id === mergeId);
      if (merge === undefined) throw problem('not-found', 'There is no such merge to take back.');
      if ((await builtOn(db, merge)).length > 0)
        throw problem('conflict', 'A later merge builds on this one. Take the later one back first.');
      const stays = await this.takeBack(db, who, merge);
      await this.pairs.settle(db, merge.kept_id, merge.merged_id, 'different', who.userId);
      return { mergedId: merge.merged_id as CandidateId, stays };
    });
  }

  /** These stand for themselves again; nobody said that they are different people, so they may be proposed again. */
  async separate(db: Db, who: { readonly userId: string }, candidateIds: readonly string[]): Promise<void> {
    for (let [merge] = await mergesOf(db, candidateIds); merge; [merge] = await mergesOf(db, candidateIds)) {
      const newest = (await builtOn(db, merge))[0] ?? merge;
      await this.takeBack(db, who, newest);
      await this.pairs.reopen(db, newest.kept_id, newest.merged_id);
    }
  }

  /** Both records are as they were; what was changed since stays with the kept one, and is told. */
  private async takeBack(db: Db, who: { readonly userId: string }, merge: OpenMerge): Promise<Stays[]> {
    const above = await this.lockUpwards(db, merge.merged_id);
    const said = (await whatStays(db, merge)).filter(({ what }) => what === 'said');
    const mine = new Set((await this.facts.factsOf(db, merge.merged_id)).map((fact) => fact.id));
    const facts = await this.facts.factsOf(db, above.at(-1) ?? merge.kept_id);
    const plan = planUnmerge(facts, mine, merge.fact_ids);
    for (const id of plan.remove) await this.facts.remove(db, id);
    await this.facts.reopen(db, plan.reopen);
    const entries = await unmergeEntries(db, merge.side.entries);
    const lanes = await unmergeLanes(db, merge.side.lanes);
    await this.setMerged(db, merge.merged_id, null, this.clock.now());
    await this.close(db, who, merge);
    for (const id of [merge.merged_id, ...above]) await this.projection.rebuild(db, id);
    return [...said, ...counted([...lanesStay(lanes), ...entries.map(() => 'shortlist' as const)])];
  }

  private async close(db: Db, who: { readonly userId: string }, merge: OpenMerge): Promise<void> {
    await db.query(
      `UPDATE candidate_merges SET undone_by = $3, undone_at = $4 WHERE org_id = $1 AND id = $2`,
      [db.organisationId, merge.id, who.userId, this.clock.now()],
    );
    const pair = { keptId: merge.kept_id as CandidateId, mergedId: merge.merged_id as CandidateId };
    const actions = ['candidate.unmerged', 'candidate.unmerged-from'] as const;
    await this.note(db, who, pair, actions, { mergeId: merge.id });
  }

  /** In one order, so that two merges of the same records never wait for each other. */
  private async lockBoth(db: Db, pair: Pair, keptVersion: number, mergedVersion: number): Promise<void> {
    if (pair.keptId === pair.mergedId)
      throw problem('unprocessable', 'A record cannot be merged into itself.');
    const versions = new Map([
      [pair.keptId, keptVersion],
      [pair.mergedId, mergedVersion],
    ]);
    for (const [id, version] of [...versions].sort(([a], [b]) => (a < b ? -1 : 1)))
      await lockCandidate(db, id, version);
    const kinds = await db.query(
      `SELECT DISTINCT is_synthetic FROM candidates WHERE org_id = $1 AND id IN ($2, $3)`,
      [db.organisationId, pair.keptId, pair.mergedId],
    );
    if (kinds.length > 1)
      throw problem(
        'unprocessable',
        'One of the two is an invented candidate of the demo; they are not one person.',
      );
  }

  /** The records above one, from the one it was merged into to the one that stands for all; locked with it. */
  private async lockUpwards(db: Db, candidateId: string): Promise<string[]> {
    const above = await db.query<{ id: string }>(
      `WITH RECURSIVE up AS (
         SELECT c.id, c.merged_into, 0 AS height FROM candidates c WHERE c.org_id = $1 AND c.id = $2
         UNION ALL
         SELECT c.id, c.merged_into, up.height + 1 FROM up JOIN candidates c ON c.org_id = $1 AND c.id = up.merged_into)
       SELECT id FROM up ORDER BY height`,
      [db.organisationId, candidateId],
    );
    const ids = above.map(({ id }) => id);
    await db.query(
      `SELECT id FROM candidates WHERE org_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE`,
      [db.organisationId, ids],
    );
    return ids.slice(1);
  }

  private async decisions(db: Db, pair: Pair, asked: MergeRequest): Promise<readonly MergeDecision[]> {
    const facts = [
      ...(await this.facts.factsOf(db, pair.keptId)),
      ...(await this.facts.factsOf(db, pair.mergedId)),
    ];
    const plan = planMerge(facts, { choose: asked.choose, leaveOut: asked.leaveOut });
    if (!plan.ok)
      throw problem('conflict', 'One of the chosen values is not there any more. Reload and choose again.');
    return plan.decisions;
  }

  private async record(
    db: Db,
    who: Who,
    keptId: string,
    decisions: readonly MergeDecision[],
  ): Promise<readonly string[]> {
    const ids = await this.facts.record(db, keptId, decisions.map(factOf), who.userId);
    for (const [i, { supersedes }] of decisions.entries()) {
      const by = ids[i];
      if (by !== undefined && supersedes.length > 0) await this.facts.supersede(db, supersedes, by);
    }
    return ids;
  }

  private async setMerged(db: Db, candidateId: string, into: string | null, at: Date): Promise<void> {
    await db.query(
      `UPDATE candidates SET merged_into = $3, updated_at = $4, version = version + 1 WHERE org_id = $1 AND id = $2`,
      [db.organisationId, candidateId, into, at],
    );
  }

  private async note(
    db: Db,
    who: { readonly userId: string },
    { keptId, mergedId }: Pair,
    [ofKept, ofMerged]: readonly [string, string],
    detail: object,
  ): Promise<void> {
    await this.audit.record(
      db,
      who,
      ofKept,
      { type: 'candidate', id: keptId },
      { ...detail, otherId: mergedId },
    );
    await this.audit.record(
      db,
      who,
      ofMerged,
      { type: 'candidate', id: mergedId },
      { ...detail, otherId: keptId },
    );
  }
}
