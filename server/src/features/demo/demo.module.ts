import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { CandidatesModule } from '../candidates/index.js';
import { CompensationModule } from '../compensation/index.js';
import { IntakeModule } from '../intake/index.js';
import { RolesModule } from '../roles/index.js';
import { ShortlistsModule } from '../shortlists/index.js';
import { DemoCandidatesStep } from './demo-candidates.step.js';
import { DemoLoader } from './demo-loader.service.js';
import { DemoPeopleStep } from './demo-people.step.js';
import { DemoRemovalService } from './demo-removal.service.js';
import { DemoRolesStep } from './demo-roles.step.js';
import { DemoShortlistsStep } from './demo-shortlists.step.js';
import { DemoController } from './demo.controller.js';

/** The demo organisation: loaded at the first start through the doors of the other features, removed in one step. */
@Module({
  imports: [
    AuditModule,
    AuthModule,
    CandidatesModule,
    CompensationModule,
    IntakeModule,
    RolesModule,
    ShortlistsModule,
  ],
  controllers: [DemoController],
  providers: [
    DemoPeopleStep,
    DemoRolesStep,
    DemoCandidatesStep,
    DemoShortlistsStep,
    DemoLoader,
    DemoRemovalService,
  ],
  exports: [DemoLoader],
})
export class DemoModule {}
