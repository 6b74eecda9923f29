import { Controller } from '@nestjs/common';
import { accountContract, type InputOf } from '@portolan/shared/contract';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { SessionService } from './session.service.js';

@Controller()
export class AccountController {
  constructor(private readonly sessions: SessionService) {}

  @Handles(accountContract.sessions)
  async list(@CurrentUser() who: Who) {
    return { sessions: await this.sessions.list(who) };
  }

  @Handles(accountContract.endSession)
  end(@Input() input: InputOf<typeof accountContract.endSession>, @CurrentUser() who: Who) {
    return this.sessions.end(who, input.params.sessionId);
  }

  @Handles(accountContract.changePassword)
  changePassword(@Input() input: InputOf<typeof accountContract.changePassword>, @CurrentUser() who: Who) {
    return this.sessions.changePassword(who, input.body.current, input.body.next);
  }
}
