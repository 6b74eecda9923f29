import { Controller } from '@nestjs/common';
import { overviewContract } from '@portolan/shared/contract';
import { CurrentUser, Handles, type Who } from '../../platform/http/index.js';
import { OverviewReadModel } from './overview.read-model.js';

@Controller()
export class OverviewController {
  constructor(private readonly overview: OverviewReadModel) {}

  @Handles(overviewContract.show)
  show(@CurrentUser() who: Who) {
    return this.overview.read(who);
  }
}
