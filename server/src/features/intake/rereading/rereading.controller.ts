import { Controller } from '@nestjs/common';
import { type InputOf, skillWordsContract } from '@portolan/shared/contract';
import { CurrentUser, Handles, Input, type Who } from '../../../platform/http/index.js';
import { RereadingService } from './rereading.service.js';

type Sent = InputOf<typeof skillWordsContract.preview>;

@Controller()
export class RereadingController {
  constructor(private readonly service: RereadingService) {}

  @Handles(skillWordsContract.preview)
  preview(@Input() { params }: Sent, @CurrentUser() who: Who) {
    return this.service.preview(who, params.decisionId);
  }

  @Handles(skillWordsContract.reread)
  reread(@Input() { params }: Sent, @CurrentUser() who: Who) {
    return this.service.reread(who, params.decisionId);
  }

  @Handles(skillWordsContract.takeBack)
  takeBack(@Input() { params }: Sent, @CurrentUser() who: Who) {
    return this.service.takeBack(who, params.decisionId);
  }
}
