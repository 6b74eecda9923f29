import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const bytesPerId = 16;
/** Randomness is fetched for many ids at once: a call for each costs more than all the rest of an id. */
const pool = new Uint8Array(bytesPerId * 256);
let used = pool.length;

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.subarray(used, (used += bytesPerId));
}

let last = 0;
let count = 0;

/** A fresh uuid v7; those of one process ascend. Not an order of commits (see docs/architecture.md). */
export function newId(): string {
  const random = randomBytes();
  const now = Date.now();
  count = now > last ? new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1 : count + 1;
  last = Math.max(now, last);
  return v7({ random, msecs: last, seq: count });
}
