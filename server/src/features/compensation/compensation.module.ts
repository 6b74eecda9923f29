import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { MarketModule } from '../market/index.js';
import { ReferenceModule } from '../reference/index.js';
import { BandLookup } from './band.lookup.js';
import { CompensationController } from './compensation.controller.js';
import { CompensationService } from './compensation.service.js';

@Module({
  imports: [AuditModule, MarketModule, ReferenceModule],
  controllers: [CompensationController],
  providers: [BandLookup, CompensationService],
  exports: [BandLookup, CompensationService],
})
export class CompensationModule {}
