import { Piscina } from 'piscina';
import { type ReadFile } from './read-file.js';
import { fault, type Outcome } from './reading.js';
import { type PageImages } from './page-images.js';
import { type PageTask, type ReaderTask, type RecognisedTask } from './reader.worker.js';

/** No CV takes this long; what does is damaged or hostile. A table may hold thousands of people. */
const longestRead = { cv: 20_000, table: 180_000 };
const largestHeap = 256;
const idleBeforeEnd = 10_000;

/** Reads files in worker threads with a cap on memory and time, so that no file can stall or take down the server. */
export class ReaderPool {
  private readonly pool: Piscina<ReaderTask, Outcome<ReadFile>>;

  constructor(
    private readonly limits = longestRead,
    threads = 2,
    heapMegabytes = largestHeap,
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
    // A thread that dies between two files is replaced; unheard, its error would end the server.
    this.pool.on('error', (error: Error) => process.emitWarning(error));
  }

  async read(task: ReaderTask): Promise<Outcome<ReadFile>> {
    const limit = /\.[ct]sv$/i.test(task.name) ? this.limits.table : this.limits.cv;
    const signal = AbortSignal.timeout(limit);
    try {
      return await this.pool.run(task, { signal });
    } catch {
      return signal.aborted
        ? fault(
            'timeout',
            `Reading took longer than ${limit / 1000} seconds and was stopped. Save the file anew or send another format.`,
          )
        : fault('damaged', 'Reading this file failed. Save it anew or send another format.');
    }
  }

  /** The scan on a page; undefined when the file or the page cannot be opened. */
  async pageImage(task: PageTask): Promise<PageImages | undefined> {
    return (await this.run('pageTask', task, this.limits.cv).catch(() => undefined)) as
      PageImages | undefined;
  }

  /** Text that was recognised in pictures, read as a CV. */
  async readRecognised(task: RecognisedTask): Promise<Outcome<ReadFile>> {
    try {
      return (await this.run('recognisedTask', task, this.limits.cv)) as Outcome<ReadFile>;
    } catch {
      return fault('damaged', 'Reading what was recognised in this file failed. Send another format.');
    }
  }

  private run(name: string, task: PageTask | RecognisedTask, limit: number): Promise<unknown> {
    return this.pool.run(task as never, { name, signal: AbortSignal.timeout(limit) });
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
