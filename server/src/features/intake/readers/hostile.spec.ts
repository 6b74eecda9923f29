import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostileFiles } from '../../../testing/hostile-files.js';
import { readFile } from './read-file.js';

const asOf = '2026-11-21';
const hostile = (await hostileFiles()).filter(({ name }) => !name.endsWith('.zip'));

describe('a file made to do harm', () => {
  it.each(hostile.map((file) => [file.name, file] as const))('%s ends as a fault', async (_name, file) => {
    const outcome = await readFile(file.name, new Uint8Array(file.content), asOf);
    expect([file.fault].flat()).toContain(outcome.ok ? 'read' : outcome.fault.code);
  });
});

describe('any bytes', () => {
  const endings = ['pdf', 'docx', 'odt', 'rtf', 'html', 'md', 'txt', 'json', 'xml'];
  const begins: Readonly<Record<string, string>> = {
    pdf: '%PDF-1.4\n',
    rtf: '{\\rtf1 ',
    docx: 'PK\u0003\u0004',
    odt: 'PK\u0003\u0004',
  };

  it('under any name end as a reading or a fault, never as an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...endings),
        fc.uint8Array({ maxLength: 400 }),
        async (ending, bytes) => {
          const content = Buffer.concat([Buffer.from(begins[ending] ?? '', 'latin1'), Buffer.from(bytes)]);
          const outcome = await readFile(`cv.${ending}`, new Uint8Array(content), asOf);
          expect(typeof outcome.ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of markup keep every span inside the text', async () => {
    const pieces = [
      '<p>',
      '<li>',
      '<table><tr><td>',
      '</td>',
      '</table>',
      '<h2>',
      '<b>',
      'Jane Doe',
      ' ',
      '2019',
      '\u0000',
      'ﬁ',
      '<a href="https://a.example">',
      '</a>',
      '<br>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
        const outcome = await readFile(
          'cv.html',
          Buffer.from(`Jane Doe, jane@mail.example ${parts.join('')}`),
          asOf,
        );
        if (!outcome.ok) return;
        for (const person of outcome.value.people)
          for (const field of [...person.extraction.emails, ...person.extraction.links])
            for (const span of field.spans) expect(span.end).toBeLessThanOrEqual(person.text.length);
      }),
      { numRuns: 60 },
    );
  });
});
