import { Controller } from '@nestjs/common';
import { demoContract } from '@portolan/shared/contract';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { DemoRemovalService } from './demo-removal.service.js';

@Controller()
export class DemoController {
  constructor(private readonly removal: DemoRemovalService) {}

  @Handles(demoContract.show)
  show(@CurrentUser() who: Who) {
    return this.removal.count(who);
  }

  @Handles(demoContract.remove)
  remove(@Input() _confirmed: unknown, @CurrentUser() who: Who) {
    return this.removal.remove(who);
  }
}
