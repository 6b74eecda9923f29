import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { MatchingModule } from '../matching/index.js';
import { RolesModule } from '../roles/index.js';
import { ComparisonReadModel } from './comparison.read-model.js';
import { EntryScores } from './entry-scores.js';
import { OwnShortlistReadModel } from './own-shortlist.read-model.js';
import { OwnShortlistsController } from './own-shortlists.controller.js';
import { ShortlistExport } from './shortlist-export.js';
import { ShortlistReadModel } from './shortlist.read-model.js';
import { ShortlistsController } from './shortlists.controller.js';
import { ShortlistsService } from './shortlists.service.js';

@Module({
  imports: [AuditModule, MatchingModule, RolesModule],
  controllers: [ShortlistsController, OwnShortlistsController],
  providers: [
    EntryScores,
    ShortlistReadModel,
    ShortlistsService,
    ShortlistExport,
    OwnShortlistReadModel,
    ComparisonReadModel,
  ],
  exports: [ShortlistsService],
})
export class ShortlistsModule {}
