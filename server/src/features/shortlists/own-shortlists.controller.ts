import { Controller } from '@nestjs/common';
import { type InputOf, shortlistsContract } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { RoleLookup } from '../roles/index.js';
import { OwnShortlistReadModel } from './own-shortlist.read-model.js';
import { ShortlistsService } from './shortlists.service.js';

/** The hiring manager's side: their own roles, masked. */
@Controller()
export class OwnShortlistsController {
  constructor(
    private readonly tenant: Tenant,
    private readonly roles: RoleLookup,
    private readonly own: OwnShortlistReadModel,
    private readonly service: ShortlistsService,
  ) {}

  @Handles(shortlistsContract.own)
  list(@CurrentUser() who: Who) {
    return this.own.list(who);
  }

  @Handles(shortlistsContract.showOwn)
  show(@Input() { params }: InputOf<typeof shortlistsContract.showOwn>, @CurrentUser() who: Who) {
    return this.own.show(who, params.roleId);
  }

  @Handles(shortlistsContract.answer)
  answer(@Input() { params, body }: InputOf<typeof shortlistsContract.answer>, @CurrentUser() who: Who) {
    return this.tenant.run(who.organisationId, async (db) => {
      await this.roles.getFor(db, who, params.roleId);
      await this.own.get(db, params.roleId, params.entryId);
      await this.service.answer(db, who, params.entryId, body.answer, body.reason);
      return this.own.get(db, params.roleId, params.entryId);
    });
  }
}
