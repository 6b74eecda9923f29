import { readFile, type ReadFile } from './read-file.js';
import { type Outcome } from './reading.js';

export interface ReaderTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The day on which "present" ends, YYYY-MM-DD. */
  readonly asOf: string;
}

/** What the worker threads run. */
export const readTask = (task: ReaderTask): Promise<Outcome<ReadFile>> =>
  readFile(task.name, task.bytes, task.asOf);
