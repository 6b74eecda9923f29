import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Outside, Tenant } from '../../platform/database/index.js';
import { AppLogger } from '../../platform/logging/index.js';
import { BatchStore } from './batch-store.js';

const renewMilliseconds = 15_000;
/** An upload that nobody renewed for so long has lost its server. */
const silenceMilliseconds = 90_000;

/** Keeps uploads under way alive, also slow ones, and sweeps those whose server died. */
@Injectable()
export class OpenUploads implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tenant: Tenant,
    private readonly outside: Outside,
    private readonly store: BatchStore,
    private readonly clock: Clock,
    private readonly logger: AppLogger,
  ) {}

  onApplicationBootstrap(): void {
    void this.sweep();
    this.timer = setInterval(() => void this.sweep(), silenceMilliseconds);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async during<T>(organisationId: string, batchId: string, work: () => Promise<T>): Promise<T> {
    const renew = () =>
      this.tenant
        .run(organisationId, (db) => this.store.renew(db, batchId, this.clock.now()))
        .catch((error: unknown) => this.logger.failure('renewing an upload', error));
    const beat = setInterval(() => void renew(), renewMilliseconds);
    try {
      return await work();
    } finally {
      clearInterval(beat);
    }
  }

  private async sweep(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - silenceMilliseconds).toISOString();
    try {
      await this.outside.query(`SELECT intake_sweep($1)`, [since]);
    } catch (error) {
      this.logger.failure('sweeping broken uploads', error);
    }
  }
}
