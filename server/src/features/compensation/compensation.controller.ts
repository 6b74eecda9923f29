import { Controller } from '@nestjs/common';
import { compensationContract, type InputOf } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { CurrentUser, EditedVersion, Handles, Input, type Who } from '../../platform/http/index.js';
import { BandLookup } from './band.lookup.js';
import { CompensationService } from './compensation.service.js';

/** A hiring manager reads the bands of their own roles. */
const managerOf = (who: Who): string | undefined => (who.level === 'manager' ? who.userId : undefined);

@Controller()
export class CompensationController {
  constructor(
    private readonly service: CompensationService,
    private readonly lookup: BandLookup,
    private readonly tenant: Tenant,
  ) {}

  @Handles(compensationContract.list)
  async list(@Input() { query }: InputOf<typeof compensationContract.list>, @CurrentUser() who: Who) {
    const filter = { ...query, managerId: managerOf(who) };
    return { bands: await this.tenant.run(who.organisationId, (db) => this.lookup.list(db, filter)) };
  }

  @Handles(compensationContract.show)
  show(@Input() { params }: InputOf<typeof compensationContract.show>, @CurrentUser() who: Who) {
    return this.tenant.run(who.organisationId, (db) => this.lookup.get(db, params.bandId, managerOf(who)));
  }

  @Handles(compensationContract.create)
  create(@Input() { body }: InputOf<typeof compensationContract.create>, @CurrentUser() who: Who) {
    return this.service.create(who, body);
  }

  @Handles(compensationContract.update)
  update(
    @Input() { params, body }: InputOf<typeof compensationContract.update>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.service.update(who, params.bandId, version, body);
  }

  @Handles(compensationContract.remove)
  remove(@Input() { params }: InputOf<typeof compensationContract.remove>, @CurrentUser() who: Who) {
    return this.service.remove(who, params.bandId);
  }
}
