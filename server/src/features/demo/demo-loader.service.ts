import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Tenant } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { DemoCandidatesStep } from './demo-candidates.step.js';
import { DemoPeopleStep } from './demo-people.step.js';
import { DemoRolesStep } from './demo-roles.step.js';
import { DemoShortlistsStep } from './demo-shortlists.step.js';
import { type Say } from './progress.js';
import { syntheticPeople } from './synthetic-people.js';

interface Progress {
  /** The day the demo is told as of; kept, so that a start that was cut off goes on with the same story. */
  readonly asOf: string | null;
  readonly isDone: boolean;
}

/** Fills a new organisation with the demo. Cut off in the middle, the next start goes on where it was. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly people: DemoPeopleStep,
    private readonly roles: DemoRolesStep,
    private readonly candidates: DemoCandidatesStep,
    private readonly shortlists: DemoShortlistsStep,
  ) {}

  /** Loads what is missing; nothing where the demo is complete, was removed, or never was begun and is not wanted. */
  async ensure(organisationId: string, isNew: boolean, say: Say): Promise<void> {
    const progress = await this.progress(organisationId);
    if (progress.isDone || (progress.asOf === null && !isNew)) return;
    const asOf = progress.asOf ?? this.clock.today();
    if (progress.asOf === null) await this.note(organisationId, 'demo.begun', { asOf });
    const now = this.clock.now();
    say('Setting up the demo organisation');
    const colleagues = await this.people.run(organisationId);
    const roleIds = await this.roles.run(organisationId, colleagues, now);
    const people = syntheticPeople(asOf);
    const candidateIds = await this.candidates.run(organisationId, people, colleagues, asOf, say);
    say('Setting up the shortlists of the demo');
    await this.shortlists.run(people, { roleIds, candidateIds, colleagues }, now);
    await this.note(organisationId, 'demo.loaded', { candidates: candidateIds.size });
  }

  private async progress(organisationId: string): Promise<Progress> {
    const row = await this.tenant.run(organisationId, (db) =>
      db.find<{ as_of: string | null; is_done: boolean }>(
        `SELECT max(detail ->> 'asOf') FILTER (WHERE action = 'demo.begun') AS as_of,
                count(*) FILTER (WHERE action IN ('demo.loaded', 'demo.removed')) > 0 AS is_done
         FROM audit_events WHERE org_id = $1 AND subject_type = 'organisation' AND subject_id = $1`,
        [organisationId],
      ),
    );
    return { asOf: row?.as_of ?? null, isDone: row?.is_done ?? false };
  }

  private note(organisationId: string, action: string, detail: object): Promise<void> {
    return this.tenant.run(organisationId, (db) =>
      this.audit.record(db, undefined, action, { type: 'organisation', id: organisationId }, detail),
    );
  }
}
