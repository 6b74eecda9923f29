import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { CandidatesModule } from '../candidates/index.js';
import { BatchEvents } from './batch-events.js';
import { BatchRunner } from './batch-runner.js';
import { BatchStore } from './batch-store.js';
import { BatchReadModel } from './batch.read-model.js';
import { IntakeController } from './intake.controller.js';
import { IntakeService } from './intake.service.js';
import { OwnFilesService } from './own-files.service.js';
import { PersonIntake } from './person-intake.js';

@Module({
  imports: [AuditModule, AuthModule, CandidatesModule],
  controllers: [IntakeController],
  providers: [
    BatchStore,
    PersonIntake,
    BatchRunner,
    BatchReadModel,
    BatchEvents,
    IntakeService,
    OwnFilesService,
  ],
  exports: [OwnFilesService],
})
export class IntakeModule {}
