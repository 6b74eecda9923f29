import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type DatasetRow } from '@portolan/shared/contract';
import { Clock } from '../../platform/clock/index.js';
import { Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { editionKey } from './figure.mapper.js';
import { parseEdition, type ParseResult } from './importers/index.js';
import { replaceEdition } from './edition.store.js';
import { listEditions } from './ledger.read-model.js';

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
    const parsed = await parseEdition(content, fileName);
    if (!parsed.ok) throw rejected(fileName, parsed);
    const { head, figures, lines } = parsed;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const key = editionKey(head.series, head.edition);
    return this.tenant.run(who.organisationId, async (db) => {
      await replaceEdition(db, head, figures, { origin: 'file', fileName, sha256, at: this.clock.now() });
      await this.audit.record(
        db,
        who,
        'market.edition-imported',
        { type: 'edition', id: null },
        { key, sha256, lines },
      );
      const edition = (await listEditions(db)).find((one) => one.key === key);
      if (edition === undefined) throw problem('internal');
      return { edition, lines };
    });
  }
}

function rejected(fileName: string, { faults, faultCount }: Extract<ParseResult, { ok: false }>) {
  const fields = faults.map(({ line, column, message }) => ({
    path: [line === null ? fileName : `line ${line}`, ...(column === null ? [] : [column])].join(', '),
    message,
  }));
  const [first] = fields;
  const rest = faultCount > 1 ? ` (and ${faultCount - 1} more)` : '';
  const what = first === undefined ? '' : ` ${first.path}: ${first.message}${rest}.`;
  return problem('unprocessable', `${fileName} was not taken; the ledger is as it was.${what}`, fields);
}
