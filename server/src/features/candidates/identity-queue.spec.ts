import { describe, expect, it } from '@jest/globals';
import { type Db } from '../../platform/database/index.js';
import { type Jobs } from '../../platform/jobs/index.js';
import { identityJobs, IdentityQueue } from './identity-queue.js';

function queue() {
  const jobs: { readonly name: string; readonly ids: readonly string[] }[] = [];
  const enqueue = (_db: Db, name: string, { candidateIds }: { candidateIds: readonly string[] }) => {
    jobs.push({ name, ids: candidateIds });
    return Promise.resolve();
  };
  return { jobs, queue: new IdentityQueue({ enqueue } as unknown as Jobs) };
}

describe('many candidates that changed at once', () => {
  it('are a job for each 200, not for each', async () => {
    const ids = Array.from({ length: 450 }, (_, at) => `c${at}`);
    const { jobs, queue: asked } = queue();
    await asked.many({} as Db, ids);
    expect(jobs.map((job) => [job.name, job.ids.length])).toEqual([
      [identityJobs.some, 200],
      [identityJobs.some, 200],
      [identityJobs.some, 50],
    ]);
    expect(jobs.flatMap((job) => job.ids)).toEqual(ids);
  });

  it('are no job when there are none', async () => {
    const { jobs, queue: asked } = queue();
    await asked.many({} as Db, []);
    expect(jobs).toEqual([]);
  });
});
