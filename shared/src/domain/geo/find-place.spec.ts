import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countryCodes, countryName } from './countries.js';
import { cityRows } from './data/cities.js';
import { countryOf, findCountry, findPlace } from './find-place.js';

describe('findCountry', () => {
  it.each([
    ['Hanoi, Viet Nam', 'VN', 'Viet Nam'],
    ['Việt Nam', 'VN', 'Việt Nam'],
    ['Lives in the UK', 'GB', 'UK'],
    ['Austin, Texas, USA', 'US', 'USA'],
    ['80331 München, Deutschland', 'DE', 'Deutschland'],
    ['Warszawa, Polska', 'PL', 'Polska'],
    ['São Paulo, Brasil', 'BR', 'Brasil'],
    ['日本東京都渋谷区', 'JP', '日本'],
    ['서울, 대한민국', 'KR', '대한민국'],
    ['Москва, Россия', 'RU', 'Россия'],
    ['القاهرة، مصر', 'EG', 'مصر'],
    ['बेंगलुरु, भारत', 'IN', 'भारत'],
    ['Tbilisi, Georgia', 'GE', 'Georgia'],
    ['Georgia, USA', 'US', 'USA'],
    ['Allemagne', 'DE', 'Allemagne'],
    ['Reino Unido', 'GB', 'Reino Unido'],
    ['Republic of Ireland', 'IE', 'Republic of Ireland'],
    ['Belfast, Northern Ireland', 'GB', 'Northern Ireland'],
    ["Abidjan, Côte d'Ivoire", 'CI', "Côte d'Ivoire"],
    ['TÜRKİYE', 'TR', 'TÜRKİYE'],
  ])('%s', (text, country, written) => {
    const found = findCountry(text);
    expect(found?.country).toBe(country);
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  it.each([
    'Trenton, New Jersey',
    'Santa Fe, New Mexico',
    'Atlanta, Georgia',
    'tell us more',
    'Chadwick Ltd',
    '',
  ])('finds none in %s', (text) => expect(findCountry(text)).toBeUndefined());
});

describe('findPlace', () => {
  it.each([
    ['Seattle, WA 98101, USA', 'Seattle', 'WA', 'US', 'Seattle, WA 98101, USA'],
    ['Cambridge, MA', 'Cambridge', 'MA', 'US', 'Cambridge, MA'],
    ['Cambridge, UK', 'Cambridge', null, 'GB', 'Cambridge, UK'],
    ['London', 'London', null, 'GB', 'London'],
    ['London, ON', 'London', 'ON', 'CA', 'London, ON'],
    ['London, Ontario, Canada', 'London', 'ON', 'CA', 'London, Ontario, Canada'],
    ['Round Rock, TX', 'Round Rock', 'TX', 'US', 'Round Rock, TX'],
    ['Berlin, DE', 'Berlin', null, 'DE', 'Berlin, DE'],
    ['San José, Costa Rica', 'San José', null, 'CR', 'San José, Costa Rica'],
    ['San Jose, CA', 'San Jose', 'CA', 'US', 'San Jose, CA'],
    ['Muenchen', 'Munich', null, 'DE', 'Muenchen'],
    ['東京都渋谷区', 'Tokyo', null, 'JP', '東京都'],
    ['서울특별시 강남구', 'Seoul', null, 'KR', '서울특별시'],
    ['г. Москва', 'Moscow', null, 'RU', 'Москва'],
    ['TP.HCM, Việt Nam', 'Ho Chi Minh City', null, 'VN', 'TP.HCM, Việt Nam'],
    ['Washington, D.C.', 'Washington, D.C.', 'DC', 'US', 'Washington, D.C'],
    ['Atlanta, Georgia', 'Atlanta', 'GA', 'US', 'Atlanta, Georgia'],
    ['Tbilisi, Georgia', 'Tbilisi', null, 'GE', 'Tbilisi, Georgia'],
    ['12 High St | Leeds | me@example.org', 'Leeds', null, 'GB', 'Leeds'],
    ['New York', 'New York', 'NY', 'US', 'New York'],
    ['Oregon', null, 'OR', 'US', 'Oregon'],
    ['Remote, Kenya', null, null, 'KE', 'Kenya'],
  ])('%s', (text, city, region, country, written) => {
    const found = findPlace(text);
    expect(found && { city: found.city, region: found.region, country: found.country }).toEqual({
      city,
      region,
      country,
    });
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  it.each([
    'Jane Smith, MD',
    'a nice essen recipe',
    'Senior Engineer',
    'contact us',
    '',
    'Back-end developer',
  ])('finds none in %s', (text) => expect(findPlace(text)).toBeUndefined());

  it('stays inside the text whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...cityRows), (noise, row) => {
        const text = `${noise} ${row.split('|')[0] ?? ''}`;
        const found = findPlace(text);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(found.start).toBeLessThan(found.end);
      }),
    );
  });
});

describe('the tables', () => {
  it('hold at least 250 cities, each in a country that exists', () => {
    expect(cityRows.length).toBeGreaterThanOrEqual(250);
    const codes = new Set(countryCodes);
    expect(cityRows.filter((row) => !codes.has(row.split('|')[1] ?? ''))).toEqual([]);
  });

  it('find every city in its own country', () => {
    const wrong = cityRows.filter((row) => {
      const [name = '', country = ''] = row.split('|');
      return findPlace(`${name}, ${countryName(country)}`)?.country !== country;
    });
    expect(wrong).toEqual([]);
  });

  it('find every country by each of its eight names and codes', () => {
    const shared = new Map<string, Set<string>>();
    for (const code of countryCodes) {
      expect(countryOf(code)).toBe(code);
      for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'] as const) {
        const name = countryName(code, language);
        if (countryOf(name) !== code) shared.set(name, (shared.get(name) ?? new Set()).add(code));
      }
    }
    // A name that two countries carry is nobody's.
    expect([...shared.keys()].filter((name) => countryOf(name) !== undefined)).toEqual([]);
    expect([...shared.keys()]).toEqual(['Kongo', 'Congo', 'São Martinho']);
    expect(countryOf('DEU')).toBe('DE');
    expect(countryOf('vietnam')).toBe('VN');
    expect(countryOf('nowhere')).toBeUndefined();
  });
});
