import { describe, expect, it } from '@jest/globals';
import { readNumber } from './amounts.js';
import { readEmails, readLinks, readPhones } from './contacts.js';
import { orderOf, readDate } from './dates.js';
import { readCertifications, readLanguages } from './listed.js';
import { joinName, readName } from './names.js';
import { readPay } from './pay.js';
import { readPlace } from './places.js';
import { readSeniority } from './seniority.js';
import { readSkills } from './skills.js';
import { splitList } from './split.js';
import { readYears } from './years.js';

const asOf = '2026-11-21';

describe('readNumber', () => {
  it.each<[string, ',' | '.' | null, number | null]>([
    ['1.234,56', null, 1234.56],
    ['1,234.56', null, 1234.56],
    ["1'234.5", null, 1234.5],
    ['80 000', null, 80000],
    ['80\u202f000', null, 80000],
    ['80.000', null, 80000],
    ['80,000', null, 80000],
    ['80.000', '.', 80],
    ['1,5', null, 1.5],
    ['1.234.567', null, 1234567],
    ['1,50', null, 1.5],
    ['12.000,-', null, 12000],
    ['-3', null, -3],
    ['0,125', null, 0.125],
    ['abc', null, null],
    ['', null, null],
    ['1..2', null, 12],
  ])('%j with %j is %s', (text, decimal, value) => expect(readNumber(text, decimal)).toBe(value));
});

describe('readYears', () => {
  it.each<[string, number]>([
    ['1,5', 18],
    ['1.5', 18],
    ['5', 60],
    ['0', 0],
    ['10+', 120],
    ['10+ years', 120],
    ['> 5', 60],
    ['3-5', 36],
    ['3 – 5 Jahre', 36],
    ['15, thereof 8 as CTO', 180],
    ['less than year', 6],
    ['less than a year', 6],
    ['< 1 year', 6],
    ['weniger als 1 Jahr', 6],
    ["moins d'un an", 6],
    ['menos de un año', 6],
    ['5 years 6 months', 66],
    ['5 y 6 m', 66],
    ['2 Jahre, 3 Monate', 27],
    ['18 months', 18],
    ['18 Monate', 18],
    ['7 ans', 84],
    ['6 lat', 72],
    ['approx. 4', 48],
    ['~4', 48],
    ['since 2015', 137],
    ['seit 2020', 77],
    ['fresher', 0],
    ['no experience', 0],
  ])('%j is %i months', (text, months) => expect(readYears(text, asOf)).toEqual({ months }));

  it.each([
    ['120', 'number-impossible'],
    ['2015', 'number-impossible'],
    ['-4', 'number-impossible'],
    ['61', 'number-impossible'],
    ['several', 'number-unreadable'],
  ])('%j is no number of years', (text, fault) => expect(readYears(text, asOf)).toEqual({ fault }));
});

describe('readDate', () => {
  it.each<[string, 'dmy' | 'mdy' | null, string | null]>([
    ['2019-03-14', null, '2019-03'],
    ['2019-03-14T00:00:00Z', null, '2019-03'],
    ['2019-03-14 00:00:00', null, '2019-03'],
    ['2019/3', null, '2019-03'],
    ['03/2019', null, '2019-03'],
    ['3.2019', null, '2019-03'],
    ['14.3.2019', null, '2019-03'],
    ['04.03.2019', null, '2019-03'],
    ['3/14/2019', null, '2019-03'],
    ['14/3/2019', null, '2019-03'],
    ['3/4/2019', 'mdy', '2019-03'],
    ['3/4/2019', 'dmy', '2019-04'],
    ['3/3/2019', null, '2019-03'],
    ['3/4/19', 'dmy', '2019-04'],
    ['3/4/98', 'dmy', '1998-04'],
    ['3/4/2019 12:30:00 AM', 'mdy', '2019-03'],
    ['March 2019', null, '2019-03'],
    ['März 2019', null, '2019-03'],
    ['mars 2019', null, '2019-03'],
    ['marzo 2019', null, '2019-03'],
    ['maart 2019', null, '2019-03'],
    ['marzec 2019', null, '2019-03'],
    ['14th March 2019', null, '2019-03'],
    ['2019', null, '2019'],
    ['201903', null, '2019-03'],
    ['20190314', null, '2019-03'],
    ['43538', null, '2019-03'],
    ['present', null, 'present'],
    ['heute', null, 'present'],
  ])('%j with %j is %j', (text, order, value) =>
    expect(readDate(text, order)).toEqual({ value, end: null, fault: null }),
  );

  it.each<[string, string | null, string]>([
    ['3/4/2019', '2019', 'date-ambiguous'],
    ['13/14/2019', null, 'date-impossible'],
    ['2019-13', null, 'date-impossible'],
    ['0000', null, 'date-impossible'],
    ['99/99/9999', null, 'date-impossible'],
    ['soon', null, 'date-unreadable'],
  ])('%j: %j, %s', (text, value, fault) => expect(readDate(text, null)).toEqual({ value, end: null, fault }));

  it('reads a range in one cell', () => {
    expect(readDate('03/2019 - 05/2021', null)).toEqual({ value: '2019-03', end: '2021-05', fault: null });
    expect(readDate('2019 – heute', null)).toEqual({ value: '2019', end: 'present', fault: null });
  });

  it.each([
    ['14.3.2019', 'dmy'],
    ['3.4.2019', 'dmy'],
    ['3/14/2019', 'mdy'],
    ['3/4/2019', 'either'],
    ['2019-03', null],
  ])('the order of %j is %j', (text, order) => expect(orderOf(text)).toBe(order));
});

