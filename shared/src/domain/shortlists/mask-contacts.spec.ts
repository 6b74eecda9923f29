import { describe, expect, it } from '@jest/globals';
import { maskContacts } from './mask-contacts.js';

describe('maskContacts', () => {
  it.each([
    ['PostgreSQL, write to jane.doe+cv@mail.example.org', 'PostgreSQL, write to [e-mail]'],
    ['jane (at) example.org knows Java', '[e-mail] knows Java'],
    ['Call +1 202 555 0147 or (030) 1234-5678', 'Call [phone] or [phone]'],
    ['+12025550147', '[phone]'],
    ['see https://example.org/jane?x=1, Python', 'see [link] Python'],
    ['github.com/jane: Rust tools', '[link] Rust tools'],
    [
      'portfolio on jane-doe.dev with Socket.IO and Salesforce.com',
      'portfolio on [link] with Socket.IO and Salesforce.com',
    ],
    ['Twitter @jane_codes, React', 'Twitter [link], React'],
    ['Java 2015 - 2019, 1,200,000 users', 'Java 2015 - 2019, 1,200,000 users'],
    ['from 01.03.2019 to 30.06.2021', 'from 01.03.2019 to 30.06.2021'],
    ['2019-03 – 2021-06 Node.js and ASP.NET', '2019-03 – 2021-06 Node.js and ASP.NET'],
    ['ISO 27001, RFC 2616, PostgreSQL 14.2', 'ISO 27001, RFC 2616, PostgreSQL 14.2'],
  ])('%s', (text, masked) => {
    expect(maskContacts(text)).toBe(masked);
  });
});
