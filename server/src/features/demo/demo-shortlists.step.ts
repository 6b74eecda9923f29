import { Injectable } from '@nestjs/common';
import { type CandidateId, type RoleId } from '@portolan/shared/contract';
import { newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type DemoColleagues } from './demo-people.step.js';
import { type DemoEntry, demoShortlists } from './story.js';
import { type SyntheticPerson } from './synthetic-person.js';

interface Cast {
  readonly roleIds: ReadonlyMap<string, RoleId>;
  readonly candidateIds: ReadonlyMap<string, CandidateId>;
  readonly colleagues: DemoColleagues;
}

const hour = 60 * 60 * 1000;

/**
 * Shortlists with the steps of the last weeks. Written as history: the commands of the shortlists act now, and a demo
 * in which everything happened this minute would show nothing.
 */
@Injectable()
export class DemoShortlistsStep {
  constructor(private readonly tenant: Tenant) {}

  async run(
    organisationId: string,
    people: readonly SyntheticPerson[],
    cast: Cast,
    now: Date,
  ): Promise<void> {
    await this.tenant.run(organisationId, async (db) => {
      for (const entry of demoShortlists(people)) await writeEntry(db, entry, cast, now);
    });
  }
}

async function writeEntry(db: Db, entry: DemoEntry, cast: Cast, now: Date): Promise<void> {
  const roleId = cast.roleIds.get(entry.roleKey);
  const candidateId = cast.candidateIds.get(entry.personKey);
  if (roleId === undefined || candidateId === undefined) return;
  const at = (hoursAgo: number): Date => new Date(now.getTime() - hoursAgo * hour);
  const added = at(entry.events[0]?.hoursAgo ?? 1);
  const moved = at(entry.events.findLast((event) => event.to !== null)?.hoursAgo ?? 1);
  const written = await db.find<{ id: string }>(
    `INSERT INTO shortlist_entries (org_id, id, role_id, candidate_id, stage, stage_changed_at, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (org_id, role_id, candidate_id) DO NOTHING RETURNING id`,
    [
      db.organisationId,
      newId(),
      roleId,
      candidateId,
      entry.stage,
      moved,
      cast.colleagues.recruiter.userId,
      added,
    ],
  );
  if (written === undefined) return;
  for (const event of entry.events) {
    await db.execute(
      `INSERT INTO shortlist_events (org_id, id, entry_id, kind, from_stage, to_stage, answer, reason, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        db.organisationId,
        newId(),
        written.id,
        event.kind,
        event.from,
        event.to,
        event.answer,
        event.reason,
        cast.colleagues[event.actor].userId,
        at(event.hoursAgo),
      ],
    );
  }
}
