import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { ReferenceModule } from '../reference/index.js';
import { CandidateDirectory } from './candidate-directory.read-model.js';
import { CandidateLookup } from './candidate.lookup.js';
import { CandidatePage } from './candidate-page.read-model.js';
import { CandidateProjection } from './candidate-projection.js';
import { CandidateRecorder } from './candidate-recorder.js';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesService } from './candidates.service.js';
import { FactStore } from './fact-store.js';
import { LaneController } from './lane.controller.js';
import { LaneService } from './lane.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewQueue } from './review-queue.read-model.js';
import { ReviewService } from './review.service.js';

@Module({
  imports: [AuditModule, AuthModule, ReferenceModule],
  controllers: [CandidatesController, LaneController, ReviewController],
  providers: [
    FactStore,
    CandidateProjection,
    CandidateRecorder,
    CandidatesService,
    LaneService,
    CandidateDirectory,
    CandidatePage,
    CandidateLookup,
    ReviewQueue,
    ReviewService,
  ],
  exports: [CandidateRecorder, CandidateLookup, LaneService],
})
export class CandidatesModule {}
