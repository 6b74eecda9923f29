import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PieceText, storable } from './copy-line.js';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('the text of a piece', () => {
  it('is its lines, whatever they are written in and however long', () => {
    const piece = new PieceText(() => undefined);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        for (const line of lines) piece.add(line);
        expect(text(piece.take())).toBe(lines.join(''));
      }),
    );
    const long = 'ä€😀'.repeat(400_000);
    piece.add('before');
    piece.add(long);
    expect(text(piece.take())).toBe(`before${long}`);
  });

  it('is memory of its own, that the next piece does not touch', () => {
    const piece = new PieceText(() => undefined);
    piece.add('first');
    const first = piece.take();
    piece.add('other');
    expect(text(first)).toBe('first');
  });

  it('is written into memory that came back', () => {
    const spares: ArrayBuffer[] = [];
    const piece = new PieceText(() => spares.pop());
    piece.add('first');
    const { buffer } = piece.take();
    spares.push(buffer);
    piece.add('second');
    expect(text(piece.take())).toBe('second');
    piece.add('third');
    const third = piece.take();
    expect(third.buffer).toBe(buffer);
    expect(text(third)).toBe('third');
  });
});

describe('a text that PostgreSQL takes', () => {
  it.each([
    ['a\0b', 'ab'],
    ['half \ud83d of', 'half \ufffd of'],
    ['whole 😀', 'whole 😀'],
  ])('%j becomes %j', (from, to) => {
    expect(storable(from)).toBe(to);
  });
});
