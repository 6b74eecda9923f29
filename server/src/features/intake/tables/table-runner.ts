import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { type JobInput, Jobs } from '../../../platform/jobs/index.js';
import { TableCheck, type TableRef } from './table-check.js';
import { TableImport } from './table-import.js';
import { TableStore } from './table-store.js';

const tableJob = 'intake.table';

interface Payload {
  readonly batchId: string;
  readonly itemId: string;
  readonly userId: string | null;
}

/** Checks and imports in the background, apart from the reading of CVs, so that neither waits for the other. */
@Injectable()
export class TableRunner implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly tenant: Tenant,
    private readonly tables: TableStore,
    private readonly check: TableCheck,
    private readonly imports: TableImport,
  ) {}

  onModuleInit(): void {
    this.jobs.register(tableJob, (input) => this.run(input));
  }

  enqueue(db: Db, payload: Payload): Promise<void> {
    return this.jobs.enqueue(db, tableJob, payload, `table:${payload.itemId}`);
  }

  /** Safe to repeat: a check starts over, an import goes on behind what is committed. */
  private async run({ organisationId, payload }: JobInput): Promise<void> {
    const { batchId, itemId, userId } = payload as Payload;
    const ref: TableRef = { organisationId, batchId, itemId };
    const table = await this.tenant.run(organisationId, (db) => this.tables.find(db, itemId));
    if (table?.status === 'checking') await this.check.run(ref);
    if (table?.status === 'importing') await this.imports.run(ref, userId);
  }
}
