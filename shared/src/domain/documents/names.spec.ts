import { describe, expect, it } from '@jest/globals';
import { linesOf } from './lines.js';
import { findName, looksLikeName, tidyName } from './names.js';

const nameIn = (text: string, emails: string[] = []) =>
  findName(linesOf(text, null), {
    emails: emails.map((value) => ({ value, spans: [{ start: 0, end: 1 }], confidence: 1 })),
    handles: [],
    declared: [],
    body: null,
    country: null,
    text,
  })?.field;

describe('tidyName', () => {
  it.each([
    ['LEE, Siu Ming', 'Siu Ming Lee'],
    ['LEE Siu Ming', 'Lee Siu Ming'],
    ['MARIA DE LA CRUZ', 'Maria de la Cruz'],
    ["SEAN O'BRIEN", "Sean O'Brien"],
    ['ANNA-LENA VON DER HEIDE', 'Anna-Lena von der Heide'],
    ['IAN MCDONALD', 'Ian McDonald'],
    ['Dr. LENA VASQUEZ', 'Dr. Lena Vasquez'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['王小明', '王小明'],
  ])('%s', (written, tidy) => expect(tidyName(written)).toBe(tidy));
});

describe('findName', () => {
  it.each([
    ['Curriculum Vitae\nJane Doe\nBerlin', 'Jane Doe'],
    ['Jane Doe, PhD\nResearcher', 'Jane Doe'],
    ['Jane Doe | jane@example.org | Berlin', 'Jane Doe'],
    ['Jane Doe – Software Engineer', 'Jane Doe'],
    ['J A N E  D O E\nBerlin', 'Jane Doe'],
    ['Senior Engineer\nJane Doe', 'Jane Doe'],
    ['Lebenslauf\nName: Jürgen Groß', 'Jürgen Groß'],
    ['Nom : Élodie Dupré', 'Élodie Dupré'],
    ['Мария Иванова\nМосква', 'Мария Иванова'],
    ['王小明\n北京', '王小明'],
    ['Maria del Carmen Ruiz García', 'Maria del Carmen Ruiz García'],
  ])('%j', (text, name) => expect(nameIn(text)?.value).toBe(name));

  it('trusts the line that agrees with the e-mail', () => {
    const found = nameIn('Acme Harbour\nJane Doe\nBerlin', ['jane.doe@example.org']);
    expect(found?.value).toBe('Jane Doe');
  });

  it('falls back to the e-mail as a hint only', () => {
    const found = nameIn('Experience with many things\n2019 - 2020', ['jane.doe@example.org']);
    expect(found?.value).toBe('Jane Doe');
    expect(found?.confidence).toBeLessThan(0.6);
  });

  it('finds none rather than a wrong one', () =>
    expect(nameIn('Experience\n2019 - 2020 something')).toBeUndefined());
});

describe('looksLikeName', () => {
  it.each([
    'Software Engineer',
    'Acme Ltd',
    '12 High Street',
    'jane',
    'University of Leeds',
    'a b c',
    'Jane@Doe',
  ])('%s is none', (text) => expect(looksLikeName(text)).toBe(false));
});
