import { Injectable } from '@nestjs/common';
import { type AccessLevel, type IssuedLink, type Person, type UserId } from '@portolan/shared/contract';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { LinkService } from './link.service.js';

interface PersonRow {
  id: UserId;
  name: string;
  email: string;
  access_level: AccessLevel;
  has_signed_in: boolean;
  deactivated_at: string | null;
  last_seen_at: string | null;
}

/** The people of an organisation and what each may do. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly links: LinkService,
    private readonly audit: AuditService,
  ) {}

  list(who: Who): Promise<Person[]> {
    return this.tenant.run(who.organisationId, (db) => this.read(db));
  }

  /** Adds a member (a known e-mail keeps its account) and issues the link to hand over. */
  async invite(who: Who, email: string, level: AccessLevel): Promise<IssuedLink> {
    const userId = await this.tenant.run(who.organisationId, async (db) => {
      const known = (await this.read(db)).find(
        (person) => person.email.toLowerCase() === email.toLowerCase(),
      );
      if (known !== undefined) throw problem('conflict', 'This person is in your organisation already.');
      return this.add(db, { email, name: email.split('@')[0] ?? email, level }, who);
    });
    return this.links.issue({ purpose: 'invitation', organisationId: who.organisationId, userId, level });
  }

  /** Adds a member without a password; they enter by a link. */
  async add(db: Db, person: { email: string; name: string; level: AccessLevel }, by?: Who): Promise<string> {
    const row = await db.find<{ id: string }>(`SELECT people_add($1, $2, $3, $4, $5) AS id`, [
      newId(),
      person.email,
      person.name,
      person.level,
      this.clock.now(),
    ]);
    if (row === undefined) throw problem('internal');
    await this.audit.record(
      db,
      by,
      'person.added',
      { type: 'person', id: row.id },
      { accessLevel: person.level },
    );
    return row.id;
  }

  async issueLink(who: Who, userId: string): Promise<IssuedLink> {
    const person = await this.tenant.run(who.organisationId, (db) => this.get(db, userId));
    if (person.deactivatedAt !== null) throw problem('unprocessable', 'Give access back first.');
    // A password that works elsewhere is its owner's: only the command on the server may reset it.
    if (person.hasSignedIn)
      throw problem(
        'unprocessable',
        'This person has a password. They change it themselves, or it is reset on the server.',
      );
    return this.links.issue({
      purpose: 'invitation',
      organisationId: who.organisationId,
      userId,
      level: person.accessLevel,
    });
  }

  changeAccess(who: Who, userId: string, level: AccessLevel): Promise<Person> {
    return this.change(who, userId, 'person.access-changed', { accessLevel: level }, async (db) => {
      await db.query(`SELECT people_change_access($1, $2)`, [userId, level]);
    });
  }

  deactivate(who: Who, userId: string): Promise<Person> {
    return this.change(who, userId, 'person.deactivated', {}, async (db) => {
      await db.query(`SELECT people_deactivate($1, $2)`, [userId, this.clock.now()]);
    });
  }

  reactivate(who: Who, userId: string): Promise<Person> {
    return this.change(who, userId, 'person.reactivated', {}, async (db) => {
      await db.query(`SELECT people_deactivate($1, NULL)`, [userId]);
    });
  }

  private change(
    who: Who,
    userId: string,
    action: string,
    detail: object,
    work: (db: Db) => Promise<void>,
  ): Promise<Person> {
    return this.tenant.run(who.organisationId, async (db) => {
      await this.get(db, userId);
      await work(db);
      const people = await this.read(db);
      if (!people.some((p) => p.accessLevel === 'administrator' && p.deactivatedAt === null)) {
        throw problem('conflict', 'One administrator must stay.');
      }
      await this.audit.record(db, who, action, { type: 'person', id: userId }, detail);
      return this.get(db, userId);
    });
  }

  private async get(db: Db, userId: string): Promise<Person> {
    const person = (await this.read(db)).find((p) => p.id === userId);
    if (person === undefined) throw problem('not-found', 'There is no such person in your organisation.');
    return person;
  }

  private async read(db: Db): Promise<Person[]> {
    const rows = await db.query<PersonRow>(`SELECT * FROM people_list($1)`, [this.clock.now()]);
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      accessLevel: row.access_level,
      hasSignedIn: row.has_signed_in,
      deactivatedAt: row.deactivated_at,
      lastSeenAt: row.last_seen_at,
    }));
  }
}
