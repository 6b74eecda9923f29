import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countryCodes } from '../geo/index.js';
import { skillGraph, topLevel } from '../skills/index.js';
import { certificationSkill } from './cells/listed.js';
import { candidateColumns, type CandidateColumn } from './columns.js';
import { factsOfRow } from './facts-of-row.js';
import { proposeMapping } from './propose-mapping.js';
import { rowReader } from './read-row.js';
import { plainSettings, type RowValues } from './row-values.js';
import { newInRow } from './same-values.js';
import { exportColumns, writeRow } from './write-row.js';

const asOf = '2026-11-21';
const read = (cells: Partial<Record<CandidateColumn, string>>, settings = {}) => {
  const targets = Object.keys(cells) as CandidateColumn[];
  const mapping = targets.map((target, column) => ({
    column,
    header: target,
    target,
    because: 'person' as const,
    confidence: 1,
    leftOut: null,
    takenBy: null,
    dateOrder: null,
    decimal: null,
    samples: [],
  }));
  return rowReader(
    mapping,
    { ...plainSettings, ...settings },
    asOf,
  )(targets.map((target) => cells[target] ?? ''));
};
const faultsOf = (row: ReturnType<typeof read>) =>
  row.faults.map(({ target, reason, fatal }) => `${target}: ${reason}${fatal ? '!' : ''}`);