describe('readPay', () => {
  const plain = { currency: null, period: null, decimal: null, country: null } as const;
  const pay = (amount: string, settings = {}) =>
    readPay({ amount, currency: '', period: '' }, { ...plain, ...settings });

  it.each([
    ['80.000 €', '80000 EUR year'],
    ['80,000 EUR', '80000 EUR year'],
    ['€80k', '80000 EUR year'],
    ['70k EUR', '70000 EUR year'],
    ['70 k€', '70000 EUR year'],
    ['60-65k €', '60000 EUR year'],
    ['60.000 - 65.000 Euro', '60000 EUR year'],
    ['EUR 5.500/month', '5500 EUR month'],
    ['5500 € brutto im Monat', '5500 EUR month'],
    ['5 500 zł miesięcznie', '5500 PLN month'],
    ['$60-65/h', '60 USD hour'],
    ['USD 62.50 per hour', '62.5 USD hour'],
    ['£45,000 p.a.', '45000 GBP year'],
    ['120000 CHF', '120000 CHF year'],
    ['12 LPA', '1200000 INR year'],
    ['A$140,000', '140000 AUD year'],
    ['R$ 12.000 por mês', '12000 BRL month'],
    ['8.000.000 JPY', '8000000 JPY year'],
    ['1.2m HUF/month', '1200000 HUF month'],
    ['90 000 $ CAD', '90000 CAD year'],
    ['max. 85.000 € / Jahr', '85000 EUR year'],
  ])('%j is %s', (text, expected) => {
    const read = pay(text);
    if (!('expectation' in read)) throw new Error(`${text}: ${read.fault}`);
    const { amount, currency, period } = read.expectation;
    expect(`${amount} ${currency} ${period}`).toBe(expected);
  });

  it.each([
    ['99,999,999,999', 'pay-impossible'],
    ['99,999,999,999 €', 'pay-impossible'],
    ['-50000 €', 'pay-impossible'],
    ['0 €', 'pay-period-missing'],
    ['80000', 'pay-currency-missing'],
    ['5500 €', 'pay-period-missing'],
    ['450 € / Tag', 'pay-period-missing'],
    ['negotiable', 'pay-unreadable'],
    ['$900,000/h', 'pay-impossible'],
  ])('%j: %s', (text, fault) => expect(pay(text)).toEqual({ fault }));

  it('takes currency and period from their columns and from the table', () => {
    const cells = { amount: '5500', currency: 'EUR', period: 'monthly' };
    expect(readPay(cells, plain)).toEqual({
      expectation: { amount: '5500', currency: 'EUR', period: 'month' },
    });
    expect(pay('80000', { currency: 'SEK' })).toEqual({
      expectation: { amount: '80000', currency: 'SEK', period: 'year' },
    });
    expect(pay('30 000 kr/mån', { country: 'SE', period: 'month' })).toEqual({
      expectation: { amount: '30000', currency: 'SEK', period: 'month' },
    });
    expect(pay('$90k', { currency: 'AUD' })).toEqual({
      expectation: { amount: '90000', currency: 'AUD', period: 'year' },
    });
  });
});

describe('readSeniority', () => {
  it.each([
    ['Sr.', 'senior'],
    ['SR', 'senior'],
    ['Senior', 'senior'],
    ['senior-level', 'senior'],
    ['Sеnior', 'senior'],
    ['Sénior', 'senior'],
    ['Senior Level (5+)', 'senior'],
    ['Erfahren', 'senior'],
    ['Confirmé', 'senior'],
    ['lead', 'lead'],
    ['Lead Dev', 'lead'],
    ['Team Lead', 'lead'],
    ['Senior Team Lead', 'lead'],
    ['Tech-Lead', 'lead'],
    ['Teamleiter', 'lead'],
    ['Jr', 'junior'],
    ['junior/mid', 'junior'],
    ['Entry level', 'junior'],
    ['Berufseinsteiger', 'junior'],
    ['Graduate', 'junior'],
    ['Mid', 'mid'],
    ['mid-level', 'mid'],
    ['Middle', 'mid'],
    ['Medior', 'mid'],
    ['Semi Senior', 'mid'],
    ['Pleno', 'mid'],
    ['Principal', 'principal'],
    ['Staff Engineer', 'principal'],
    ['Praktikant', 'intern'],
    ['Werkstudent', 'intern'],
    ['Stagiaire', 'intern'],
    ['Head of Engineering', 'executive'],
    ['VP', 'executive'],
    ['C-Level', 'executive'],
    ['Director', 'executive'],
    ['purple', null],
  ])('%j is %j', (text, step) => expect(readSeniority(text)).toBe(step));
});

