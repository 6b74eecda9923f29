import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractProfile } from './extract-profile.js';
import { keepText } from './keep-text.js';
import { type Extraction, type Field } from './types.js';

const asOf = '2026-11-21';
const read = (text: string) => extractProfile(keepText(text), null, asOf);
const jobsOf = (read: Extraction) =>
  read.jobs.map(({ value }) => [value.title, value.company, value.start, value.end]);

const fields = (read: Extraction): Field<unknown>[] => [
  ...[read.name, read.headline, read.place, read.experienceMonths].filter((field) => field !== null),
  ...read.emails,
  ...read.phones,
  ...read.links,
  ...read.jobs,
  ...read.education,
  ...read.languages,
  ...read.certifications,
  ...read.skills,
];

const english = `JOHN O'BRIEN
Senior Backend Engineer
Dublin, Ireland | john.obrien+jobs@mail.example | +353 (0)86 123 4567

P R O F E S S I O N A L  E X P E R I E N C E

Acme Payments Ltd — Senior Backend Engineer
January 2019 – Present
- Built payment APIs in Go and PostgreSQL

Foo Corp — Backend Developer
06/2015 - 12/2018
- Node.js services

EDUCATION
BSc Computer Science, Trinity College Dublin, 2011 - 2015

LANGUAGES
English (native), German B2, Spanish - basic

CERTIFICATIONS
AWS Certified Solutions Architect – Associate, 2021

VOLUNTEERING
Teacher at CoderDojo 2016 - 2018
`;

describe('a CV of somebody who has not worked yet', () => {
  const graduate = `Yui Hayashi
Fukuoka, Japan | yui@mail.example

Education
Master of Science, Software Engineering, Merrow University of Technology, 2024 – 2026
Ingeniera de Software, Universidad de Castelvento, 2021 – 2024
Engineer's degree
Lindenmark School of Applied Sciences
2019 – 2021
`;

  it('has its degrees as degrees, whatever they are called', () => {
    const found = read(graduate);
    expect(jobsOf(found)).toEqual([]);
    expect(found.experienceMonths).toBeNull();
    expect(found.education).toHaveLength(3);
  });

  it('has what was worked beside the degree under the same heading', () => {
    const found = read(`${graduate}Barista, Harbour Coffee Ltd\n2020 – 2021\n`);
    expect(jobsOf(found).map(([title]) => title)).toEqual(['Barista']);
  });
});

describe('a CV in one column', () => {
  const found = read(english);

  it('gives the head', () => {
    expect(found.name?.value).toBe("John O'Brien");
    expect(found.headline?.value).toBe('Senior Backend Engineer');
    expect(found.place?.value).toEqual({ city: 'Dublin', region: null, country: 'IE' });
    expect(found.emails.map((field) => field.value)).toEqual(['john.obrien+jobs@mail.example']);
    expect(found.phones.map((field) => field.value.e164)).toEqual(['+353861234567']);
  });

  it('gives the jobs, and volunteering is none', () => {
    expect(jobsOf(found)).toEqual([
      ['Senior Backend Engineer', 'Acme Payments Ltd', '2019-01', 'present'],
      ['Backend Developer', 'Foo Corp', '2015-06', '2018-12'],
    ]);
    expect(found.experienceMonths?.value).toBe(95 + 43);
  });

  it('gives schooling, languages and certificates', () => {
    expect(found.education.map((field) => field.value)).toEqual([
      { institution: 'Trinity College Dublin', degree: 'BSc Computer Science', start: '2011', end: '2015' },
    ]);
    expect(found.languages.map(({ value }) => [value.code, value.level])).toEqual([
      ['en', 6],
      ['de', 4],
      ['es', 2],
    ]);
    expect(found.certifications.map(({ value }) => [value.skillId, value.issued])).toEqual([
      ['aws-solutions-architect-associate', '2021'],
    ]);
  });

  it('dates the skills by the jobs that name them', () => {
    const skill = (id: string) => found.skills.find((field) => field.value.skillId === id)?.value;
    expect(skill('postgresql')).toMatchObject({ monthsInJobs: 95, lastUsed: '2026-11' });
    expect(skill('nodejs')).toMatchObject({ monthsInJobs: 43, lastUsed: '2018-12' });
    expect(found.skills.some((field) => field.value.skillId.startsWith('lang-'))).toBe(false);
  });

  it('is sure of itself', () => expect(found.quality).toBeGreaterThan(0.8));
});

