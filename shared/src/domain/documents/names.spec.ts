import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from './lines.js';
import { findName, looksLikeName, tidyName } from './names.js';

const noHints = { emails: [], handles: [], declared: [], body: null, country: null, text: '' };
const nameIn = (text: string, emails: string[] = []) =>
  findName(linesOf(text, null), {
    ...noHints,
    emails: emails.map((value) => ({ value, spans: [{ start: 0, end: 1 }], confidence: 1 })),
    text,
  })?.field;

describe('tidyName', () => {
  it.each([
    ['LEE, Siu Ming', null, 'Siu Ming Lee'],
    ['LEE Siu Ming', null, 'Lee Siu Ming'],
    ['MARIA DE LA CRUZ', null, 'Maria de la Cruz'],
    ["SEAN O'BRIEN", null, "Sean O'Brien"],
    ['ANNA-LENA VON DER HEIDE', null, 'Anna-Lena von der Heide'],
    ['PIETER VAN DER BERG', 'NL', 'Pieter van der Berg'],
    ['PIETER VAN DER BERG', 'BE', 'Pieter Van Der Berg'],
    ['RAFFAELE DE LUCA', 'IT', 'Raffaele De Luca'],
    ['GAËL D’AUBIGNY', 'FR', 'Gaël d’Aubigny'],
    ['ANAÏS DE LA FONTAINE', 'FR', 'Anaïs de La Fontaine'],
    ['IAN MCDONALD', null, 'Ian McDonald'],
    ['OĞUZHAN YILDIRIM', 'TR', 'Oğuzhan Yıldırım'],
    ['GÜLŞEN ÇETINKAYA', 'TR', 'Gülşen Çetinkaya'],
    ['İPEK ÇETİNKAYA', 'TR', 'İpek Çetinkaya'],
    ['EUN-JI KIM', 'KR', 'Eun-ji Kim'],
    ['Dr. LENA VASQUEZ', null, 'Dr. Lena Vasquez'],
    ['Prof. Dr. Anna Schmidt', null, 'Dr. Anna Schmidt'],
    ['Dipl.-Ing. (FH) Eva Maier', null, 'Eva Maier'],
    ['mgr inż. Jan Kowalski', null, 'Jan Kowalski'],
    ['Jane Doe, PhD, PMP', null, 'Jane Doe'],
    ['Jane Doe MBA', null, 'Jane Doe'],
    ['Don Draper', null, 'Don Draper'],
    ['Yo-Yo Ma', null, 'Yo-Yo Ma'],
    ['Aoife NÍ CHONAILL', null, 'Aoife Ní Chonaill'],
    ['Mei WU', null, 'Mei WU'],
    ['JP Morgan', null, 'JP Morgan'],
    ['Jane TJ SMITH', null, 'Jane TJ Smith'],
    ['jane doe', null, 'Jane Doe'],
    ['Ludwig van Beethoven', null, 'Ludwig van Beethoven'],
    ['王小明', null, '王小明'],
  ])('%s (%s)', (written, country, tidy) => expect(tidyName(written, country)).toBe(tidy));

  it('is at rest with what it has tidied', () => {
    const part = fc.stringMatching(/^[A-ZÀ-Ý][a-zà-ý'-]{0,8}$/u);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const once = tidyName(parts.join(' '));
        expect(tidyName(once)).toBe(once);
      }),
    );
  });
});