describe('names', () => {
  it.each([
    ['Doe, Jane', 'Jane Doe'],
    ['DOE, JANE', 'Jane Doe'],
    ['LEE, Siu Ming', 'Siu Ming Lee'],
    ['Dr. Jane Doe', 'Jane Doe'],
    ['Prof. Dr. Max Muster', 'Max Muster'],
    ['Jane Doe, PhD, PMP', 'Jane Doe'],
    ['Frau Erika Muster', 'Erika Muster'],
    ['Jane  Doe ', 'Jane Doe'],
    ['Jane Doe (she/her)', 'Jane Doe'],
    ['María José García López', 'María José García López'],
    ['王小明', '王小明'],
    ['Suharto', 'Suharto'],
    ['MARIA DE LA CRUZ', 'Maria de la Cruz'],
    ['Аnna Smith', 'Anna Smith'],
    ['Анна Смирнова', 'Анна Смирнова'],
  ])('%j is %j', (written, name) => expect(readName(written)).toBe(name));

  it.each([
    ['Jane', 'Doe', 'Jane Doe'],
    ['JANE', 'VAN DER BERG', 'Jane van der Berg'],
    ['Jean-Luc', 'Picard', 'Jean-Luc Picard'],
  ])('%j and %j', (given, family, name) =>
    expect(joinName(given, family).toLowerCase()).toBe(name.toLowerCase()),
  );
});

describe('contacts', () => {
  it.each<[string, string[], string | null]>([
    ['jane@example.com', ['jane@example.com'], null],
    ['Jane.Doe+jobs@Example.COM', ['Jane.Doe+jobs@example.com'], null],
    ['jane@x.de; j2@x.de', ['jane@x.de', 'j2@x.de'], null],
    ['jane@x.de, j2@x.de', ['jane@x.de', 'j2@x.de'], null],
    ['jane@x.de / j2@x.de', ['jane@x.de', 'j2@x.de'], null],
    ['jane@x.de j2@x.de', ['jane@x.de', 'j2@x.de'], null],
    ['Jane Doe <jane@x.de>', ['jane@x.de'], null],
    ['mailto:jane@x.de', ['jane@x.de'], null],
    ['E-Mail: jane@x.de', ['jane@x.de'], null],
    ['jаne@x.de', ['jane@x.de'], null],
    ['jane@x.de; JANE@x.de', ['jane@x.de'], null],
    ['jane(at)x.de', ['jane@x.de'], null],
    ['jane.x.de', [], 'jane.x.de'],
    ['jane@', [], 'jane@'],
    ['jane@x', [], 'jane@x'],
    ['jane@x.de; nobody', ['jane@x.de'], 'nobody'],
    ["o'neil@example.ie", ["o'neil@example.ie"], null],
  ])('%j is %j', (cell, values, wrong) => expect(readEmails(cell)).toEqual({ values, wrong }));

  it.each<[string, string | null, string | null]>([
    ['+49 151 12345678', null, '+4915112345678'],
    ['0049 151 12345678', null, '+4915112345678'],
    ['+49 (0)151 12345678', null, '+4915112345678'],
    ['0151 12345678', 'DE', '+4915112345678'],
    ['15112345678', 'DE', '+4915112345678'],
    ['4915112345678', 'DE', '+4915112345678'],
    ['4915112345678', null, '+4915112345678'],
    ['0151 12345678', null, null],
    ['(512) 555-0188', null, '+15125550188'],
    ['512-555-0188', 'US', '+15125550188'],
    ['Tel: +44 20 7946 0958', null, '+442079460958'],
    ['+44 20 7946 0958 ext. 12', null, '+442079460958'],
    ['+44 20 7946 0958 (home)', null, '+442079460958'],
  ])('the phone %j from %j is %j', (cell, country, e164) =>
    expect(readPhones(cell, country).values[0]?.e164).toBe(e164),
  );

  it('reads several phones and tells what is none', () => {
    expect(readPhones('+49 30 1234567; +49 30 7654321', null).values).toHaveLength(2);
    expect(readPhones('+49 30 1234567 / +49 30 7654321', null).values).toHaveLength(2);
    expect(readPhones('call me', null)).toEqual({ values: [], wrong: 'call me' });
  });

  it.each([
    ['https://www.linkedin.com/in/jane', 'link', 'linkedin https://www.linkedin.com/in/jane'],
    ['linkedin.com/in/jane', 'link', 'linkedin https://linkedin.com/in/jane'],
    ['jane-doe', 'linkedin', 'linkedin https://www.linkedin.com/in/jane-doe'],
    ['/in/jane-doe', 'linkedin', 'linkedin https://www.linkedin.com/in/jane-doe'],
    ['@janedoe', 'github', 'github https://github.com/janedoe'],
    ['github.com/jane', 'link', 'github https://github.com/jane'],
    ['jane.dev', 'link', 'website https://jane.dev/'],
  ] as const)('the link %j in %s is %s', (cell, target, expected) => {
    const [found] = readLinks(cell, target).values;
    expect(`${found?.kind} ${found?.url}`).toBe(expected);
  });

  it('takes no script for a link', () => {
    expect(readLinks('javascript:alert(1)', 'link').values).toEqual([]);
  });
});

