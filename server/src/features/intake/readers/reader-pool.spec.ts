import { afterAll, describe, expect, it } from '@jest/globals';
import { ReaderPool } from './reader-pool.js';

const asOf = '2026-11-21';
const pool = new ReaderPool();
const hasty = new ReaderPool({ cv: 1, table: 1 });
afterAll(() => Promise.all([pool.close(), hasty.close()]));

describe('the reader threads', () => {
  it('read a file away from the server', async () => {
    const bytes = Buffer.from('Jane Doe\njane@mail.example\n\nExperience\nEngineer, Acme GmbH 2019 - 2021\n');
    const outcome = await pool.read({ name: 'jane.txt', bytes, asOf });
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'txt', people: [{ row: null }] } });
  });

  it('stop what takes too long, and say so', async () => {
    const outcome = await hasty.read({
      name: 'slow.txt',
      bytes: Buffer.from('Jane Doe '.repeat(200_000)),
      asOf,
    });
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'timeout' } });
  });
});
