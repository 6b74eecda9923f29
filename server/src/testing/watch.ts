import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Resident memory of a process in megabytes, as Linux tells it. */
export function residentMegabytes(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
}

/** The largest resident memory of a process while something runs, in megabytes. */
export async function peakDuring(pid: number, work: () => Promise<unknown>): Promise<number> {
  let peak = residentMegabytes(pid);
  const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(pid))), 50);
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  return peak;
}

/** How long one request takes, in milliseconds, asked again and again while something runs. */
export async function askedDuring(
  url: string,
  cookie: string,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const worker = new Worker(new URL('./asking.worker.mjs', import.meta.url), { workerData: { url, cookie } });
  const asked = new Promise<number[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  try {
    await work();
    worker.postMessage('over');
    return await asked;
  } finally {
    await worker.terminate();
  }
}

/** The value that 95 of 100 stay below. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
}
