import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { CandidatesModule } from '../candidates/index.js';
import { IdentityModule } from '../identity/index.js';
import { SkillsModule } from '../skills/index.js';
import { ArchiveIntake } from './archives/archive-intake.js';
import { BatchEvents } from './batch-events.js';
import { BatchRunner } from './batch-runner.js';
import { BatchStore } from './batch-store.js';
import { BatchReadModel } from './batch.read-model.js';
import { FileKeeper } from './file-keeper.js';
import { IntakeController } from './intake.controller.js';
import { IntakeService } from './intake.service.js';
import { OpenUploads } from './open-uploads.js';
import { OwnFilesService } from './own-files.service.js';
import { PersonIntake } from './person-intake.js';
import { OwnWordRecorder } from './rereading/own-word-recorder.js';
import { RereadingController } from './rereading/rereading.controller.js';
import { RereadingRunner } from './rereading/rereading.runner.js';
import { RereadingService } from './rereading/rereading.service.js';
import { RereadingStore } from './rereading/rereading.store.js';
import { TableController } from './tables/table.controller.js';
import { tableProviders } from './tables/tables.providers.js';
import { UndoController } from './undo/undo.controller.js';
import { UndoReadModel } from './undo/undo.read-model.js';
import { UndoRunner } from './undo/undo-runner.js';
import { UndoService } from './undo/undo.service.js';
import { UndoStore } from './undo/undo-store.js';
import { UnreadableController } from './unreadable.controller.js';
import { UnreadableService } from './unreadable.service.js';

@Module({
  imports: [AuditModule, AuthModule, CandidatesModule, IdentityModule, SkillsModule],
  controllers: [IntakeController, UndoController, TableController, UnreadableController, RereadingController],
  providers: [
    BatchStore,
    FileKeeper,
    OpenUploads,
    PersonIntake,
    OwnWordRecorder,
    RereadingStore,
    RereadingRunner,
    RereadingService,
    UnreadableService,
    ArchiveIntake,
    ...tableProviders,
    BatchRunner,
    BatchReadModel,
    BatchEvents,
    IntakeService,
    UndoStore,
    UndoService,
    UndoReadModel,
    UndoRunner,
    OwnFilesService,
  ],
  exports: [OwnFilesService],
})
export class IntakeModule {}
