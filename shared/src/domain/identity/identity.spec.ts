import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockingKeys } from './blocking.js';
import { compareNames } from './compare-names.js';
import { comparePeople, proposedFrom } from './compare-people.js';
import { mailBox, profileLink } from './contact-keys.js';
import { foldOrganisation, skeleton, transliterate } from './fold-name.js';
import type { PersonSigns } from './signs.js';

const nobody: PersonSigns = {
  name: null,
  emails: [],
  phones: [],
  links: [],
  city: null,
  jobs: [],
  education: [],
  contents: [],
};
const person = (signs: Partial<PersonSigns>): PersonSigns => ({ ...nobody, ...signs });
const job = (company: string, start: string | null = '2019-03', end: string | null = '2021-06') => ({
  company,
  start,
  end,
});
const keysOf = (signs: PersonSigns) => new Set(blockingKeys(signs).map(({ key }) => key));
const shareKey = (a: PersonSigns, b: PersonSigns) => [...keysOf(a)].some((key) => keysOf(b).has(key));

describe('names', () => {
  it.each([
    ['Ana Kovač', 'ANA KOVAC', 'same'],
    ['Kovač, Ana', 'Ana Kovač', 'same'],
    ['Dr. Ana Kovač', 'Ana Kovač, PhD', 'same'],
    ['Siu Ming Lee', 'LEE Siuming', 'same'],
    ['Jean-Pierre Dupont', 'Jean Pierre Dupont', 'same'],
    ['José de la Cruz', 'Jose Cruz', 'same'],
    ['Владимир Иванов', 'Vladimir Ivanov', 'same'],
    ['김민준', '김민준', 'same'],
    ['李小明', '李小明', 'same'],
    ['Дмитрий Чехов', 'Dmitri Tchekhov', 'similar'],
    ['محمد حسن', 'Mohammed Hassan', 'similar'],
    ['Muhamed Hasan', 'Mohammed Hassan', 'similar'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos', 'similar'],
    ['Jürgen Müller', 'Juergen Mueller', 'similar'],
    ['Ana Maria Kovač', 'Ana Kovač', 'similar'],
    ['Katherine Johnson', 'Catherine Johnson', 'similar'],
    ['A. Kovač', 'Ana Kovač', 'compatible'],
    ['Ana K.', 'Ana Kovač', 'compatible'],
    ['Ana Kovač', 'Ana Schmidt', 'partly'],
    ['Ana', 'Ana Kovač', 'partly'],
    ['A. K.', 'Ana Kovač', 'partly'],
    ['Ana Kovač', 'Peter Schmidt', 'different'],
    ['Ana Kovač', null, 'unknown'],
    [' ', 'Ana', 'unknown'],
  ])('%s and %s are %s', (one, other, likeness) => {
    expect([compareNames(one, other), compareNames(other, one)]).toEqual([likeness, likeness]);
  });

  it.each([
    ['Mohammed', 'Muhamed'],
    ['Mohammed', transliterate('محمد')],
    ['Yulia', 'Julia'],
    ['Schmidt', 'Smidt'],
    ['Kwiatkowski', 'Kviatkovsky'],
  ])('%s and %s have one skeleton', (one, other) => {
    expect(skeleton(transliterate(one))).toBe(skeleton(transliterate(other)));
  });

  it('an organisation is the same without its legal form', () => {
    expect(foldOrganisation('Acme Corp., Inc.')).toBe(foldOrganisation('ACME'));
    expect(foldOrganisation('Siemens AG (Munich)')).toBe(foldOrganisation('siemens'));
    expect(foldOrganisation('Holding Group')).not.toBe('');
  });
});

describe('contacts', () => {
  it.each([
    ['Ana.Kovac+jobs@Gmail.com', 'anakovac@gmail.com'],
    ['anakovac@googlemail.com', 'anakovac@gmail.com'],
    ['ana.kovac+x@example.org', 'ana.kovac@example.org'],
    ['ana@pm.me', 'ana@proton.me'],
    ['info@example.org', null],
    ['not an address', null],
    ['a@b@c.d', null],
    ['+@example.org', null],
  ])('%s is read from the box %s', (address, box) => {
    expect(mailBox(address)).toBe(box);
  });

  it.each([
    ['https://de.linkedin.com/in/Ana-Kovac/?locale=en', 'linkedin:ana-kovac'],
    ['linkedin.com/in/ana-kovac/en', 'linkedin:ana-kovac'],
    ['http://www.github.com/anak/repo', 'github:anak'],
    ['https://orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['https://example.org/~ana/', 'example.org/~ana'],
    ['https://www.google.com/', null],
    ['https://linkedin.com/company/acme', null],
    ['http://', null],
  ])('%s is the page %s', (link, page) => {
    expect(profileLink(link)).toBe(page);
  });
});

describe('two records', () => {
  const ana = person({
    name: 'Ana Kovač',
    jobs: [job('Acme')],
    education: [{ institution: 'ETH', end: '2015' }],
  });

  it.each<[string, PersonSigns, PersonSigns, boolean]>([
    ['the same box', person({ emails: ['a.b@gmail.com'] }), person({ emails: ['ab+x@gmail.com'] }), true],
    [
      'the same page',
      person({ links: ['github.com/ana'] }),
      person({ links: ['https://github.com/ana/'] }),
      true,
    ],
    ['the same number', person({ phones: ['+4930901820'] }), person({ phones: ['+4930901820'] }), true],
    ['the same text', person({ contents: ['f00'] }), person({ contents: ['f00'] }), true],
    ['name and job', ana, person({ name: 'KOVAC Ana', jobs: [job('ACME Inc.', '2019')] }), true],
    [
      'name and school',
      ana,
      person({ name: 'Ana Kovac', education: [{ institution: 'ETH', end: '2015-06' }] }),
      true,
    ],
    [
      'initials and two jobs',
      person({ name: 'A. Kovač', jobs: [job('Acme'), job('Beta', '2015')] }),
      person({ name: 'Ana Kovač', jobs: [job('Acme'), job('Beta', '2015')] }),
      true,
    ],
    ['a name alone', person({ name: 'Ana Kovač' }), person({ name: 'Ana Kovač' }), false],
    [
      'name and city',
      person({ name: 'Ana Kovač', city: 'Zagreb' }),
      person({ name: 'Ana Kovač', city: 'Zagreb' }),
      false,
    ],
    [
      'a family’s number',
      person({ name: 'Ana Kovač', phones: ['+4930901820'] }),
      person({ name: 'Peter Schmidt', phones: ['+4930901820'] }),
      false,
    ],
    [
      'colleagues',
      person({ name: 'Ana Kovač', jobs: [job('Acme')] }),
      person({ name: 'Jo Hill', jobs: [job('Acme')] }),
      false,
    ],
    ['nothing', nobody, nobody, false],
  ])('with %s', (_, one, other, proposed) => {
    expect(comparePeople(one, other).score >= proposedFrom).toBe(proposed);
    if (proposed) expect(shareKey(one, other)).toBe(true);
  });

  const words = fc.constantFrom('Ana', 'Kovač', 'Петров', 'Lee', 'Siu', 'José', 'Müller', 'A.', 'محمد');
  const name = fc.option(fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')));
  const company = fc.constantFrom('Acme', 'ACME Inc.', 'Beta GmbH', 'Gamma');
  const year = fc.constantFrom('2015', '2016-04', '2019', null);
  const signs: fc.Arbitrary<PersonSigns> = fc.record({
    name,
    emails: fc.subarray(['a.b@gmail.com', 'ab+x@gmail.com', 'ana@example.org', 'info@example.org']),
    phones: fc.subarray(['+4930901820', '+12025550147']),
    links: fc.subarray(['github.com/ana', 'https://linkedin.com/in/ana']),
    city: fc.constantFrom(null, 'Zagreb', 'Köln'),
    jobs: fc.array(fc.record({ company, start: year, end: year }), { maxLength: 3 }),
    education: fc.array(fc.record({ institution: company, end: year }), { maxLength: 2 }),
    contents: fc.subarray(['f00', 'ba5']),
  });

  it('the points of the reasons sum to the score, within 0 and 100', () => {
    fc.assert(
      fc.property(signs, signs, (one, other) => {
        const { score, reasons } = comparePeople(one, other);
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('score alike whichever comes first', () => {
    fc.assert(
      fc.property(signs, signs, (one, other) => {
        expect(comparePeople(one, other).score).toBe(comparePeople(other, one).score);
      }),
    );
  });

  it('that share a contact of their own share a key, so that they are compared', () => {
    fc.assert(
      fc.property(signs, signs, (one, other) => {
        const telling = comparePeople(one, other).reasons.some(({ because }) =>
          ['content', 'link', 'email', 'phone'].includes(because),
        );
        if (telling) expect(shareKey(one, other)).toBe(true);
      }),
    );
  });
});
