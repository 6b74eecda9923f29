import { type WorkerEvents, type WorkerUtils } from 'graphile-worker';
import type pg from 'pg';

const beatMilliseconds = 5000;
const silence = `interval '20 seconds'`;

/**
 * The library frees a dead worker's jobs only after four hours. Living workers therefore beat in a table, and a
 * survivor (or the next start) unlocks the jobs of those that fell silent.
 */
export class WorkerBeat {
  private readonly workerIds = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly utils: WorkerUtils,
    events: WorkerEvents,
    private readonly onFault: (error: unknown) => void,
  ) {
    // A job is locked by the pool that took it, or by a worker of it.
    events.on('pool:create', ({ workerPool }) => this.workerIds.add(workerPool.id));
    events.on('pool:release', ({ workerPool }) => this.workerIds.delete(workerPool.id));
    events.on('worker:create', ({ worker }) => this.workerIds.add(worker.workerId));
    events.on('worker:stop', ({ worker }) => this.workerIds.delete(worker.workerId));
  }

  start(): void {
    this.timer = setInterval(() => void this.beat(), beatMilliseconds);
    void this.beat();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    try {
      await this.pool.query(
        `INSERT INTO job_beats (worker_id, beaten_at) SELECT unnest($1::text[]), now()
         ON CONFLICT (worker_id) DO UPDATE SET beaten_at = now()`,
        [[...this.workerIds]],
      );
      await this.pool.query(`DELETE FROM job_beats WHERE beaten_at < now() - interval '1 day'`);
      const silent = await this.pool.query<{ worker_id: string }>(
        `SELECT DISTINCT j.locked_by AS worker_id FROM graphile_worker._private_jobs j
         WHERE j.locked_at < now() - ${silence}
           AND NOT EXISTS (SELECT 1 FROM job_beats b WHERE b.worker_id = j.locked_by AND b.beaten_at > now() - ${silence})`,
      );
      if (silent.rows.length > 0)
        await this.utils.forceUnlockWorkers(silent.rows.map((row) => row.worker_id));
    } catch (error) {
      this.onFault(error);
    }
  }
}
