import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import {
  Global,
  Inject,
  Injectable,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Logger, makeWorkerUtils, run, type Runner, type Task, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { CONFIG, type Config } from '../config/index.js';
import { type Db } from '../database/index.js';
import { AppLogger } from '../logging/index.js';
import { WorkerBeat } from './worker-beat.js';

const startAgainMilliseconds = 1000;
/** How long the end of the process waits for jobs; one that takes longer is done again at the next start. */
const graceMilliseconds = 5000;

export interface JobInput {
  readonly organisationId: string;
  readonly payload: unknown;
}
export type JobHandler = (input: JobInput) => Promise<void>;

/**
 * Background work. A feature registers a handler in onModuleInit, and enqueues inside the transaction that made the
 * work necessary. Handlers must be safe to repeat: a job runs at least once.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly handlers = new Map<string, JobHandler>();
  private runner: Runner | undefined;
  private pool: pg.Pool | undefined;
  private beat: WorkerBeat | undefined;
  private isOver = false;
  private stopped: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly logger: AppLogger,
  ) {}

  register(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`Two handlers for job ${name}`);
    this.handlers.set(name, handler);
  }

  /** `key`: a job with the same key that has not started is replaced, not doubled. */
  async enqueue(db: Db, name: string, payload: object, key?: string): Promise<void> {
    if (!this.handlers.has(name)) throw new Error(`No handler for job ${name}`);
    await db.query(`SELECT enqueue_job($1, $2, $3)`, [name, JSON.stringify(payload), key ?? null]);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.pool = new pg.Pool({ connectionString: this.config.databaseOwnerUrl, max: 7 });
    this.pool.on('error', (error) => this.logger.failure('job pool', error));
    this.pool.on('connect', (client) =>
      client.on('error', (error) => this.logger.failure('job connection', error)),
    );
    const events: WorkerEvents = new EventEmitter();
    const utils = await makeWorkerUtils({ pgPool: this.pool });
    this.beat = new WorkerBeat(this.pool, utils, events, (error) =>
      this.logger.failure('worker beat', error),
    );
    await this.start(this.pool, events);
    this.beat.start();
  }

  /** The process is about to end: a long job that can go on later hands over now. */
  get isStopping(): boolean {
    return this.isOver;
  }

  /** While the database is still at hand: jobs that need no longer come to their end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isOver = true;
    this.beat?.stop();
    this.stopped = this.runner?.stop().catch((error: unknown) => this.logger.failure('jobs', error));
    await Promise.race([this.stopped, delay(graceMilliseconds, undefined, { ref: false })]);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stopped;
    await this.pool?.end();
  }

  private async start(pgPool: pg.Pool, events: WorkerEvents): Promise<void> {
    const taskList: Record<string, Task> = {};
    for (const [name, handler] of this.handlers) taskList[name] = (payload) => handler(payload as JobInput);
    const runner = await run({
      pgPool,
      taskList,
      // A table of a million is imported by one of them for minutes: others go on beside it.
      concurrency: 4,
      noHandleSignals: true,
      pollInterval: 1000,
      events,
      logger: new Logger(() => (level, message) => {
        if (String(level) === 'error') this.logger.error(message, undefined, 'jobs');
        else this.logger.debug(message, 'jobs');
      }),
    });
    this.runner = runner;
    void this.startAgainAfter(runner, pgPool, events);
  }

  /** Workers end when the database goes while they mark a job; once none is left, others take their place. */
  private async startAgainAfter(runner: Runner, pgPool: pg.Pool, events: WorkerEvents): Promise<void> {
    await runner.promise.catch((error: unknown) => this.logger.failure('jobs', error));
    while (!this.isOver) {
      try {
        await delay(startAgainMilliseconds);
        if (!this.isOver) await this.start(pgPool, events);
        return;
      } catch (error) {
        this.logger.failure('jobs', error);
      }
    }
  }
}

@Global()
@Module({ providers: [Jobs], exports: [Jobs] })
export class JobsModule {}
