// Asks one address again and again from a thread of its own, so that what the tests do besides does not count.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const { url, cookie } = workerData;
const taken = [];
let over = false;
parentPort.once('message', () => (over = true));
while (!over) {
  const from = performance.now();
  const reply = await fetch(url, { headers: { cookie } });
  await reply.arrayBuffer();
  if (!reply.ok) throw new Error(`Answered ${reply.status}`);
  taken.push(performance.now() - from);
  await sleep(10);
}
parentPort.postMessage(taken);
