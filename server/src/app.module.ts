import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from './features/audit/index.js';
import { AuthModule } from './features/auth/index.js';
import { CandidatesModule } from './features/candidates/index.js';
import { CompensationModule } from './features/compensation/index.js';
import { DemoModule } from './features/demo/index.js';
import { HealthModule } from './features/health/index.js';
import { IdentityModule } from './features/identity/index.js';
import { InsightsModule } from './features/insights/index.js';
import { IntakeModule } from './features/intake/index.js';
import { MarketModule } from './features/market/index.js';
import { MatchingModule } from './features/matching/index.js';
import { ReferenceModule } from './features/reference/index.js';
import { RolesModule } from './features/roles/index.js';
import { ShortlistsModule } from './features/shortlists/index.js';
import { SkillsModule } from './features/skills/index.js';
import { ClockModule } from './platform/clock/index.js';
import { type Config, ConfigModule } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { ProblemFilter } from './platform/errors/index.js';
import { SerialiseInterceptor } from './platform/http/index.js';
import { JobsModule } from './platform/jobs/index.js';
import { LoggingModule } from './platform/logging/index.js';

/** The one list of features. */
export const features = [
  AuditModule,
  AuthModule,
  CandidatesModule,
  CompensationModule,
  DemoModule,
  HealthModule,
  IdentityModule,
  InsightsModule,
  IntakeModule,
  MarketModule,
  MatchingModule,
  ReferenceModule,
  RolesModule,
  ShortlistsModule,
  SkillsModule,
];

@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        LoggingModule,
        ClockModule,
        DatabaseModule,
        JobsModule,
        ...features,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: SerialiseInterceptor },
      ],
    };
  }
}
