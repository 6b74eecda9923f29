import { describe, expect, it } from '@jest/globals';
import { validate, version } from 'uuid';
import { newId } from './new-id.js';

describe('a new id', () => {
  const ids = Array.from({ length: 10_000 }, newId);

  it('is a uuid v7 of now', () => {
    const [id = ''] = ids;
    expect([validate(id), version(id)]).toEqual([true, 7]);
    expect(Math.abs(parseInt(id.replace('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(60_000);
  });

  it('comes once, after all before it', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });
});
