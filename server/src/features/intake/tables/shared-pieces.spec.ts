import { describe, expect, it } from '@jest/globals';
import { SharedPieces } from './shared-pieces.js';

const texts = ['first', 'second', 'third'];

function fileOf(readers: number) {
  const fetched: number[] = [];
  const shared = new SharedPieces((number) => {
    fetched.push(number);
    const text = texts[number];
    return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
  }, readers);
  return { fetched, shared };
}

async function readOn(next: () => Promise<Uint8Array | null>): Promise<string | null> {
  const bytes = await next();
  if (bytes === null) return null;
  // As it is handed to a thread: nobody else can use these bytes afterwards.
  return new TextDecoder().decode(structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] }));
}

describe('a file for several readers', () => {
  it('is read whole by each, and fetched once', async () => {
    const { fetched, shared } = fileOf(2);
    const [one, other] = [shared.reader(), shared.reader()];
    expect(await readOn(one)).toBe('first');
    expect(await readOn(one)).toBe('second');
    for (const text of texts) expect(await readOn(other)).toBe(text);
    expect(await readOn(one)).toBe('third');
    expect([await readOn(one), await readOn(other)]).toEqual([null, null]);
    expect(fetched).toEqual([0, 1, 2, 3]);
  });

  it('is read by two at once', async () => {
    const { fetched, shared } = fileOf(2);
    const [one, other] = [shared.reader(), shared.reader()];
    for (const text of [...texts, null]) {
      expect(await Promise.all([readOn(one), readOn(other)])).toEqual([text, text]);
    }
    expect(fetched).toEqual([0, 1, 2, 3]);
  });

  it('hands over a piece, but never the pool that small ones are cut from', async () => {
    const [small, large] = [Buffer.from('small'), Buffer.alloc(100_000, 'large')];
    const shared = new SharedPieces((number) => Promise.resolve([small, large][number] ?? null), 1);
    const next = shared.reader();
    expect(await readOn(next)).toBe('small');
    expect(small.toString()).toBe('small');
    expect(await readOn(next)).toHaveLength(100_000);
    expect(large).toHaveLength(0);
  });

  it('tells each reader that a piece could not be fetched', async () => {
    const shared = new SharedPieces(() => Promise.reject(new Error('gone')), 2);
    const [one, other] = [shared.reader(), shared.reader()];
    await expect(one()).rejects.toThrow('gone');
    await expect(other()).rejects.toThrow('gone');
  });
});