describe('findName', () => {
  it.each([
    ['Curriculum Vitae\nJane Doe\nBerlin', 'Jane Doe'],
    ['Jane Doe, PhD\nResearcher', 'Jane Doe'],
    ['Jane Doe | jane@example.org | Berlin', 'Jane Doe'],
    ['Jane Doe – Software Engineer', 'Jane Doe'],
    ['J A N E  D O E\nBerlin', 'Jane Doe'],
    ['Senior Engineer\nJane Doe', 'Jane Doe'],
    ['San Francisco, United States\nLena Vasquez', 'Lena Vasquez'],
    ['Lebenslauf\nName: Jürgen Groß', 'Jürgen Groß'],
    ['Nom : Élodie Dupré', 'Élodie Dupré'],
    ['Imię i nazwisko\tPaweł Kowalczyk\nE-mail\tpk@example.org', 'Paweł Kowalczyk'],
    ['Vorname: Eva\nNachname: Maier', 'Eva Maier'],
    ['Surname(s) / First name(s)\tGarcía López, Ana', 'Ana García López'],
    ['Мария Иванова\nМосква', 'Мария Иванова'],
    ['王小明\n北京', '王小明'],
    ['田中 直子\n東京', '田中 直子'],
    ['박은지\n서울', '박은지'],
    ['Ελένη Παπαδοπούλου', 'Ελένη Παπαδοπούλου'],
    ['هبة عبد الرحمن', 'هبة عبد الرحمن'],
    ['נועה דהן', 'נועה דהן'],
    ['संजय शर्मा', 'संजय शर्मा'],
    ['Nguyễn Văn An\nHà Nội', 'Nguyễn Văn An'],
    ['Maria del Carmen Ruiz García', 'Maria del Carmen Ruiz García'],
    ['Joost van der Berg', 'Joost van der Berg'],
    ['Oğuzhan Yıldırım', 'Oğuzhan Yıldırım'],
    ['Ngozi Okonkwo-Eze', 'Ngozi Okonkwo-Eze'],
    ['Ludovica Dell’Orto', 'Ludovica Dell’Orto'],
    ['Derek J. O’Neal', 'Derek J. O’Neal'],
    ['★ Jane Doe ★\nBerlin', 'Jane Doe'],
    ['RUIZ DE LA VEGA, Elena\nToledo', 'Elena Ruiz de la Vega'],
    ['PARIS, France\nJane Doe', 'Jane Doe'],
  ])('%j', (text, name) => expect(nameIn(text)?.value).toBe(name));

  it.each([
    ['WAGNER, Florence\nHamburg', 'florencewagner@example.org', 'Florence Wagner'],
    ['Name\tDoe, Victoria', 'victoria_doe71@example.org', 'Victoria Doe'],
    ['Jane Doe, Florence', 'jane.doe@example.org', 'Jane Doe'],
  ])('reads what is a town, too, as the given name that the e-mail says: %j', (text, email, name) =>
    expect(nameIn(text, [email])?.value).toBe(name),
  );

  it('takes one word for a name when the e-mail says no more', () =>
    expect(nameIn('Suharti\nAkuntan', ['suharti@example.org'])?.value).toBe('Suharti'));

  it('finds the usual letters of a name in capitals elsewhere in the document', () =>
    expect(nameIn('ALEX MACDONALD\nLeeds\nReferees of Alex MacDonald')?.value).toBe('Alex MacDonald'));

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

const large = (text: string, rows: readonly number[], emails: readonly string[] = []) => {
  let start = 0;
  const lines = text.split('\n').map((words, index) => {
    const line = { start, end: start + words.length, page: 1, x: 40, y: index * 20, size: rows[index] ?? 10 };
    start += words.length + 1;
    return line;
  });
  return findName(linesOf(text, { lines, links: [] }), {
    ...noHints,
    emails: emails.map((value) => ({ value, spans: [{ start: 0, end: 1 }], confidence: 1 })),
    body: 10,
    text,
  })?.field;
};

describe('findName on a page', () => {
  it.each([
    ['Marta\nKowalczyk-Reyes\nData Engineer', [28, 28], 'Marta Kowalczyk-Reyes'],
    ['FITZPATRICK,\nCian\nAccountant', [20, 20], 'Cian Fitzpatrick'],
    ['Suharti\nAkuntan', [24], 'Suharti'],
    ['MARTA\nKOWALCZYK-\nREYES\nData Engineer', [20, 20, 20], 'Marta Kowalczyk-Reyes'],
    ['PERSONAL\tMarta Kowalczyk\nINFORMATION', [13, 10], 'Marta Kowalczyk'],
    ['Jane Doe, Data Engineer, Hamburg, Germany', [10], 'Jane Doe'],
    ['jane doe\nwriter', [24], 'Jane Doe'],
    ['Acme Harbour\nJane Doe\nBerlin', [10, 24], 'Jane Doe'],
  ])('%j at %j points', (text, sizes, name) => {
    const found = large(text, sizes);
    expect(found?.value).toBe(name);
    for (const { start, end } of found?.spans ?? []) expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/);
  });
});

describe('a family name that is a trade as well', () => {
  const aside = 'jane.baker@example.org\nSkills\nExcel\nLanguages\nEnglish\n';

  it.each([
    ['Dr. Jane Barrister\nHR Business Partner', [24, 12], 'Dr. Jane Barrister'],
    ['Prof. Dr. Jane Barrister\nHR Business Partner', [24, 12], 'Dr. Jane Barrister'],
    ['Jane\nBarrister\nHR Business Partner', [24, 24, 12], 'Jane Barrister'],
    ['Jane\nAccountant\nParis', [24, 24, 12], 'Jane'],
  ])('is read where the e-mail says it, and a sidebar stands in front: %j', (text, sizes, name) => {
    const lead = aside.split('\n').slice(0, -1);
    const found = large(aside + text, [...lead.map(() => 10), ...sizes], ['jane.barrister@example.org']);
    expect(found?.value).toBe(name);
  });
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
    'Curriculum Vitae',
    'Hoja de Vida',
  ])('%s is none', (text) => expect(looksLikeName(text)).toBe(false));
});
