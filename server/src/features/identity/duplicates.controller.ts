import { Controller } from '@nestjs/common';
import { duplicatesContract, type InputOf } from '@portolan/shared/contract';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { DuplicatesReadModel } from './duplicates.read-model.js';
import { DuplicatesService } from './duplicates.service.js';

type Sent<K extends keyof typeof duplicatesContract> = InputOf<(typeof duplicatesContract)[K]>;

@Controller()
export class DuplicatesController {
  constructor(
    private readonly pairs: DuplicatesReadModel,
    private readonly service: DuplicatesService,
  ) {}

  @Handles(duplicatesContract.list)
  list(@Input() { query }: Sent<'list'>, @CurrentUser() who: Who) {
    return this.pairs.page(who, query);
  }

  @Handles(duplicatesContract.decide)
  decide(@Input() { params, body }: Sent<'decide'>, @CurrentUser() who: Who) {
    return this.service.decide(who, params.oneId, params.otherId, body.decision);
  }

  @Handles(duplicatesContract.search)
  search(@CurrentUser() who: Who) {
    return this.service.search(who);
  }
}
