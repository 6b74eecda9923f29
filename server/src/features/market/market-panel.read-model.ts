import { Injectable } from '@nestjs/common';
import { type MarketFigure, type MarketPanel } from '@portolan/shared/contract';
import { type Measure, newestFor } from '@portolan/shared/domain/market';
import { Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { OccupationLookup } from '../reference/index.js';
import { ClaimLookup } from './claim.lookup.js';
import { FigureLookup } from './figure.lookup.js';
import { distributionsOf } from './pay-distribution.js';

/** The market beside a role: only figures of the role's own country, newest edition first. */
@Injectable()
export class MarketPanelReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly figures: FigureLookup,
    private readonly claims: ClaimLookup,
    private readonly occupations: OccupationLookup,
  ) {}

  show(who: Who, occupationCode: string, country: string): Promise<MarketPanel> {
    return this.tenant.run(who.organisationId, async (db) => {
      const figures = await this.figures.list(db, [occupationCode], country);
      const newest = (measure: Measure): MarketFigure | null =>
        newestFor(figures, { occupationCode, country, measure }) ?? null;
      const title = this.occupations.titleOf(occupationCode) ?? figures[0]?.occupationTitle ?? occupationCode;
      return {
        occupation: { code: occupationCode, title },
        country,
        employment: newest('employment'),
        growth: newest('employment-change-percent'),
        openings: newest('annual-openings'),
        pay: distributionsOf(figures)[0] ?? null,
        conflicts: await this.claims.conflicts(db, occupationCode, country),
      };
    });
  }
}
