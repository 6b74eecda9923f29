import { setTimeout as delay } from 'node:timers/promises';
import { isOutage } from '../../../platform/errors/index.js';

const pauseMilliseconds = 500;
/** A database that is away for longer is left to the job queue, which tries again. */
const mostPauses = 240;

/** Does a step again that failed because the database was away; the step must be safe to repeat. */
export async function patiently<T>(step: () => Promise<T>): Promise<T> {
  for (let pauses = 0; ; pauses += 1) {
    try {
      return await step();
    } catch (error) {
      if (!isOutage(error) || pauses === mostPauses) throw error;
      await delay(pauseMilliseconds);
    }
  }
}
