import { Inject, Injectable } from '@nestjs/common';
import {
  type AccessLevel,
  type IssuedLink,
  type linkPurposes,
  type OneTimeLink,
} from '@portolan/shared/contract';
import { Clock, newId } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Outside } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { hashPassword, newSecret, secretHash } from './secrets.js';

const lifetimeDays = 7;

export interface LinkRequest {
  readonly purpose: (typeof linkPurposes)[number];
  readonly organisationId: string;
  /** Null: whoever opens the link becomes a new person (first administrator). */
  readonly userId: string | null;
  readonly level: AccessLevel;
}

interface LinkRow {
  purpose: OneTimeLink['purpose'];
  organisation_name: string;
  user_id: string | null;
  email: string | null;
  user_name: string | null;
}

/** One-time links: shown once, kept as a hash, used once. A new link for the same purpose replaces the old one. */
@Injectable()
export class LinkService {
  constructor(
    private readonly outside: Outside,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async issue(request: LinkRequest): Promise<IssuedLink> {
    const { secret, hash } = newSecret();
    const now = this.clock.now();
    const expires = new Date(now.getTime() + lifetimeDays * 86_400_000);
    await this.outside.query(`SELECT auth_create_link($1, $2, $3, $4, $5, $6, $7)`, [
      hash,
      request.purpose,
      request.organisationId,
      request.userId,
      request.level,
      now,
      expires,
    ]);
    return { link: `${this.config.publicUrl}/join/${secret}`, expiresAt: expires.toISOString() };
  }

  async show(token: string): Promise<OneTimeLink> {
    const row = await this.find(token);
    return {
      purpose: row.purpose,
      organisationName: row.organisation_name,
      email: row.email,
      name: row.user_name,
    };
  }

  /** Sets the password and uses the link up; the person's other sessions end. */
  async accept(token: string, person: { name: string; email: string | undefined; password: string }) {
    const row = await this.find(token);
    const email = row.email ?? person.email;
    if (email === undefined)
      throw problem('invalid', 'An e-mail address is needed.', [
        { path: 'body.email', message: 'Enter your e-mail address' },
      ]);
    const accepted = await this.outside.find<{ user_id: string; organisation_id: string }>(
      `SELECT * FROM auth_accept_link($1, $2, $3, $4, $5, $6)`,
      [secretHash(token), newId(), email, person.name, await hashPassword(person.password), this.clock.now()],
    );
    if (accepted === undefined) throw problem('link-used');
    return { userId: accepted.user_id, organisationId: accepted.organisation_id };
  }

  private async find(token: string): Promise<LinkRow> {
    const row = await this.outside.find<LinkRow>(`SELECT * FROM auth_link($1, $2)`, [
      secretHash(token),
      this.clock.now(),
    ]);
    if (row === undefined) throw problem('link-used');
    return row;
  }
}
