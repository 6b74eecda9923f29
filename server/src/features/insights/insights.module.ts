import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/index.js';
import { OverviewController } from './overview.controller.js';
import { OverviewReadModel } from './overview.read-model.js';

/** Charts across features; reads the views they publish and nothing else. */
@Module({
  imports: [ReferenceModule],
  controllers: [OverviewController],
  providers: [OverviewReadModel],
})
export class InsightsModule {}
