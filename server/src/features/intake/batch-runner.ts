import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type JobInput, Jobs } from '../../platform/jobs/index.js';
import { ArchiveIntake } from './archives/archive-intake.js';
import { BatchStore, type Settled, type StoredItem } from './batch-store.js';
import { FileKeeper } from './file-keeper.js';
import { PersonIntake } from './person-intake.js';
import { type ReadFile } from './readers/read-file.js';
import { ReaderPool } from './readers/reader-pool.js';
import { type Outcome, type ReadFault, type ReadFaultCode } from './readers/reading.js';
import { ScanReader } from './scans/scan-reader.js';
import { TableRunner } from './tables/table-runner.js';
import { TableStore } from './tables/table-store.js';
import { isArchiveName, isTableName } from './upload.js';

export const intakeJob = 'intake.read';

interface Run {
  readonly organisationId: string;
  readonly batchId: string;
  readonly userId: string | null;
}

const readersAtOnce = 2;

function runOf({ organisationId, payload }: JobInput): Run {
  const { batchId, userId } = payload as { batchId: string; userId: string | null };
  return { organisationId, batchId, userId };
}

const kept: ReadonlySet<ReadFaultCode> = new Set([
  ...(['encrypted', 'no-text', 'no-cv', 'damaged', 'timeout'] as const),
  ...(['scan-without-ocr', 'scan-ocr-off', 'scan-unread'] as const),
]);

/** A CV whose file is sound in itself is kept for a person; what is refused or no CV at all is not. */
function unreadOf(fault: ReadFault): Settled {
  return { status: kept.has(fault.code) ? 'unreadable' : 'fault', fault };
}

/** Reads the files of a batch in the background. No transaction is open while a file is being read. */
@Injectable()
export class BatchRunner implements OnModuleInit, OnApplicationShutdown {
  private readonly readers = new ReaderPool();
  private readonly scans: ScanReader;

  constructor(
    private readonly jobs: Jobs,
    private readonly tenant: Tenant,
    private readonly store: BatchStore,
    private readonly people: PersonIntake,
    private readonly clock: Clock,
    private readonly archives: ArchiveIntake,
    private readonly files: FileKeeper,
    private readonly tables: TableStore,
    private readonly tableRunner: TableRunner,
    @Inject(CONFIG) config: Config,
  ) {
    this.scans = new ScanReader(this.readers, config.ocr);
  }

  onModuleInit(): void {
    this.jobs.register(intakeJob, (input) => this.run(runOf(input)));
  }

  onApplicationShutdown(): Promise<void> {
    return this.readers.close();
  }

  /** Reads one stored file, a scan by its pictures. Also again, for a decision about it. */
  async read(fileName: string, content: Buffer): Promise<Outcome<ReadFile>> {
    const asOf = this.clock.today();
    const outcome = await this.readers.read({ name: fileName, bytes: content, asOf });
    const isScan = !outcome.ok && outcome.fault.code === 'no-text' && /\.pdf$/i.test(fileName);
    return isScan ? this.scans.read(content, asOf) : outcome;
  }

  async run(run: Run): Promise<void> {
    const started = await this.tenant.run(run.organisationId, (db) => this.store.start(db, run.batchId));
    if (!started) return;
    await Promise.all(Array.from({ length: readersAtOnce }, () => this.work(run)));
    await this.tenant.run(run.organisationId, (db) => this.store.finish(db, run.batchId));
  }

  private async work(run: Run): Promise<void> {
    for (;;) {
      const item = await this.tenant.run(run.organisationId, (db) => this.store.takeNext(db, run.batchId));
      if (item === undefined) return;
      await this.readItem(run, item);
    }
  }

  private async readItem(run: Run, item: StoredItem): Promise<void> {
    if (isTableName(item.file_name)) return this.handOver(run, item);
    if (isArchiveName(item.file_name)) {
      const settled = await this.archives.unpack(run.organisationId, item);
      await this.settleOnce(run, item, async (db) => {
        await this.files.drop(db, item.id);
        return settled;
      });
      return;
    }
    const outcome = await this.read(item.file_name, item.content);
    if (!outcome.ok) {
      const settled = unreadOf(outcome.fault);
      await this.settleOnce(run, item, () => Promise.resolve(settled));
      return;
    }
    const { kind, people } = outcome.value;
    const [person] = people;
    if (person === undefined) return;
    const { sha256, content } = item;
    await this.settleOnce(run, item, (db) =>
      this.people.take(db, run.userId, run.batchId, {
        fileName: item.file_name,
        kind,
        person,
        sha256,
        content,
      }),
    );
  }

  /** A table is checked by a job of its own, so that CVs beside it do not wait. */
  private async handOver(run: Run, item: StoredItem): Promise<void> {
    const { batchId, userId } = run;
    await this.inRun(run, async (db) => {
      await this.tables.open(db, item.id);
      await this.tableRunner.enqueue(db, { batchId, itemId: item.id, userId });
    });
  }

  /** A job runs at least once: whoever comes second finds the item settled and leaves it. */
  private async settleOnce(run: Run, item: StoredItem, work: (db: Db) => Promise<Settled>): Promise<void> {
    await this.inRun(run, async (db) => {
      const now = await this.store.lock(db, run.batchId, item.id);
      if (now?.status === 'reading') await this.store.settle(db, item.id, await work(db));
    });
  }

  private inRun<T>(run: Run, work: (db: Db) => Promise<T>): Promise<T> {
    return this.tenant.run(run.organisationId, work);
  }
}
