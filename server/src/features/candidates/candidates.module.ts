import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { ReferenceModule } from '../reference/index.js';
import { SkillsModule } from '../skills/index.js';
import { CandidateDirectory } from './candidate-directory.read-model.js';
import { CandidateExport } from './candidate-export.js';
import { CandidateLookup } from './candidate.lookup.js';
import { CandidatePage } from './candidate-page.read-model.js';
import { CandidateProjection } from './candidate-projection.js';
import { CandidateRecorder } from './candidate-recorder.js';
import { CandidateRows } from './candidate-rows.js';
import { CandidateValues } from './candidate-values.js';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesService } from './candidates.service.js';
import { FactStore } from './fact-store.js';
import { IdentityQueue } from './identity-queue.js';
import { LaneController } from './lane.controller.js';
import { LaneService } from './lane.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewQueue } from './review-queue.read-model.js';
import { RowFacts } from './row-facts.js';
import { ReviewService } from './review.service.js';

@Module({
  imports: [AuditModule, AuthModule, ReferenceModule, SkillsModule],
  controllers: [CandidatesController, LaneController, ReviewController],
  providers: [
    RowFacts,
    FactStore,
    IdentityQueue,
    CandidateProjection,
    CandidateRecorder,
    CandidatesService,
    LaneService,
    CandidateDirectory,
    CandidateExport,
    CandidatePage,
    CandidateLookup,
    CandidateRows,
    CandidateValues,
    ReviewQueue,
    ReviewService,
  ],
  exports: [
    CandidateRows,
    CandidateValues,
    CandidateRecorder,
    CandidateLookup,
    LaneService,
    FactStore,
    CandidateProjection,
    CandidatePage,
    IdentityQueue,
  ],
})
export class CandidatesModule {}
