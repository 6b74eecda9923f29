import { Controller } from '@nestjs/common';
import { hiringPlansContract, type InputOf } from '@portolan/shared/contract';
import { CurrentUser, EditedVersion, Handles, Input, type Who } from '../../platform/http/index.js';
import { HiringPlansService } from './hiring-plans.service.js';

@Controller()
export class HiringPlansController {
  constructor(private readonly plans: HiringPlansService) {}

  @Handles(hiringPlansContract.show)
  show(@Input() { params }: InputOf<typeof hiringPlansContract.show>, @CurrentUser() who: Who) {
    return this.plans.show(who, params);
  }

  @Handles(hiringPlansContract.set)
  set(
    @Input() { params, body }: InputOf<typeof hiringPlansContract.set>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.plans.set(who, params, version, body.lines);
  }
}
