import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuditModule } from '../audit/index.js';
import { AccessGuard } from './access.guard.js';
import { AccountController } from './account.controller.js';
import { FirstStartService } from './first-start.service.js';
import { LinkService } from './link.service.js';
import { LocalStrategy } from './local.strategy.js';
import { PasswordResetService } from './password-reset.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleLookup } from './people.lookup.js';
import { PeopleService } from './people.service.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

@Module({
  imports: [AuditModule],
  controllers: [SessionController, AccountController, PeopleController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    SignInThrottle,
    LocalStrategy,
    SessionService,
    LinkService,
    PeopleService,
    PeopleLookup,
    FirstStartService,
    PasswordResetService,
  ],
  exports: [PeopleLookup, PeopleService, FirstStartService, LinkService, PasswordResetService],
})
export class AuthModule {}
