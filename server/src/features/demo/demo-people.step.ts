import { Injectable } from '@nestjs/common';
import { type OrganisationId, type UserId } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { PeopleLookup, PeopleService } from '../auth/index.js';
import { demoPeople } from './organisation.js';

export type DemoColleagues = Readonly<Record<(typeof demoPeople)[number]['key'], Who>>;

/** The colleagues of the demo: a hiring manager, a recruiter, a specialist, none of whom can sign in yet. */
@Injectable()
export class DemoPeopleStep {
  constructor(
    private readonly tenant: Tenant,
    private readonly people: PeopleService,
    private readonly lookup: PeopleLookup,
  ) {}

  run(organisationId: string): Promise<DemoColleagues> {
    return this.tenant.run(organisationId, async (db) => {
      const there = await this.lookup.list(db);
      const found: [string, Who][] = [];
      for (const { key, level, name, email } of demoPeople) {
        const known = there.find((person) => person.name === name && person.accessLevel === level);
        const userId = known?.id ?? ((await this.people.add(db, { email, name, level })) as UserId);
        found.push([
          key,
          { userId, organisationId: organisationId as OrganisationId, level, name, sessionId: '' },
        ]);
      }
      return Object.fromEntries(found) as DemoColleagues;
    });
  }
}
