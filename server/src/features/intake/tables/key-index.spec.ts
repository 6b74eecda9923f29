import { describe, expect, it } from '@jest/globals';
import { KeyIndex } from './key-index.js';
import { RowKeys } from './row-keys.js';

function piece(rows: readonly (readonly [row: number, values: string, email: string])[]): Uint32Array {
  const keys = new RowKeys();
  for (const [row, values, email] of rows) {
    keys.add(row, 'values', values);
    keys.add(row, 'email', email);
  }
  return keys.take();
}

describe('rows seen before', () => {
  it('are told from one piece to the next: those that say the same, and those that share a contact', () => {
    const index = new KeyIndex();
    const first = index.seen(
      piece([
        [2, 'Ada', 'ada@example.org'],
        [3, 'Bo', 'bo@example.org'],
        [4, 'Ada', 'ada@example.org'],
      ]),
    );
    expect(first).toEqual({ repeated: [4], twins: new Map() });
    const second = index.seen(
      piece([
        [5, 'Ada L.', 'ada@example.org'],
        [6, 'Bo', 'bo@example.org'],
      ]),
    );
    expect(second).toEqual({ repeated: [6], twins: new Map([[5, [{ because: 'email', row: 2 }]]]) });
  });

  it.each([0, 40_000, 1_000_000])(
    'made for %i keys, it finds each of fifty thousand rows again',
    (expected) => {
      const index = new KeyIndex(expected);
      const rows = Array.from({ length: 50_000 }, (_, i) => [i + 2, `row ${i}`, `mail ${i}`] as const);
      expect(index.seen(piece(rows))).toEqual({ repeated: [], twins: new Map() });
      const again = rows.map(([row, values, email]) => [row + 50_000, values, email] as const);
      expect(index.seen(piece(again)).repeated).toHaveLength(50_000);
    },
  );
});
