import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  type Decided,
  type FoundMessage,
  type FromThread,
  type RowsMessage,
  type TableTask,
  type ToThread,
} from './table-messages.js';
import { fault, type Outcome, read } from '../readers/reading.js';
import { type FetchPiece, SharedPieces } from './shared-pieces.js';

/** A workbook keeps its texts in one place, a CSV only the rows at hand. */
const heapMegabytes = { workbook: 256, csv: 96 };
/** Small, because two threads run at once and what they make is short-lived. */
const youngMegabytes = 12;
/** A thread that says nothing for so long is stuck in the file. */
const silenceMilliseconds = 60_000;

/** What the owner of a thread does with what it says. */
interface ThreadListener {
  /** The next bytes of the file, to hand over; null at its end. */
  readonly more: () => Promise<Uint8Array | null>;
  readonly found: (message: FoundMessage) => Promise<Decided>;
  readonly rows: (message: RowsMessage) => Promise<void>;
}

/** The file is not read further: cancelled, or read anew. */
export class TableStopped extends Error {
  override name = 'TableStopped';
}

/** Listens to the thread; an error of the listener ends the reading and is thrown on. */
class Conversation {
  private readonly worker: Worker;
  private timer: NodeJS.Timeout | undefined;
  private owed = 0;
  private said: Promise<void> = Promise.resolve();
  private settle: ((outcome: Outcome<null>) => void) | undefined;
  private fail: ((error: unknown) => void) | undefined;

  constructor(
    task: TableTask,
    private readonly listener: ThreadListener,
  ) {
    // A thread runs what was built, also when the sources are running (tests).
    const file = new URL('./table.worker.js', import.meta.url).href.replace('/server/src/', '/server/dist/');
    this.worker = new Worker(new URL(file), {
      workerData: task,
      resourceLimits: {
        maxOldGenerationSizeMb: heapMegabytes[/\.[ct]sv$/i.test(task.fileName) ? 'csv' : 'workbook'],
        maxYoungGenerationSizeMb: youngMegabytes,
      },
    });
  }

  /** Ends the reading, because that of another thread has ended. */
  stop(): void {
    this.settle?.(read(null));
  }

  async run(): Promise<Outcome<null>> {
    try {
      return await new Promise<Outcome<null>>((resolve, reject) => {
        this.settle = resolve;
        this.fail = reject;
        this.worker.on('message', (message: FromThread) => this.hear(message));
        // Out of memory or a bug of ours: either way this file cannot be read, and the server lives on.
        this.worker.once('error', () => resolve(damaged));
        this.worker.once('exit', () => resolve(damaged));
        this.watch();
      });
    } finally {
      clearTimeout(this.timer);
      await this.worker.terminate();
    }
  }

  private watch(): void {
    clearTimeout(this.timer);
    // While we owe an answer, silence is ours and not the thread's.
    if (this.owed === 0) this.timer = setTimeout(() => this.settle?.(stuck), silenceMilliseconds);
  }

  /** Bytes are handed over at once; what is written is written in the order it was said. */
  private hear(message: FromThread): void {
    this.owed += 1;
    this.watch();
    const answered =
      message.type === 'more'
        ? this.answer(message)
        : (this.said = this.said.then(() => this.answer(message)));
    answered.then(
      () => {
        this.owed -= 1;
        this.watch();
      },
      (error: unknown) => this.fail?.(error),
    );
  }

  private async answer(message: FromThread): Promise<void> {
    switch (message.type) {
      case 'more':
        return this.handOver(await this.listener.more());
      case 'found':
        return this.say({ type: 'decided', decided: await this.listener.found(message) });
      case 'rows':
        await this.listener.rows(message);
        return this.stored(message.copy.buffer);
      case 'end':
        return this.settle?.(read(null));
      case 'fault':
        return this.settle?.({ ok: false, fault: message.fault });
    }
  }

  private handOver(bytes: Uint8Array | null): void {
    this.say({ type: 'piece', bytes }, bytes === null ? [] : [bytes.buffer as ArrayBuffer]);
  }

  private stored(buffer: ArrayBuffer): void {
    this.say({ type: 'stored', buffer }, [buffer]);
  }

  private say(message: ToThread, transfer: ArrayBuffer[] = []): void {
    this.worker.postMessage(message, transfer);
  }
}

const damaged = fault('damaged', 'Reading this file failed. Save it anew or send another format.');
const stuck = fault(
  'timeout',
  'Reading this file came to a halt and was stopped. Save it anew or send another format.',
);

/** Pieces of several threads, one after the other in the order of the file. */
class InOrder {
  private next = 0;
  private readonly waiting = new Map<number, () => void>();

  async take(piece: number, work: () => Promise<void>): Promise<void> {
    if (piece !== this.next) await new Promise<void>((resolve) => this.waiting.set(piece, resolve));
    await work();
    this.next = piece + 1;
    this.waiting.get(this.next)?.();
    this.waiting.delete(this.next);
  }
}

/** A second thread costs a second to start: for what takes longer. */
const bytesForTwo = 2 * 1024 * 1024;
const lanesFor = ({ byteCount }: { readonly byteCount: number }) =>
  byteCount < bytesForTwo ? 1 : Math.min(2, availableParallelism());

/** What the owner of a table does with what is read. */
export interface TableListener {
  readonly fetch: FetchPiece;
  readonly found: (message: FoundMessage) => Promise<Decided>;
  /** Pieces come in the order of the file, one at a time. */
  readonly rows: (message: RowsMessage) => Promise<void>;
}

/** Reads a table in one or two threads with a cap on memory and on silence; each takes every other piece. */
export async function readTable(
  task: Omit<TableTask, 'lane'>,
  listener: TableListener,
): Promise<Outcome<null>> {
  const order = new InOrder();
  let decided: Promise<Decided> | undefined;
  const lanes = lanesFor(task);
  const file = new SharedPieces(listener.fetch, lanes);
  const threads = Array.from(
    { length: lanes },
    (_, of) =>
      new Conversation(
        { ...task, lane: { of, lanes } },
        {
          more: file.reader(),
          // All find the same, and the first to say so is told for all.
          found: (message) => (decided ??= listener.found(message)),
          rows: (message) => order.take(message.piece, () => listener.rows(message)),
        },
      ),
  );
  const stopAll = () => threads.forEach((thread) => thread.stop());
  const outcomes = await Promise.all(
    threads.map(async (thread) => {
      try {
        const outcome = await thread.run();
        if (!outcome.ok) stopAll();
        return outcome;
      } catch (error) {
        stopAll();
        throw error;
      }
    }),
  );
  return outcomes.find((outcome) => !outcome.ok) ?? read(null);
}
