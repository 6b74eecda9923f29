import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { ReferenceModule } from '../reference/index.js';
import { ClaimLookup } from './claim.lookup.js';
import { FigureLookup } from './figure.lookup.js';
import { LedgerReadModel } from './ledger.read-model.js';
import { MarketController } from './market.controller.js';
import { MarketOccupationReadModel } from './market-occupation.read-model.js';
import { MarketPanelReadModel } from './market-panel.read-model.js';
import { MarketService } from './market.service.js';

@Module({
  imports: [AuditModule, ReferenceModule],
  controllers: [MarketController],
  providers: [
    MarketService,
    FigureLookup,
    ClaimLookup,
    MarketPanelReadModel,
    MarketOccupationReadModel,
    LedgerReadModel,
  ],
  exports: [FigureLookup],
})
export class MarketModule {}
