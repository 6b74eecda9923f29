import { Injectable } from '@nestjs/common';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';

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
    await db.query(
      `INSERT INTO audit_events (org_id, id, at, actor_id, action, subject_type, subject_id, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        db.organisationId,
        newId(),
        this.clock.now(),
        who?.userId ?? null,
        action,
        subject.type,
        subject.id,
        JSON.stringify(detail),
      ],
    );
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
