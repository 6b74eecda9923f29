import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/index.js';
import { RolesModule } from '../roles/index.js';
import { SkillsModule } from '../skills/index.js';
import { CandidateFeed } from './candidate-feed.js';
import { EvidenceQuotes } from './evidence-quotes.js';
import { ExplanationReadModel } from './explanation.read-model.js';
import { MatchLookup } from './match.lookup.js';
import { MatchingController } from './matching.controller.js';
import { RankingExport } from './ranking-export.js';
import { RankingReadModel } from './ranking.read-model.js';

@Module({
  imports: [CandidatesModule, RolesModule, SkillsModule],
  controllers: [MatchingController],
  providers: [
    CandidateFeed,
    RankingReadModel,
    ExplanationReadModel,
    EvidenceQuotes,
    MatchLookup,
    RankingExport,
  ],
  exports: [MatchLookup],
})
export class MatchingModule {}