describe('readPlace', () => {
  it.each([
    ['', 'Berlin', '', 'Deutschland', 'Berlin/null/DE'],
    ['Austin, TX', '', '', '', 'Austin/TX/US'],
    ['', 'München', '', '', 'München/null/DE'],
    ['', 'Nowhereville', '', 'FR', 'Nowhereville/null/FR'],
    ['', '', '', 'Viet Nam', 'null/null/VN'],
    ['', 'Oslo', '', 'NO', 'Oslo/null/NO'],
  ])('%j %j %j %j', (free, city, region, country, expected) => {
    const { place } = readPlace(free, city, region, country);
    expect(`${place?.city}/${place?.region}/${place?.country}`).toBe(expected);
  });

  it('tells a country that nobody knows', () => {
    expect(readPlace('', '', '', 'Wonderland')).toEqual({ place: null, countryUnknown: true });
  });
});

describe('lists', () => {
  it.each([
    ['a, b', ',', ['a', 'b']],
    ['a (x, y), b', ',', ['a (x, y)', 'b']],
    ['2,5 years', ',', ['2,5 years']],
    ['• a\n• b', ',', ['a', 'b']],
    ['a (open, b\nc', ',', ['a (open, b', 'c']],
  ])('%j', (cell, separators, items) => expect(splitList(cell, separators)).toEqual(items));

  const skills = (cell: string) => {
    const read = readSkills(cell);
    const one = read.skills.map(({ id, level, months }) =>
      [id, level, months].filter((part) => part !== null && part !== undefined).join(' '),
    );
    return [...one, ...read.unknown.map((word) => `?${word}`)].join(' | ');
  };

  it.each([
    ['Java (5y), SQL - advanced', 'java 60 | sql 3'],
    ['Python; PostgreSQL; Docker', 'python | postgresql | docker'],
    ['Python/Django/Flask', 'python | django | flask'],
    ['CI/CD, TCP/IP', 'ci-cd | tcp-ip'],
    ['Python\nDocker\nGo', 'python | docker | go'],
    ['Python | Docker', 'python | docker'],
    ['C, R, Go', 'c | r | go'],
    ['Java, 5 years, SQL', 'java 60 | sql'],
    ['Python (expert); Docker (basic)', 'python 4 | docker 1'],
    ['Python (4/5)', 'python 3'],
    ['Python: 3 Jahre', 'python 36'],
    ['Python, python, PYTHON (expert)', 'python 4'],
    ['Frobnicator, Python', 'python | ?Frobnicator'],
    ['N/A', ''],
    ['yes', ''],
    ['-', ''],
  ])('skills %j', (cell, expected) => expect(skills(cell)).toBe(expected));

  it.each([
    ['English (C1), German - native; fr', 'en 5 | de 6 | fr'],
    ['Deutsch: Muttersprache\nEnglisch: B2', 'de 6 | en 4'],
    ['EN/DE', 'en | de'],
    ['Polski (ojczysty)', 'pl 6'],
    ['Klingon', '!Klingon'],
    ['no', ''],
  ])('languages %j', (cell, expected) => {
    const { values, wrong } = readLanguages(cell);
    const all = values.map(({ code, level }) => [code, level].filter((part) => part !== null).join(' '));
    expect([...all, ...(wrong === null ? [] : [`!${wrong}`])].join(' | ')).toBe(expected);
  });

  it('certificates keep their commas and years', () => {
    expect(
      readCertifications('AWS Certified Developer, Associate (2021-05); CKA').map(({ name, issued }) => [
        name,
        issued,
      ]),
    ).toEqual([
      ['AWS Certified Developer, Associate', '2021-05'],
      ['CKA', null],
    ]);
  });
});
