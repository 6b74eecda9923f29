import { Inject, Injectable } from '@nestjs/common';
import {
  type AccessLevel,
  type OrganisationId,
  type OwnSession,
  type Session,
  type UserId,
} from '@portolan/shared/contract';
import { Clock, newId } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Outside } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { hashPassword, newSecret, passwordFits, secretHash } from './secrets.js';

const lifetimeDays = 14;

interface SessionRow {
  session_id: string;
  user_id: UserId;
  user_name: string;
  email: string;
  organisation_id: OrganisationId;
  organisation_name: string;
  is_demo: boolean;
  access_level: AccessLevel;
}
interface MembershipRow {
  organisation_id: OrganisationId;
  organisation_name: string;
  access_level: AccessLevel;
}

/** A fresh session: its secret goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly secret: string;
  readonly expires: Date;
  readonly session: Session;
}

@Injectable()
export class SessionService {
  constructor(
    private readonly outside: Outside,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async whoHas(secret: string): Promise<Who | undefined> {
    const row = await this.findRow(secret);
    if (row === undefined) return undefined;
    return {
      userId: row.user_id,
      organisationId: row.organisation_id,
      level: row.access_level,
      name: row.user_name,
      sessionId: row.session_id,
    };
  }

  /** Opens a session in the first organisation of the person, or in the one named. */
  async open(userId: string, userAgent: string | undefined, organisationId?: string): Promise<OpenedSession> {
    const memberships = await this.memberships(userId);
    const membership = memberships.find((m) => m.organisation_id === organisationId) ?? memberships[0];
    if (membership === undefined) throw problem('wrong-credentials');
    const { secret, hash } = newSecret();
    const now = this.clock.now();
    const expires = new Date(now.getTime() + lifetimeDays * 86_400_000);
    await this.outside.query(`SELECT auth_open_session($1, $2, $3, $4, $5, $6, $7)`, [
      hash,
      newId(),
      userId,
      membership.organisation_id,
      userAgent?.slice(0, 200) ?? null,
      now,
      expires,
    ]);
    return { secret, expires, session: await this.describe(secret) };
  }

  /** The session as the client sees it. */
  async describe(secret: string): Promise<Session> {
    const row = await this.findRow(secret);
    if (row === undefined) throw problem('not-signed-in');
    const memberships = await this.memberships(row.user_id);
    return {
      user: { id: row.user_id, name: row.user_name, email: row.email },
      organisation: { id: row.organisation_id, name: row.organisation_name, isDemo: row.is_demo },
      accessLevel: row.access_level,
      memberships: memberships.map((m) => ({
        organisationId: m.organisation_id,
        organisationName: m.organisation_name,
        accessLevel: m.access_level,
      })),
      insecure: this.config.insecure,
    };
  }

  async switchOrganisation(secret: string, organisationId: string): Promise<Session> {
    const rows = await this.outside.query<{ switched: boolean | null }>(
      `SELECT auth_switch($1, $2) AS switched`,
      [secretHash(secret), organisationId],
    );
    if (rows[0]?.switched !== true) throw problem('not-found', 'You do not belong to that organisation.');
    return this.describe(secret);
  }

  async list(who: Who): Promise<OwnSession[]> {
    const rows = await this.outside.query<{
      id: string;
      created_at: string;
      last_seen_at: string;
      expires_at: string;
      user_agent: string | null;
    }>(`SELECT * FROM auth_sessions($1, $2)`, [who.userId, this.clock.now()]);
    return rows.map((row) => ({
      id: row.id,
      createdAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
      userAgent: row.user_agent,
      current: row.id === who.sessionId,
    }));
  }

  async end(who: Who, sessionId: string): Promise<void> {
    const rows = await this.outside.query<{ ended: boolean | null }>(
      `SELECT auth_end_session($1, $2) AS ended`,
      [who.userId, sessionId],
    );
    if (rows[0]?.ended !== true) throw problem('not-found', 'That session has ended already.');
  }

  /** Every other session of the person ends with the old password. */
  async changePassword(who: Who, current: string, next: string): Promise<void> {
    const stored = await this.outside.find<{ hash: string | null }>(`SELECT auth_password($1) AS hash`, [
      who.userId,
    ]);
    if (!(await passwordFits(stored?.hash, current))) {
      throw problem('invalid', 'The current password is not right.', [
        { path: 'body.current', message: 'This is not the current password' },
      ]);
    }
    await this.outside.query(`SELECT auth_set_password($1, $2)`, [who.userId, await hashPassword(next)]);
    await this.outside.query(`SELECT auth_end_other_sessions($1, $2)`, [who.userId, who.sessionId]);
  }

  private findRow(secret: string): Promise<SessionRow | undefined> {
    return this.outside.find<SessionRow>(`SELECT * FROM auth_session($1, $2)`, [
      secretHash(secret),
      this.clock.now(),
    ]);
  }

  private memberships(userId: string): Promise<MembershipRow[]> {
    return this.outside.query<MembershipRow>(`SELECT * FROM auth_memberships($1)`, [userId]);
  }
}
