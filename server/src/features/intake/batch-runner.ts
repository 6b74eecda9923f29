import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type JobInput, Jobs } from '../../platform/jobs/index.js';
import { BatchStore, type Settled, type StoredItem } from './batch-store.js';
import { digestOf, PersonIntake } from './person-intake.js';
import { type ReadFile, type ReadPerson, type ReadRowFault } from './readers/read-file.js';
import { ReaderPool } from './readers/reader-pool.js';
import { type Outcome, type ReadFault, type ReadFaultCode } from './readers/reading.js';

export const intakeJob = 'intake.read';

interface Run {
  readonly organisationId: string;
  readonly batchId: string;
  readonly userId: string | null;
}

const readersAtOnce = 2;
/** Rows of a table settled in one transaction. */
const rowsAtOnce = 50;

function runOf({ organisationId, payload }: JobInput): Run {
  const { batchId, userId } = payload as { batchId: string; userId: string | null };
  return { organisationId, batchId, userId };
}

/** A CV whose file is sound in itself is kept for a person; what is refused or no CV at all is not. */
function unreadOf(fault: ReadFault): Settled {
  const kept: readonly ReadFaultCode[] = ['encrypted', 'no-text', 'damaged', 'timeout', 'no-cv'];
  return { status: kept.includes(fault.code) ? 'unreadable' : 'fault', fault };
}

/** What identifies a row wherever it comes from: its cells. */
export const rowContent = (person: ReadPerson): Buffer => Buffer.from(person.written ?? person.text, 'utf8');

/** Reads the files of a batch in the background. No transaction is open while a file is being read. */
@Injectable()
export class BatchRunner implements OnModuleInit, OnApplicationShutdown {
  private readonly readers = new ReaderPool();

  constructor(
    private readonly jobs: Jobs,
    private readonly tenant: Tenant,
    private readonly store: BatchStore,
    private readonly people: PersonIntake,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register(intakeJob, (input) => this.run(runOf(input)));
  }

  onApplicationShutdown(): Promise<void> {
    return this.readers.close();
  }

  /** Reads one stored file again, for a decision about it. */
  read(fileName: string, content: Buffer): Promise<Outcome<ReadFile>> {
    return this.readers.read({ name: fileName, bytes: content, asOf: this.clock.today() });
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
    const outcome = await this.read(item.file_name, item.content);
    if (!outcome.ok) {
      const settled = unreadOf(outcome.fault);
      await this.settleOnce(run, item, () => Promise.resolve(settled));
      return;
    }
    if (outcome.value.kind === 'csv') return this.takeRows(run, item, outcome.value);
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

  /** A job runs at least once: whoever comes second finds the item settled and leaves it. */
  private async settleOnce(run: Run, item: StoredItem, work: (db: Db) => Promise<Settled>): Promise<void> {
    await this.inRun(run, async (db) => {
      const now = await this.store.lock(db, run.batchId, item.id);
      if (now?.status === 'reading') await this.store.settle(db, item.id, await work(db));
    });
  }

  /** Good rows in, bad rows listed; in steps, so that a stopped job goes on where it was. */
  private async takeRows(run: Run, item: StoredItem, file: ReadFile): Promise<void> {
    await this.inRun(run, (db) => this.store.setIgnoredColumns(db, item.id, file.ignoredColumns));
    for (let from = 0; from < file.faults.length; from += rowsAtOnce)
      await this.inRun(run, (db) =>
        this.faultStep(db, run, item, file.faults.slice(from, from + rowsAtOnce)),
      );
    for (let from = 0; from < file.people.length; from += rowsAtOnce)
      await this.inRun(run, (db) => this.takeStep(db, run, item, file.people.slice(from, from + rowsAtOnce)));
    await this.settleOnce(run, item, () => Promise.resolve({ status: 'done' }));
  }

  /** The rows of a step that are not settled yet; the file stays locked until the step ends. */
  private async openRows<T extends { readonly row: number | null }>(
    db: Db,
    run: Run,
    item: StoredItem,
    rows: readonly T[],
  ): Promise<T[]> {
    await this.store.lock(db, run.batchId, item.id);
    const settled = await this.store.settledRows(
      db,
      item.id,
      rows.flatMap((one) => one.row ?? []),
    );
    return rows.filter((one) => one.row !== null && !settled.has(one.row));
  }

  private async faultStep(
    db: Db,
    run: Run,
    item: StoredItem,
    faults: readonly ReadRowFault[],
  ): Promise<void> {
    for (const { row, detail } of await this.openRows(db, run, item, faults))
      await this.store.addRow(
        db,
        item,
        { row, sha256: null, status: 'fault', fault: { code: 'row', detail } },
        null,
      );
  }

  private async takeStep(db: Db, run: Run, item: StoredItem, people: readonly ReadPerson[]): Promise<void> {
    for (const person of await this.openRows(db, run, item, people)) {
      const content = rowContent(person);
      const sha256 = digestOf(content);
      const incoming = { fileName: item.file_name, kind: 'csv' as const, person, sha256, content };
      const settled = await this.people.take(db, run.userId, run.batchId, incoming);
      const kept = settled.status === 'proposal' ? Buffer.from(JSON.stringify(person)) : null;
      await this.store.addRow(db, item, { ...settled, row: person.row ?? 0, sha256 }, kept);
    }
  }

  private inRun<T>(run: Run, work: (db: Db) => Promise<T>): Promise<T> {
    return this.tenant.run(run.organisationId, work);
  }
}