describe('a row', () => {
  it('is read into typed values', () => {
    const { values, faults, taken } = read({
      givenName: 'JANE',
      familyName: 'Doe',
      email: 'jane@x.de; j2@x.de',
      phone: '0151 12345678',
      city: 'Berlin',
      country: 'Deutschland',
      jobTitle: 'Java developer',
      company: 'ACME',
      jobStart: '04.2019',
      years: '7,5',
      skills: 'SQL (advanced), Docker',
      languages: 'German (native)',
      payExpectation: '80.000 €',
      seniority: 'Sr.',
      linkedin: 'jane-doe',
    });
    expect(faults).toEqual([]);
    expect(taken).toBe(true);
    expect(values).toEqual({
      name: 'Jane Doe',
      emails: ['jane@x.de', 'j2@x.de'],
      phones: [{ e164: '+4915112345678', raw: '0151 12345678' }],
      place: { city: 'Berlin', region: null, country: 'DE' },
      jobs: [{ title: 'Java developer', company: 'ACME', start: '2019-04', end: 'present', place: null }],
      experienceMonths: 90,
      skills: [
        { id: 'sql', level: 3 },
        { id: 'docker', level: null },
        { id: 'java', level: null, months: 92, lastUsed: '2026-11' },
      ],
      languages: [{ code: 'de', level: 6 }],
      expectation: { amount: '80000', currency: 'EUR', period: 'year' },
      seniority: 'senior',
      links: [{ kind: 'linkedin', url: 'https://www.linkedin.com/in/jane-doe' }],
    });
  });

  it('speaks as facts of the profile', () => {
    const { values } = read({
      name: 'Jane Doe',
      email: 'jane@x.de',
      jobTitle: 'Java developer',
      seniority: 'Senior',
      languages: 'German (C1)',
      years: '5',
      skills: 'no Docker; SQL',
    });
    const facts = factsOfRow(values, () => '15-1252');
    expect(facts.map(({ field }) => field)).toEqual([
      'name',
      'headline',
      'email',
      'job',
      'language',
      'skill',
      'skill',
      'skill',
      'experienceMonths',
    ]);
    expect(facts.find(({ field }) => field === 'headline')?.value).toBe('Senior Java developer');
    expect(facts.find(({ field }) => field === 'job')?.value).toMatchObject({ occupationCode: '15-1252' });
    expect(facts.find(({ field }) => field === 'language')?.value).toMatchObject({
      code: 'de',
      name: 'German',
      level: 5,
    });
    expect(facts.filter(({ field }) => field === 'skill').map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ skillId: 'docker', negated: true, how: 'mentioned' }),
      ]),
    );
  });

  it.each<[Partial<Record<CandidateColumn, string>>, string[]]>([
    [{ name: '' }, ['name: name-missing!']],
    [{ name: 'N/A' }, ['name: name-missing!']],
    [{ name: 'jane@x.de' }, ['name: name-missing!']],
    [{ name: 'A B', email: 'nobody' }, ['email: email-form!']],
    [{ name: 'A B', phone: 'ask' }, ['phone: phone-form']],
    [{ name: 'A B', country: 'Wonderland' }, ['country: country-unknown']],
    [{ name: 'A B', payExpectation: '99,999,999,999' }, ['payExpectation: pay-impossible!']],
    [{ name: 'A B', payExpectation: '5500' }, ['payExpectation: pay-period-missing']],
    [{ name: 'A B', payExpectation: '80000' }, ['payExpectation: pay-currency-missing']],
    [{ name: 'A B', years: '120' }, ['years: number-impossible!']],
    [{ name: 'A B', years: 'many' }, ['years: number-unreadable']],
    [{ name: 'A B', years: '3', company: 'X', jobStart: '12.05.1985' }, ['jobStart: date-impossible!']],
    [{ name: 'A B', company: 'X', jobStart: '12.05.1935' }, ['jobStart: date-impossible!']],
    [{ name: 'A B', company: 'X', jobStart: '2031' }, ['jobStart: date-impossible!']],
    [{ name: 'A B', company: 'X', jobStart: '3/4/2019' }, ['jobStart: date-ambiguous']],
    [{ name: 'A B', company: 'X', jobStart: 'soon' }, ['jobStart: date-unreadable']],
    [{ name: 'A B', company: 'X', jobStart: '2020', jobEnd: '2018' }, ['jobEnd: end-before-start!']],
    [{ name: 'A B', seniority: 'purple' }, ['seniority: seniority-unknown']],
    [{ name: 'A B', languages: 'Klingon' }, ['languages: language-unknown']],
    [{ name: 'A B', link: 'javascript:alert(1)' }, ['link: link-form']],
    [{ name: 'A B', id: '17' }, ['id: id-form!']],
    [{ name: 'A B', headline: 'x'.repeat(20_001) }, ['headline: cell-too-long!']],
  ])('%j: %j', (cells, faults) => expect(faultsOf(read(cells))).toEqual(faults));

  it.each<[Partial<Record<CandidateColumn, string>>, string]>([
    [{ givenName: 'Max', familyName: 'Muster' }, 'Max Muster'],
    [{ givenName: 'Max', name: 'Muster' }, 'Max Muster'],
    [{ name: 'Mario', familyName: 'Rossi' }, 'Mario Rossi'],
    [{ name: 'Mario Rossi', familyName: 'Rossi' }, 'Mario Rossi'],
    [{ givenName: 'Suharto' }, 'Suharto'],
  ])('%j is %j', (cells, name) => expect(read(cells).values.name).toBe(name));

  it('keeps what is good beside a fault', () => {
    const { values, taken } = read({ name: 'A B', email: 'a@b.de; nobody', phone: 'ask', city: 'Berlin' });
    expect(taken).toBe(false);
    expect(values).toMatchObject({ name: 'A B', emails: ['a@b.de'], place: { city: 'Berlin' } });
  });

  it('takes yes, no and dashes for nothing', () => {
    const { values, faults } = read({
      name: 'A B',
      headline: 'yes',
      skills: 'no',
      company: '-',
      years: 'N/A',
      email: 'none',
    });
    expect(faults).toEqual([]);
    expect(values).toEqual({ name: 'A B' });
  });

  it('tells rows that are too long, too short or broken', () => {
    const mapping = proposeMapping(['Name', 'E-mail', 'City'], [], asOf);
    const reader = rowReader(mapping, plainSettings, asOf);
    expect(faultsOf(reader(['A B', 'a@b.de']))).toEqual(['null: cells-too-few!']);
    expect(faultsOf(reader(['A B', 'a@b.de', 'Berlin', 'x']))).toEqual(['null: cells-too-many!']);
    expect(faultsOf(reader(['A B', 'a@b.de', 'Berlin', ' ', '']))).toEqual([]);
    expect(faultsOf(reader(['"A B'], 'quote-open'))).toEqual(['null: quote-open!']);
  });

  it('reads a table with a column for each skill', () => {
    const header = ['Name', 'Java', 'SQL', 'Docker', 'Go', 'Kubernetes', 'Python', 'Shoe'];
    const rows = [
      ['A B', 'x', '4', 'advanced', '3 years', 'no', '', 'x'],
      ['C D', '', '1', 'basic', '', 'x', 'ja', 'x'],
    ];
    const mapping = proposeMapping(header, rows, asOf);
    expect(mapping.map(({ target }) => target)).toEqual([
      'name',
      ...Array.from({ length: 6 }, () => 'skills'),
      null,
    ]);
    const reader = rowReader(mapping, plainSettings, asOf);
    expect(reader(rows[0] ?? []).values.skills).toEqual([
      { id: 'java', level: null },
      { id: 'sql', level: 3 },
      { id: 'docker', level: 3 },
      { id: 'go', level: null, months: 36 },
    ]);
    expect(reader(rows[1] ?? []).values.skills).toEqual([
      { id: 'sql', level: 1 },
      { id: 'docker', level: 1 },
      { id: 'kubernetes', level: null },
      { id: 'python', level: null },
    ]);
  });

  it('uses the settings of the table where the row is silent', () => {
    const settings = { defaultCountry: 'DE', payCurrency: 'CHF', payPeriod: 'month', dateOrder: 'mdy' };
    const { values } = read(
      { name: 'A B', phone: '0151 12345678', payExpectation: '9000', company: 'X', jobStart: '3/4/2019' },
      settings,
    );
    expect(values).toMatchObject({
      phones: [{ e164: '+4915112345678' }],
      expectation: { amount: '9000', currency: 'CHF', period: 'month' },
      jobs: [{ start: '2019-03' }],
    });
  });

  it('never throws, whatever the cells hold', () => {
    const mapping = candidateColumns.map((target, column) => ({
      ...proposeMapping(['Name'], [], asOf)[0]!,
      column,
      header: target,
      target,
    }));
    const reader = rowReader(mapping, plainSettings, asOf);
    const nasty = fc.constantFrom(
      '',
      '\u0000',
      '((((',
      '"',
      '1e999',
      '٣',
      '🙂',
      '\ud800',
      '1/1/1',
      '=1+1',
      '((5',
      '€',
      '-',
      'a@b@c',
    );
    const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), nasty, fc.double().map(String));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: mapping.length }), (cells) => {
        const row = reader([...cells, ...mapping.slice(cells.length).map(() => '')]);
        expect(row.taken).toBe(!row.faults.some((fault) => fault.fatal));
        expect(JSON.stringify(factsOfRow(row.values))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

const text = fc
  .stringMatching(/^[\p{L}][\p{L}\p{N} .,'’|\\/()&+-]{0,30}[\p{L}\p{N})]$/u)
  .map((one) => one.normalize('NFKC').replace(/\s+/gu, ' ').trim())
  .filter((one) => one.length > 3 && !/^(?:yes|none|null|\(?empty\)?|unknown|undefined)$/i.test(one));
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const dates = fc.oneof(
  fc.integer({ min: 1975, max: 2026 }).map(String),
  fc
    .tuple(fc.integer({ min: 1975, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
);
const some = <T>(arbitrary: fc.Arbitrary<T>, key: (value: T) => string) =>
  fc.uniqueArray(arbitrary, { minLength: 1, maxLength: 4, selector: key });
const named = <
  T extends {
    title?: string | null;
    company?: string | null;
    degree?: string | null;
    institution?: string | null;
  },
>(
  one: T,
) => (one.title ?? one.company ?? one.degree ?? one.institution ?? null) !== null;

const skill = fc.constantFrom(...skillGraph.all.map(({ id }) => id)).chain((id) =>
  fc.record({
    id: fc.constant(id),
    level: option(
      fc.integer({ min: 1, max: topLevel(skillGraph.skill(id)?.kind ?? 'technical') }) as fc.Arbitrary<
        1 | 2 | 3 | 4
      >,
    ),
  }),
);
const certificateName = text.filter((one) => !/[;()[\]]/.test(one) && !/\d{4}/.test(one));
const certification = fc
  .record({ name: certificateName, issued: option(dates) })
  .map((one) => ({ name: one.name, skillId: certificationSkill(one.name), issued: one.issued }));

/** Whatever a candidate may be, as our export knows it. */
const anyone: fc.Arbitrary<RowValues> = fc.record(
  {
    id: fc.uuid(),
    name: text,
    headline: text,
    emails: some(
      fc.stringMatching(/^[a-z0-9]{1,8}\.[a-z0-9+]{1,8}[a-z]@[a-z]{2,8}\.(?:com|de)$/),
      (one) => one,
    ),
    phones: some(
      fc.oneof(
        fc.stringMatching(/^\+[1-9][0-9]{7,13}$/).map((raw) => ({ e164: raw, raw })),
        fc.stringMatching(/^0[0-9]{6,12}$/).map((raw) => ({ e164: null, raw })),
      ),
      (one) => one.raw,
    ),
    place: fc
      .record({ city: option(text), region: option(text), country: option(fc.constantFrom(...countryCodes)) })
      .filter(({ city, region, country }) => (city ?? region ?? country) !== null),
    links: some(
      fc
        .stringMatching(/^https:\/\/[a-z]{2,10}\.(?:com|org)\/[a-z0-9]{1,8}$/)
        .map((url) => ({ kind: 'website' as const, url })),
      (one) => one.url,
    ),
    jobs: some(
      fc
        .record({
          title: option(text),
          company: option(text),
          start: option(dates),
          end: option(fc.oneof(dates, fc.constant('present'))),
          place: option(text),
        })
        .filter(named),
      (one) => JSON.stringify(one),
    ),
    education: some(
      fc
        .record({ institution: option(text), degree: option(text), start: option(dates), end: option(dates) })
        .filter(named),
      (one) => JSON.stringify(one),
    ),
    languages: some(
      fc.record({
        code: fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'zh', 'ar', 'uk', 'tl', 'no'),
        level: option(fc.integer({ min: 1, max: 6 })),
      }),
      (one) => one.code,
    ),
    certifications: some(certification, (one) => one.name.toLowerCase()),
    skills: some(skill, (one) => one.id),
    experienceMonths: fc.integer({ min: 0, max: 720 }),
    expectation: fc.record({
      amount: fc.integer({ min: 1000, max: 49_000 }).map(String),
      currency: fc.constantFrom('EUR', 'USD', 'GBP', 'JPY', 'PLN', 'CHF'),
      period: fc.constantFrom('year', 'month'),
    }),
  },
  { requiredKeys: ['id', 'name'] },
);

describe('our own export', () => {
  const header = exportColumns.map((column) => column.header);
  const reader = rowReader(proposeMapping(header, [], asOf), plainSettings, asOf);
  const back = (values: RowValues) => reader(writeRow(values).map((cell) => cell ?? ''));

  it('is read back as what it was', () => {
    fc.assert(
      fc.property(anyone, (values) => {
        const row = back(values);
        expect(row.faults).toEqual([]);
        expect(row.values).toEqual(values);
        expect(newInRow(values, row.values)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(skillGraph.all.map(({ id }) => id))('names the skill %s', (id) => {
    const values: RowValues = {
      id: '01940000-0000-7000-8000-000000000000',
      name: 'A B',
      skills: [{ id, level: 1 }],
    };
    expect(back(values).values).toEqual(values);
  });

  it('names every country', () => {
    for (const country of countryCodes) {
      const place = { city: null, region: null, country };
      expect(back({ id: '01940000-0000-7000-8000-000000000000', place }).values.place).toEqual(place);
    }
  });
});

describe('newInRow', () => {
  const known: RowValues = {
    name: 'Jane Doe',
    emails: ['Jane@x.de', 'j2@x.de'],
    phones: [{ e164: null, raw: '0151 12345678' }],
    place: { city: 'Berlin', region: null, country: 'DE' },
    skills: [{ id: 'java', level: 3 }],
    links: [{ kind: 'github', url: 'https://github.com/jane/' }],
  };

  it.each<[RowValues, string[]]>([
    [{ name: 'jane doe' }, []],
    [{ name: 'Jane Roe' }, ['name']],
    [{ emails: ['jane@X.de'] }, []],
    [{ emails: ['jane@x.de', 'new@x.de'] }, ['emails']],
    [{ phones: [{ e164: null, raw: '0151/12345678' }] }, []],
    [{ links: [{ kind: 'github', url: 'http://www.github.com/jane' }] }, []],
    [{ skills: [{ id: 'java', level: 3 }] }, []],
    [{ skills: [{ id: 'java', level: 4 }] }, ['skills']],
    [{ place: { city: 'berlin', region: null, country: 'DE' } }, []],
    [{ headline: 'Developer' }, ['headline']],
    [{ sourceKey: '17', notes: 'hello', cvFile: 'jane.pdf' }, []],
  ])('%j: %j', (row, fields) => expect(newInRow(known, row)).toEqual(fields));
});
