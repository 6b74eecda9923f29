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

describe('e-mails broken over two lines', () => {
  it.each([
    ['jane.doe@mail.exa\nmple.net', ['jane.doe@mail.example.net']],
    ['jane.doe@post.example\n.com\nBerlin', ['jane.doe@post.example.com']],
    ['jane.doe@\nexample.org', ['jane.doe@example.org']],
    ['E-mail: yolanda.hernandez\n@example.com', ['yolanda.hernandez@example.com']],
    ['jane.\ndoe@example.org', ['jane.doe@example.org']],
    ['jane@example.org\nberlin', ['jane@example.org']],
    ['jane@example.org\njo@example.org', ['jane@example.org', 'jo@example.org']],
    ['Berlin\njane@example.org', ['jane@example.org']],
    ['jane@example.com\nlinkedin.com', ['jane@example.com']],
  ])('%j', (text, expected) => {
    const found = findEmails(text);
    expect(values(found)).toEqual(expected);
    for (const { value, spans } of found)
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toContain(value);
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
    ['+639172598469\n22 Ayala Avenue', 'PH', ['+639172598469']],
    ['+447400724563 66 Mill Lane', 'GB', ['+447400724563']],
    ['067 795 69 62 25 Franka St', 'UA', ['+380677956962']],
    ['+81 (0) 80-9972-5224 94-5', 'JP', ['+818099725224']],
    ['010-8225-9368', 'KR', ['+821082259368']],
    ['00234 706 236 4378', null, ['+2347062364378']],
    ['08/2023 – 05.2026 (2', 'DE', []],
  ])('%s in %s', (text, country, expected) => {
    const found = findPhones(text, country);
    expect(found.map((field) => field.value.e164)).toEqual(expected);
    for (const { value, spans } of found)
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([value.raw]);
  });
});

it('takes digits of running text for no phone number', () => {
  const text = 'Tel 030 1234567\nmoved 89 123456 rows';
  const head = (at: number) => at < 16;
  expect(findPhones(text, 'DE', head).map((field) => field.value.e164)).toEqual(['+49301234567']);
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
