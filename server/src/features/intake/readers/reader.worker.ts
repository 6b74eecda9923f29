import { platform, setPriority } from 'node:os';
import { type PageImages, pageImage } from './page-images.js';
import { readFile, type ReadFile, readRecognised } from './read-file.js';
import { type Outcome } from './reading.js';

/** A third of the share of a thread that answers people; lower, and a busy machine would run into the cap on time. */
const behindAnswers = 5;
// Elsewhere than on Linux this would be said of the whole server.
if (platform() === 'linux') setPriority(behindAnswers);

export interface ReaderTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The day on which "present" ends, YYYY-MM-DD. */
  readonly asOf: string;
}

export interface PageTask {
  readonly bytes: Uint8Array;
  /** The first is 1. */
  readonly page: number;
}

export interface RecognisedTask {
  readonly text: string;
  readonly asOf: string;
}

/** What the worker threads run. */
export const readTask = (task: ReaderTask): Promise<Outcome<ReadFile>> =>
  readFile(task.name, task.bytes, task.asOf);

export const pageTask = (task: PageTask): Promise<PageImages> => pageImage(task.bytes, task.page);

export const recognisedTask = (task: RecognisedTask): Outcome<ReadFile> =>
  readRecognised(task.text, task.asOf);
