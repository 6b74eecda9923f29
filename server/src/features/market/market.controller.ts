import { Controller, Req } from '@nestjs/common';
import { type InputOf, marketContract } from '@portolan/shared/contract';
import { problem } from '../../platform/errors/index.js';
import { type AppRequest, CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { LedgerReadModel } from './ledger.read-model.js';
import { MarketOccupationReadModel } from './market-occupation.read-model.js';
import { MarketPanelReadModel } from './market-panel.read-model.js';
import { MarketService } from './market.service.js';

@Controller()
export class MarketController {
  constructor(
    private readonly service: MarketService,
    private readonly panels: MarketPanelReadModel,
    private readonly occupations: MarketOccupationReadModel,
    private readonly figures: LedgerReadModel,
  ) {}

  @Handles(marketContract.panel)
  panel(@Input() { query }: InputOf<typeof marketContract.panel>, @CurrentUser() who: Who) {
    return this.panels.show(who, query.occupation, query.country);
  }

  @Handles(marketContract.occupations)
  async list(@Input() { query }: InputOf<typeof marketContract.occupations>, @CurrentUser() who: Who) {
    return { occupations: await this.occupations.list(who, query.search, query.country, query.limit) };
  }

  @Handles(marketContract.occupation)
  show(@Input() { params, query }: InputOf<typeof marketContract.occupation>, @CurrentUser() who: Who) {
    return this.occupations.show(who, params.code, query.country);
  }

  @Handles(marketContract.ledger)
  ledger(@Input() { query }: InputOf<typeof marketContract.ledger>, @CurrentUser() who: Who) {
    return this.figures.page(who, query);
  }

  @Handles(marketContract.datasets)
  async editions(@CurrentUser() who: Who) {
    return { editions: await this.figures.editions(who) };
  }

  @Handles(marketContract.importEdition)
  async importEdition(@Req() request: AppRequest, @CurrentUser() who: Who) {
    const file = await uploadOf(request);
    return this.service.importEdition(who, file.content, file.name);
  }
}

async function uploadOf(request: AppRequest): Promise<{ readonly name: string; readonly content: Buffer }> {
  if (!request.isMultipart()) throw problem('invalid', 'Send the file as multipart/form-data.');
  const file = await request.file();
  if (file === undefined) throw problem('invalid', 'Send one file.');
  const content = await file.toBuffer();
  if (file.file.truncated) throw problem('too-large', 'The file is larger than 20 MB.');
  return { name: file.filename, content };
}
