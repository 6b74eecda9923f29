import { Injectable } from '@nestjs/common';
import { type DatasetRow } from '@portolan/shared/contract';
import { Clock } from '../../platform/clock/index.js';
import { Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { editionKey } from './figure.mapper.js';
import { listEditions } from './ledger.read-model.js';
import { type RejectedEdition, takeEdition } from './take-edition.js';

export interface ImportedEdition {
  readonly edition: DatasetRow;
  readonly lines: number;
}

/** Commands on the ledger. */
@Injectable()
export class MarketService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Reads a published file and puts its edition into the ledger: all of it, or nothing and the faults with their lines. */
  async importEdition(who: Who, content: Buffer, fileName: string): Promise<ImportedEdition> {
    const taken = await takeEdition(content, fileName, this.clock.now(), (work) =>
      this.tenant.run(who.organisationId, async (db) => {
        await work(db);
        const subject = { type: 'edition', id: null };
        await this.audit.record(db, who, 'market.edition-imported', subject, { fileName });
      }),
    );
    if (!taken.ok) throw rejected(fileName, taken);
    const { head, lines } = taken;
    const key = editionKey(head.series, head.edition);
    const editions = await this.tenant.run(who.organisationId, listEditions);
    const edition = editions.find((one) => one.key === key);
    if (edition === undefined) throw problem('internal');
    return { edition, lines };
  }
}

function rejected(fileName: string, { faults, faultCount }: RejectedEdition) {
  const fields = faults.map(({ line, column, message }) => ({
    path: [line === null ? fileName : `line ${line}`, ...(column === null ? [] : [column])].join(', '),
    message,
  }));
  const [first] = fields;
  const rest = faultCount > 1 ? ` (and ${faultCount - 1} more)` : '';
  const what = first === undefined ? '' : ` ${first.path}: ${first.message}${rest}.`;
  return problem('unprocessable', `${fileName} was not taken; the ledger is as it was.${what}`, fields);
}
