import { Injectable } from '@nestjs/common';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import { AuditEventEntity } from './audit-event.entity.js';

export interface AuditSubject {
  readonly type: string;
  readonly id: string | null;
}

export interface AuditEvent {
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Who did what to which thing, in the same transaction as the deed. Details hold ids and choices, not texts of CVs. */
@Injectable()
export class AuditService {
  constructor(private readonly clock: Clock) {}

  /** `who` undefined: the system itself (first start, a job). */
  async record(
    db: Db,
    who: { readonly userId: string } | undefined,
    action: string,
    subject: AuditSubject,
    detail: object = {},
  ): Promise<void> {
    await db.manager.insert(AuditEventEntity, {
      organisationId: db.organisationId,
      id: newId(),
      at: this.clock.now(),
      actorId: who?.userId ?? null,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      detail,
    });
  }

  /** The newest events of one thing, at most 200. */
  async historyOf(db: Db, subject: { readonly type: string; readonly id: string }): Promise<AuditEvent[]> {
    const rows = await db.query<{
      at: string;
      actor_id: string | null;
      action: string;
      detail: Record<string, unknown>;
    }>(
      `SELECT at, actor_id, action, detail FROM audit_events
       WHERE org_id = $1 AND subject_type = $2 AND subject_id = $3 ORDER BY at DESC, id DESC LIMIT 200`,
      [db.organisationId, subject.type, subject.id],
    );
    return rows.map((row) => ({ at: row.at, actorId: row.actor_id, action: row.action, detail: row.detail }));
  }
}
