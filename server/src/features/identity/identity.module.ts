import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { CandidatesModule } from '../candidates/index.js';
import { DuplicatesController } from './duplicates.controller.js';
import { DuplicatesReadModel } from './duplicates.read-model.js';
import { DuplicatesService } from './duplicates.service.js';
import { KeyStore } from './key-store.js';
import { LookForDuplicates } from './look-for-duplicates.js';
import { MergePreviewReadModel } from './merge-preview.read-model.js';
import { MergesController } from './merges.controller.js';
import { MergesReadModel } from './merges.read-model.js';
import { MergesService } from './merges.service.js';
import { PairStore } from './pair-store.js';

@Module({
  imports: [AuditModule, AuthModule, CandidatesModule],
  controllers: [DuplicatesController, MergesController],
  providers: [
    KeyStore,
    PairStore,
    LookForDuplicates,
    DuplicatesService,
    DuplicatesReadModel,
    MergesService,
    MergesReadModel,
    MergePreviewReadModel,
  ],
  exports: [MergesService],
})
export class IdentityModule {}
