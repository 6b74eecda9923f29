import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Outside, Tenant } from '../../platform/database/index.js';
import { LinkService } from './link.service.js';
import { PeopleService } from './people.service.js';
import { hashPassword } from './secrets.js';

export interface FirstStart {
  readonly organisationId: string;
  /** True when the organisation was made just now: the database was empty. */
  readonly isNew: boolean;
}

/** What an empty database needs: one organisation, and a way in for its first administrator. */
@Injectable()
export class FirstStartService {
  constructor(
    private readonly outside: Outside,
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly links: LinkService,
    private readonly people: PeopleService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ensureOrganisation(): Promise<FirstStart> {
    const first = await this.outside.find<{ id: string | null }>(`SELECT boot_first_organisation() AS id`);
    if (typeof first?.id === 'string') return { organisationId: first.id, isNew: false };
    const organisationId = newId();
    const name = this.config.demo ? 'Portolan demo' : 'My organisation';
    await this.outside.query(`SELECT boot_create_organisation($1, $2, $3, $4)`, [
      organisationId,
      name,
      this.config.demo,
      this.clock.now(),
    ]);
    return { organisationId, isNew: true };
  }

  /** The link for the first administrator, while there is none; undefined afterwards, or when the settings named one. */
  async ensureAdministrator(organisationId: string): Promise<string | undefined> {
    const found = await this.outside.find<{ has: boolean }>(`SELECT boot_has_administrator() AS has`);
    if (found?.has === true) return undefined;
    const { administrator } = this.config;
    if (administrator === undefined) {
      const issued = await this.links.issue({
        purpose: 'first-administrator',
        organisationId,
        userId: null,
        level: 'administrator',
      });
      return issued.link;
    }
    const userId = await this.tenant.run(organisationId, (db) =>
      this.people.add(db, {
        email: administrator.email,
        name: administrator.email.split('@')[0] ?? 'Administrator',
        level: 'administrator',
      }),
    );
    await this.outside.query(`SELECT auth_set_password($1, $2)`, [
      userId,
      await hashPassword(administrator.password),
    ]);
    return undefined;
  }
}
