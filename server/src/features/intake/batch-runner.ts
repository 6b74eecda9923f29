import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type JobInput, Jobs } from '../../platform/jobs/index.js';
import { BatchStore, type RowOutcome, type StoredItem } from './batch-store.js';
import { digestOf, PersonIntake } from './person-intake.js';
import { type ReadFile, type ReadPerson } from './readers/read-file.js';
import { ReaderPool } from './readers/reader-pool.js';
import { type Outcome } from './readers/reading.js';

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
      await this.inRun(run, (db) =>
        this.store.settle(db, item.id, { status: 'fault', fault: outcome.fault }),
      );
      return;
    }
    if (outcome.value.kind === 'csv') return this.takeRows(run, item, outcome.value);
    const [person] = outcome.value.people;
    if (person === undefined) return;
    await this.inRun(run, async (db) => {
      const incoming = { fileName: item.file_name, kind: outcome.value.kind, person, ...bytesOf(item) };
      await this.store.settle(db, item.id, await this.people.take(db, run.userId, run.batchId, incoming));
    });
  }

  /** Good rows in, bad rows listed; in steps, so that a stopped job goes on where it was. */
  private async takeRows(run: Run, item: StoredItem, file: ReadFile): Promise<void> {
    const done = await this.inRun(run, async (db) => {
      await this.store.setIgnoredColumns(db, item.id, file.ignoredColumns);
      return this.store.settledRows(db, item.id);
    });
    const faults = file.faults.filter((one) => !done.has(one.row));
    await this.inRun(run, async (db) => {
      for (const { row, detail } of faults)
        await this.store.addRow(
          db,
          item,
          { row, sha256: null, status: 'fault', fault: { code: 'row', detail } },
          null,
        );
    });
    const people = file.people.filter((one) => one.row !== null && !done.has(one.row));
    for (let from = 0; from < people.length; from += rowsAtOnce)
      await this.inRun(run, (db) => this.takeStep(db, run, item, people.slice(from, from + rowsAtOnce)));
    await this.inRun(run, (db) => this.store.settle(db, item.id, { status: 'done' }));
  }

  private async takeStep(db: Db, run: Run, item: StoredItem, people: readonly ReadPerson[]): Promise<void> {
    for (const person of people) {
      const content = rowContent(person);
      const sha256 = digestOf(content);
      const incoming = { fileName: item.file_name, kind: 'csv' as const, person, sha256, content };
      const settled = await this.people.take(db, run.userId, run.batchId, incoming);
      const outcome: RowOutcome = { ...settled, row: person.row ?? 0, sha256 };
      await this.store.addRow(
        db,
        item,
        outcome,
        settled.status === 'proposal' ? Buffer.from(JSON.stringify(person)) : null,
      );
    }
  }

  private inRun<T>(run: Run, work: (db: Db) => Promise<T>): Promise<T> {
    return this.tenant.run(run.organisationId, work);
  }
}

const bytesOf = (item: StoredItem) => ({ sha256: item.sha256, content: item.content });
