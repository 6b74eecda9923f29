import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findEmails, findPhones } from './contacts.js';
import { extractProfile } from './extract-profile.js';
import { keepText } from './keep-text.js';
import { linesOf } from './lines.js';
import { findHomePlace } from './places.js';
import { tidyName } from './names.js';

const read = (text: string) => extractProfile(keepText(text), null, '2026-11-21');
const placeIn = (text: string) => {
  const found = findHomePlace(linesOf(text, null))?.value;
  return found === undefined ? null : [found.city, found.country];
};

describe('where somebody lives', () => {
  it.each<[string, (string | null)[] | null]>([
    ['Naples, Italie · Date de naissance: 21.05.1986 · Nationalité: Italie', ['Naples', 'IT']],
    ['⌂ Busan, South Korea Date of birth: 20.04.1982 Nationality: Japan', ['Busan', 'KR']],
    ['Nationality: Italy', null],
    ['Place of birth:\nBerlin', null],
    ['☎ 091 436 64 36 ⌂ Oberammergau, Germany', ['Oberammergau', 'DE']],
    ['62 Herzl St, 3109601 Netanya, Israel', ['Netanya', 'IL']],
    ['Granada, España', ['Granada', 'ES']],
    ['Kerkstraat 5, 5061 EA Oisterwijk', ['Oisterwijk', 'NL']],
    ['ul. Polna 3\n62-020 Swarzędz', ['Swarzędz', 'PL']],
    ['Rua Nova 3, 2750-642 Alcabideche', ['Alcabideche', 'PT']],
    ['D-82487 Oberammergau', ['Oberammergau', 'DE']],
    ['Av. Paulista 8, 20040-002 Belo\nHorizonte, Brasil', ['Belo Horizonte', 'BR']],
  ])('%s', (text, expected) => expect(placeIn(text)).toEqual(expected));

  it('a name in the address does not hide the place behind it', () =>
    expect(
      read('Gunawan\ngunawan@example.com · Medan, Indonesia\n\nSkills\nJava').place?.value,
    ).toMatchObject({ country: 'ID' }));
});

describe('e-mails and phones that a column broke', () => {
  it('letters behind a name are no part of the address below', () =>
    expect(findEmails('Jane Doe, M.Sc.\njane@example.org').map(({ value }) => value)).toEqual([
      'jane@example.org',
    ]));

  it('the second half of an address is no site', () => {
    const found = read('Amélie Roux\namelie.roux@\nexemple-mail.fr\n\nSkills\nJava');
    expect(found.emails.map(({ value }) => value)).toEqual(['amelie.roux@exemple-mail.fr']);
    expect(found.links).toEqual([]);
  });

  it.each([
    ['Phone: +39 328 692\n7362', '+393286927362'],
    ['+46 73 594 76\n29', '+46735947629'],
    ['+39 328 692 7362\n2019', '+393286927362'],
    ['+39 328 692 7362\nRome', '+393286927362'],
  ])('%j', (text, expected) => {
    const [found] = findPhones(text, null);
    expect(found?.value.e164).toBe(expected);
    const [span] = found?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toBe(found?.value.raw);
  });

  it('a labelled number is kept however the label is written', () =>
    expect(findPhones('Tél. : 06.98.76.54.32', null)[0]?.value.raw).toBe('06.98.76.54.32'));
});

describe('names as they are set', () => {
  it.each([
    ['VŨ, Minh Quân', 'Minh Quân Vũ'],
    ['LÊ, Thu Hà', 'Thu Hà Lê'],
    ['VAN ’T HOF, Sanne', 'Sanne van ’t Hof'],
    ['BÙI NGọC LAN', 'Bùi Ngọc Lan'],
    ['TERRENCE "TJ" O\'MALLEY', 'Terrence "TJ" O\'Malley'],
  ])('%s', (text, expected) => expect(tidyName(text)).toBe(expected));

  it('a name whose words mean something else is told by the e-mail', () =>
    expect(read('Rafael Evangelista\nrafael.evangelista@example.org\n\nSkills\nJava').name?.value).toBe(
      'Rafael Evangelista',
    ));

  it('the family name before its comma never stays in capitals', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2,9}$/), (family) =>
        expect(tidyName(`${family}, Ada`)).toMatch(/^Ada \p{Lu}\p{Ll}+$/u),
      ),
    ));
});
