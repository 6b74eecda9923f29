import { Piscina } from 'piscina';
import { type ReadFile } from './read-file.js';
import { fault, type Outcome } from './reading.js';
import { type ReaderTask } from './reader.worker.js';

/** No CV takes this long; what does is damaged or hostile. */
const longestRead = 20_000;
const heapMegabytes = 256;
const idleBeforeEnd = 10_000;

/** Reads files in worker threads with a cap on memory and time, so that no file can stall or take down the server. */
export class ReaderPool {
  private readonly pool: Piscina<ReaderTask, Outcome<ReadFile>>;

  constructor(
    private readonly timeLimit = longestRead,
    threads = 2,
  ) {
    this.pool = new Piscina({
      // A thread runs what was built, also when the sources are running (tests).
      filename: new URL('./reader.worker.js', import.meta.url).href.replace('/server/src/', '/server/dist/'),
      name: 'readTask',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: idleBeforeEnd,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
  }

  async read(task: ReaderTask): Promise<Outcome<ReadFile>> {
    const signal = AbortSignal.timeout(this.timeLimit);
    try {
      return await this.pool.run(task, { signal });
    } catch {
      return signal.aborted
        ? fault(
            'timeout',
            `Reading took longer than ${this.timeLimit / 1000} seconds and was stopped. Save the file anew or send another format.`,
          )
        : fault('damaged', 'Reading this file failed. Save it anew or send another format.');
    }
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