describe('the ways jobs are written', () => {
  const job = (section: string) => jobsOf(read(`Jane Doe\njane@example.org\n\nExperience\n${section}\n`));

  it.each([
    ['dates first', '2018 – 2020  Engineer, Acme GmbH\n• did things'],
    ['dates last', 'Engineer, Acme GmbH (2018 - 2020)\nDid things.'],
    ['dates above', '2018 - 2020\nEngineer\nAcme GmbH\nDid things.'],
    ['dates below', 'Engineer\nAcme GmbH\n2018 - 2020\n- did things'],
    ['company first', 'Acme GmbH\nEngineer\n2018 - 2020\n- did things'],
    ['title at company', 'Engineer at Acme GmbH\t2018 - 2020'],
    ['company – title', 'Acme GmbH – Engineer | 2018 – 2020'],
    ['with a place', 'Engineer · Acme GmbH · Berlin, Germany\n2018 to 2020'],
    ['company, town — title', 'Acme GmbH, Berlin — Engineer\n2018 - 2020\nDid things for people.'],
    ['a company without a sign', 'Engineer      2018 - 2020\nAcme GmbH\nRadar software in C++.'],
    ['in a sentence', 'Engineer at Acme GmbH from 2018 to 2020.'],
    ['with an aside', 'Engineer | Full-time\nAcme GmbH\n2018 - 2020 · 2 yrs'],
  ])('%s', (_name, section) => expect(job(section)).toEqual([['Engineer', 'Acme GmbH', '2018', '2020']]));

  it('one employer over several titles', () => {
    const section =
      'Big Company Inc.  2015 - 2021\nSenior Engineer  2018 - 2021\n- things\nEngineer  2015 - 2018\n- others\nSmall Startup\nCTO\n2021 - now';
    expect(job(section)).toEqual([
      ['Senior Engineer', 'Big Company Inc.', '2018', '2021'],
      ['Engineer', 'Big Company Inc.', '2015', '2018'],
      ['CTO', 'Small Startup', '2021', 'present'],
    ]);
  });
});

describe('other languages', () => {
  it('reads German', () => {
    const found =
      read(`Lebenslauf\n\nPersönliche Daten\nName: Anna-Lena von der Heide\nAdresse: Hauptstraße 12, 10115 Berlin
E-Mail:anna@example.de\nTelefon: 030 / 1234567\nGeburtsort: Wien\nStaatsangehörigkeit: Österreich\n
Berufserfahrung\n03/2018 – heute   Softwareentwicklerin, Beispiel GmbH, Berlin\n• Microservices in Java
09/2015 – 02/2018   Werkstudentin, Muster AG\n• Testautomatisierung\n
Ausbildung\n2012 – 2015   B.Sc. Informatik, Technische Universität Berlin\n\nSprachen\nDeutsch: Muttersprache\nEnglisch: verhandlungssicher (C1)\n`);
    expect(found.name?.value).toBe('Anna-Lena von der Heide');
    expect(found.emails.map((field) => field.value)).toEqual(['anna@example.de']);
    expect(found.phones.map((field) => field.value.e164)).toEqual(['+49301234567']);
    expect(found.place?.value).toMatchObject({ city: 'Berlin', country: 'DE' });
    expect(jobsOf(found)).toEqual([
      ['Softwareentwicklerin', 'Beispiel GmbH', '2018-03', 'present'],
      ['Werkstudentin', 'Muster AG', '2015-09', '2018-02'],
    ]);
    expect(found.languages.map(({ value }) => [value.code, value.level])).toEqual([
      ['de', 6],
      ['en', 5],
    ]);
  });

  it.each([
    [
      'fr',
      'EXPÉRIENCE PROFESSIONNELLE\nDepuis mars 2020 : Développeuse web chez Exemple SARL',
      ['Développeuse web', 'Exemple SARL', '2020-03', 'present'],
    ],
    [
      'es',
      'EXPERIENCIA LABORAL\nDesarrolladora, Ejemplo S.L.\nenero 2018 - diciembre 2020',
      ['Desarrolladora', 'Ejemplo S.L.', '2018-01', '2020-12'],
    ],
    [
      'pt',
      'Experiência Profissional\nJan 2020 - Atual\nEngenheira de Software\nEmpresa Exemplo, Lda',
      ['Engenheira de Software', 'Empresa Exemplo, Lda', '2020-01', 'present'],
    ],
    [
      'it',
      'ESPERIENZE LAVORATIVE\nSviluppatore presso Esempio Srl\nmarzo 2017 – in corso',
      ['Sviluppatore', 'Esempio Srl', '2017-03', 'present'],
    ],
    [
      'nl',
      'Werkervaring\nOntwikkelaar bij Voorbeeld BV, jan 2019 - heden',
      ['Ontwikkelaar', 'Voorbeeld BV', '2019-01', 'present'],
    ],
    [
      'pl',
      'Doświadczenie zawodowe\nProgramista, Przykład Sp. z o.o.\nstyczeń 2019 - obecnie',
      ['Programista', 'Przykład Sp. z o.o.', '2019-01', 'present'],
    ],
  ])('reads the jobs of a CV in %s', (_language, section, expected) =>
    expect(jobsOf(read(`Jo Doe\njo@example.org\n\n${section}\n`))).toEqual([expected]),
  );
});

