import { afterAll, describe, expect, it } from '@jest/globals';
import { ReaderPool } from './reader-pool.js';

const asOf = '2026-11-21';
const pool = new ReaderPool();
const hasty = new ReaderPool({ cv: 1, table: 1 });
const poor = new ReaderPool({ cv: 20_000, table: 20_000 }, 1, 40);
afterAll(() => Promise.all([pool.close(), hasty.close(), poor.close()]));

describe('the reader threads', () => {
  it('read a file away from the server', async () => {
    const bytes = Buffer.from('Jane Doe\njane@mail.example\n\nExperience\nEngineer, Acme GmbH 2019 - 2021\n');
    const outcome = await pool.read({ name: 'jane.txt', bytes, asOf });
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'txt', people: [{ row: null }] } });
  });

  it('end a file that wants more memory than there is for one, and go on', async () => {
    const bytes = Buffer.from(`<table>${'<tr><td>Jane<td>Doe'.repeat(400_000)}`);
    const outcome = await poor.read({ name: 'wide.html', bytes, asOf });
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'damaged' } });
    const next = await poor.read({
      name: 'jane.txt',
      bytes: Buffer.from('Jane Doe\njane@mail.example'),
      asOf,
    });
    expect(next.ok).toBe(true);
  }, 60_000);

  it('stop what takes too long, and say so', async () => {
    const outcome = await hasty.read({
      name: 'slow.txt',
      bytes: Buffer.from('Jane Doe '.repeat(200_000)),
      asOf,
    });
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'timeout' } });
  });
});
