import { Controller } from '@nestjs/common';
import { type InputOf, peopleContract } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { PeopleLookup } from './people.lookup.js';
import { PeopleService } from './people.service.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly lookup: PeopleLookup,
    private readonly tenant: Tenant,
  ) {}

  @Handles(peopleContract.list)
  async list(@CurrentUser() who: Who) {
    return { people: await this.people.list(who) };
  }

  @Handles(peopleContract.names)
  async names(@CurrentUser() who: Who) {
    const people = await this.tenant.run(who.organisationId, (db) => this.lookup.list(db));
    return { people: people.filter((person) => person.active) };
  }

  @Handles(peopleContract.invite)
  invite(@Input() { body }: InputOf<typeof peopleContract.invite>, @CurrentUser() who: Who) {
    return this.people.invite(who, body.email, body.accessLevel);
  }

  @Handles(peopleContract.issueLink)
  issueLink(@Input() { params }: InputOf<typeof peopleContract.issueLink>, @CurrentUser() who: Who) {
    return this.people.issueLink(who, params.userId);
  }

  @Handles(peopleContract.changeAccess)
  changeAccess(
    @Input() { params, body }: InputOf<typeof peopleContract.changeAccess>,
    @CurrentUser() who: Who,
  ) {
    return this.people.changeAccess(who, params.userId, body.accessLevel);
  }

  @Handles(peopleContract.deactivate)
  deactivate(@Input() { params }: InputOf<typeof peopleContract.deactivate>, @CurrentUser() who: Who) {
    return this.people.deactivate(who, params.userId);
  }

  @Handles(peopleContract.reactivate)
  reactivate(@Input() { params }: InputOf<typeof peopleContract.reactivate>, @CurrentUser() who: Who) {
    return this.people.reactivate(who, params.userId);
  }
}