describe('where somebody lives', () => {
  it.each([
    ['Via Roma 10, 20121 Milano, Italia', 'Milan', 'IT'],
    ['2712 Broadway St, CA 94115, San Francisco, California (US)', 'San Francisco', 'US'],
    ['10437 Potsdam, Germany', 'Potsdam', 'DE'],
    ['Wohnort: Köln', 'Cologne', 'DE'],
    ['Nationality: Indian\nBerlin', 'Berlin', 'DE'],
  ])('%s', (line, city, country) =>
    expect(read(`Jane Doe\n${line}\njane@example.org\n\nExperience\n`).place?.value).toMatchObject({
      city,
      country,
    }),
  );

  it('is not where somebody was born or is a citizen', () => {
    const found = read('Jane Doe\njane@example.org\nGeburtsort: Wien\nNationality: Brazil\n\nExperience\n');
    expect(found.place).toBeNull();
  });
});

describe('whatever comes', () => {
  it('never fails, and every span lies in the text', () => {
    const pieces = [
      ...english.split('\n'),
      'Skills',
      'Java',
      '\t',
      '2019 - 2020',
      '•',
      'Berlin, Germany',
      '(',
      ',',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 40 }),
        (lines) => {
          const text = keepText(lines.join('\n'));
          const found = extractProfile(text, null, asOf);
          for (const field of fields(found)) {
            expect(field.confidence).toBeGreaterThan(0);
            expect(field.confidence).toBeLessThanOrEqual(1);
            for (const { start, end } of field.spans) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says little about a text that is no CV', () => {
    const found = read(
      'The quick brown fox jumps over the lazy dog. It was a fine day in the country, and nobody worked.',
    );
    expect(found.name).toBeNull();
    expect(found.jobs).toEqual([]);
    expect(found.quality).toBeLessThan(0.3);
  });
});

describe('contacts of referees', () => {
  const own =
    'Ada Okafor\nada.okafor@example.org\n+49 30 1234567\n\nExperience\nDeveloper, Quay Systems\n2019 - 2021\n';
  const referee = '\nReferences\nProf. Lin Wei, lin.wei@example.net, +49 30 7654321\n';

  it('are not the candidate’s', () => {
    const read = extractProfile(`${own}${referee}`, null, '2026-11-21');
    expect(read.emails.map(({ value }) => value)).toEqual(['ada.okafor@example.org']);
    expect(read.phones.map(({ value }) => value.e164)).toEqual(['+49301234567']);
  });

  it('are for a person to look at where no other is told', () => {
    const read = extractProfile(
      `Ada Okafor\n\nExperience\nDeveloper, Quay Systems\n2019 - 2021\n${referee}`,
      null,
      '2026-11-21',
    );
    expect(read.emails.map(({ confidence }) => confidence)).toEqual([0.4]);
  });
});

describe('a name on top of a plain text', () => {
  it.each([
    'Ada Okafor',
    'Тарас Гончарук',
    '杨晓雯',
    'Γιώργος Παπαδόπουλος',
    'שירה פרץ',
    'محمد العلي',
    '최지호',
  ])('%s needs no review because of its script', (name) => {
    const text = `${name}\nada.okafor@example.org\n\nExperience\nDeveloper, Quay Systems\n2019 - 2021\n`;
    const read = extractProfile(text, null, '2026-11-21').name;
    expect(read?.value).toBe(name);
    expect(read?.confidence).toBeGreaterThanOrEqual(0.6);
  });
});
