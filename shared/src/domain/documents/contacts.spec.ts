import { describe, expect, it } from '@jest/globals';
import { findEmails, findLinks, findPhones } from './contacts.js';

const values = <T>(fields: readonly { readonly value: T }[]) => fields.map((field) => field.value);

describe('findEmails', () => {
  it.each([
    ['jane.doe+jobs@Mail.Example', ['jane.doe+jobs@mail.example']],
    ['E-Mail:jane@example.org', ['jane@example.org']],
    ['Emailjane@example.org', ['jane@example.org']],
    ['mail@example.org', ['mail@example.org']],
    ['<jane@example.org>, (jo@example.org).', ['jane@example.org', 'jo@example.org']],
    ['jane@example.org JANE@EXAMPLE.ORG', ['jane@example.org']],
    ["o'brien@example.ie", ["o'brien@example.ie"]],
    ['@handle and a@b', []],
  ])('%s', (text, expected) => {
    const found = findEmails(text);
    expect(values(found)).toEqual(expected);
    for (const { value, spans } of found)
      for (const { start, end } of spans)
        expect(text.slice(start, end).toLowerCase()).toBe(value.toLowerCase());
  });
});

describe('findPhones', () => {
  it.each([
    ['+49 (0) 30 1234567', null, ['+49301234567']],
    ['+353 (0)86 123 4567', null, ['+353861234567']],
    ['0049 30 1234567', null, ['+49301234567']],
    ['Tel: 030 / 1234567', 'DE', ['+49301234567']],
    ['06 12 34 56 78', 'FR', ['+33612345678']],
    ['(512) 555-0188', null, ['+15125550188']],
    ['512-555-0188', null, ['+15125550188']],
    ['Mobile 07911 123456', 'GB', ['+447911123456']],
    ['9123 4567', 'HK', ['+85291234567']],
    ['Phone: 030 1234567', null, [null]],
    ['030 1234567', null, []],
    ['2019 - 2022', 'DE', []],
    ['03/2018 – 04/2020', 'DE', []],
    ['(2019-2022)', 'HK', []],
    ['15.03.1990', 'DE', []],
    ['ISBN 978-3-16-148410-0', 'DE', []],
    ['+49 30 1234567, +49 30 1234567', null, ['+49301234567']],
  ])('%s in %s', (text, country, expected) => {
    const found = findPhones(text, country);
    expect(found.map((field) => field.value.e164)).toEqual(expected);
    for (const { value, spans } of found)
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([value.raw]);
  });
});

describe('findLinks', () => {
  const everywhere = () => true;
  it.each([
    ['linkedin.com/in/jane-doe', [{ kind: 'linkedin', url: 'https://linkedin.com/in/jane-doe' }]],
    ['https://github.com/jane.', [{ kind: 'github', url: 'https://github.com/jane' }]],
    ['see www.jane.dev, please', [{ kind: 'website', url: 'https://www.jane.dev/' }]],
    ['jane.dev', [{ kind: 'website', url: 'https://jane.dev/' }]],
    ['ASP.NET and Node.js', []],
    ['jane@jane.dev', []],
    ['javascript:alert(1)', []],
  ])('%s', (text, expected) => expect(values(findLinks(text, null, everywhere))).toEqual(expected));

  it('takes the address behind linked words, never mail or telephone links', () => {
    const layout = {
      lines: [],
      links: [
        { url: 'https://www.linkedin.com/in/jane', start: 0, end: 4 },
        { url: 'mailto:jane@example.org', start: 0, end: 4 },
        { url: 'javascript:alert(1)', start: 0, end: 4 },
      ],
    };
    expect(findLinks('Jane', layout, everywhere)).toEqual([
      {
        value: { kind: 'linkedin', url: 'https://www.linkedin.com/in/jane' },
        spans: [{ start: 0, end: 4 }],
        confidence: 0.95,
      },
    ]);
  });

  it('leaves pages of employers as other, and bare names in running text alone', () => {
    const found = findLinks('https://acme.example.com Booking.com', null, () => false);
    expect(values(found)).toEqual([{ kind: 'other', url: 'https://acme.example.com/' }]);
  });
});
