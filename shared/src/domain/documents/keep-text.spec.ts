import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepText } from './keep-text.js';

describe('keepText', () => {
  it.each([
    ['Ja\u0000va', 'Java'],
    ['ﬁle', 'file'],
    ['Ｊａｎｅ', 'Jane'],
    ['soft\u00adware', 'software'],
    ['a\u00a0b', 'a b'],
    ['line\r\nnext\rlast\ffoot', 'line\nnext\nlast\nfoot'],
    ['\uFEFFstart', 'start'],
    ['\u202Eevil\u202C', 'evil'],
    ['icon \uE0A0 here', 'icon   here'],
    ['a   \n\n\n\n b', 'a\n\n b'],
    ['Zoe\u0308', 'Zoë'],
    ['lone \uD800 half', 'lone  half'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j', (raw, kept) => expect(keepText(raw)).toBe(kept));

  it('is stable: keeping a kept text changes nothing, so that no offset ever moves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const kept = keepText(raw);
        expect(keepText(kept)).toBe(kept);
        expect(kept).not.toContain('\u0000');
      }),
    );
  });
});
