import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractProfile } from './extract-profile.js';
import { keepText } from './keep-text.js';

const asOf = '2026-11-21';

function jobsIn(section: string, heading = 'Work experience'): (string | null)[][] {
  const text = keepText(`Jane Doe\njane@example.org\n\n${heading}\n${section}\n`);
  return extractProfile(text, null, asOf).jobs.map(({ value }) => [
    value.title,
    value.company,
    value.start,
    value.end,
  ]);
}

interface Job {
  readonly title: string;
  readonly company: string;
  readonly dates: string;
  readonly place: string;
}

/** The ways in which the lines of one job are set. */
const arrangements: Readonly<Record<string, (job: Job) => string>> = {
  'title | company | dates': ({ title, company, dates }) => `${title} | ${company} | ${dates}`,
  'title … dates / company … place': (j) => `${j.title}\t${j.dates}\n${j.company}\t${j.place}`,
  'company … place / title … dates': (j) => `${j.company}\t${j.place}\n${j.title}\t${j.dates}`,
  'company … dates / title': ({ title, company, dates }) => `${company}\t${dates}\n${title}`,
  'title / company / dates': ({ title, company, dates }) => `${title}\n${company}\n${dates}`,
  'company / title / dates': ({ title, company, dates }) => `${company}\n${title}\n${dates}`,
  'company / dates / title': ({ title, company, dates }) => `${company}\n${dates}\n${title}`,
  'title / dates / company': ({ title, company, dates }) => `${title}\n${dates}\n${company}`,
  'dates / title / company': ({ title, company, dates }) => `${dates}\n${title}\n${company}`,
  'dates … title, company, place': (j) => `${j.dates}\t${j.title}, ${j.company}, ${j.place}`,
  'dates … title / company, place': (j) => `${j.dates}\t${j.title}\n${j.company}, ${j.place}`,
  'title – company (dates)': ({ title, company, dates }) => `${title} – ${company} (${dates})`,
  'company – title / dates | place': (j) => `${j.company} – ${j.title}\n${j.dates} | ${j.place}`,
  'title, company / dates': ({ title, company, dates }) => `${title}, ${company}\n${dates}`,
  'company / title / dates (duration) / place': (j) =>
    `${j.company}\n${j.title}\n${j.dates} (2 yrs 3 mos)\n${j.place}`,
  'title (dates) / company, place': (j) => `${j.title} (${j.dates})\n${j.company}, ${j.place}`,
  'title / company, place, dates': (j) => `${j.title}\n${j.company}, ${j.place}, ${j.dates}`,
};

interface Told {
  readonly jobs: readonly [Job, Job];
  readonly done: readonly [string, string];
}

const told: Readonly<Record<string, Told>> = {
  en: {
    jobs: [
      {
        title: 'Senior Backend Developer',
        company: 'Brightwater',
        dates: 'March 2021 – Present',
        place: 'Austin, TX',
      },
      {
        title: 'Data Analyst',
        company: 'Harbor & Finch',
        dates: 'Jan 2018 to Feb 2021',
        place: 'London, UK',
      },
    ],
    done: ['Built payment APIs for retail customers', 'Led a team of five'],
  },
  de: {
    jobs: [
      { title: 'Softwareentwicklerin', company: 'Nordlicht', dates: '03/2021 – heute', place: 'Berlin' },
      {
        title: 'Teamleiter Vertrieb',
        company: 'Müller & Söhne KG',
        dates: 'Jan. 2018 bis Feb. 2021',
        place: 'Wien, Österreich',
      },
    ],
    done: ['Entwicklung von Schnittstellen', 'Einführung von Code-Reviews'],
  },
  fr: {
    jobs: [
      {
        title: 'Développeuse backend',
        company: 'Boréal',
        dates: "mars 2021 à aujourd'hui",
        place: 'Lyon, France',
      },
      { title: 'Chef de projet', company: 'Exemple SARL', dates: 'janv. 2018 - févr. 2021', place: 'Paris' },
    ],
    done: ['Développement de services', 'Encadrement d’une équipe de cinq personnes'],
  },
  es: {
    jobs: [
      {
        title: 'Desarrolladora backend',
        company: 'Solaria',
        dates: 'marzo de 2021 – actualidad',
        place: 'Sevilla, España',
      },
      {
        title: 'Jefe de proyecto',
        company: 'Banco del Sur',
        dates: 'ene. 2018 hasta feb. 2021',
        place: 'Madrid',
      },
    ],
    done: ['Desarrollo de servicios', 'Implantación de integración continua'],
  },
  pt: {
    jobs: [
      {
        title: 'Engenheira de software',
        company: 'Farol Digital',
        dates: 'mar 2021 – atual',
        place: 'Recife, Brasil',
      },
      {
        title: 'Analista de dados',
        company: 'Nuvem S.A.',
        dates: '01/2018 até 02/2021',
        place: 'Lisboa, Portugal',
      },
    ],
    done: ['Desenvolvimento de serviços', 'Liderança de uma equipa'],
  },
  it: {
    jobs: [
      {
        title: 'Sviluppatrice backend',
        company: 'Faro Digitale',
        dates: 'marzo 2021 – in corso',
        place: 'Roma, Italia',
      },
      {
        title: 'Responsabile di progetto',
        company: 'Esempio S.r.l.',
        dates: 'gen 2018 - feb 2021',
        place: 'Milano',
      },
    ],
    done: ['Sviluppo di servizi', 'Coordinamento di cinque persone'],
  },
  nl: {
    jobs: [
      {
        title: 'Backend ontwikkelaar',
        company: 'Noorderlicht',
        dates: 'mrt 2021 – heden',
        place: 'Utrecht, Nederland',
      },
      { title: 'Projectleider', company: 'Voorbeeld B.V.', dates: '01-2018 t/m 02-2021', place: 'Amsterdam' },
    ],
    done: ['Ontwikkeling van diensten', 'Leiding gegeven aan vijf mensen'],
  },
  pl: {
    jobs: [
      {
        title: 'Programistka Java',
        company: 'Zielony Las',
        dates: 'marzec 2021 – obecnie',
        place: 'Kraków, Polska',
      },
      {
        title: 'Kierownik projektu',
        company: 'Przykład Sp. z o.o.',
        dates: 'stycznia 2018 do lutego 2021',
        place: 'Warszawa',
      },
    ],
    done: ['Tworzenie usług', 'Kierowanie zespołem'],
  },
};

describe('jobs, however their lines are set', () => {
  const cases = Object.entries(told).flatMap(([language, one]) =>
    Object.keys(arrangements).map((arrangement) => [language, arrangement, one] as const),
  );

  it.each(cases)('%s: %s', (_language, arrangement, { jobs, done }) => {
    const set = arrangements[arrangement];
    const section = jobs.map((job, index) => `${set?.(job) ?? ''}\n• ${done[index] ?? ''}\n`).join('\n');
    expect(jobsIn(section)).toEqual([
      [jobs[0].title, jobs[0].company, '2021-03', 'present'],
      [jobs[1].title, jobs[1].company, '2018-01', '2021-02'],
    ]);
  });
});

describe('what jobs are mistaken for, and what for jobs', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'one employer, several titles',
      'Acme\n5 years 3 months\nSenior Engineer\nJanuary 2019 - Present (2 years 3 months)\nBerlin, Germany\nOwned the billing system. Wrote the handbook.\nEngineer\nMarch 2016 - December 2018 (2 years 10 months)\nBerlin, Germany\nBuilt it.',
      [
        ['Senior Engineer', 'Acme', '2019-01', 'present'],
        ['Engineer', 'Acme', '2016-03', '2018-12'],
      ],
    ],
    [
      'who is free has no employer to borrow',
      'Engineer | Acme GmbH | 2018 – 2020\n• things\nFreelance Developer | 2020 – 2022\n• others',
      [
        ['Engineer', 'Acme GmbH', '2018', '2020'],
        ['Freelance Developer', null, '2020', '2022'],
      ],
    ],
    [
      'bullets with years',
      'Engineer | Acme GmbH | 2018 – 2020\n• Migration project 2018-2019\n• Reduced costs by 18% between 2019 and 2020',
      [['Engineer', 'Acme GmbH', '2018', '2020']],
    ],
    [
      'clients within a job',
      'Consultant | Acme GmbH | 2018 – 2022\nClient: Big Bank, 2019 – 2020\nBuilt a platform.\nProject: Ledger (2020 – 2021)\nRebuilt it.',
      [['Consultant', 'Acme GmbH', '2018', '2022']],
    ],
    [
      'wrapped prose without bullets',
      'Accountant at Granville Foods a.s.\nOctober 2021 - July 2024\nWas responsible for Xero, including reviews and planning\nRepresented the company at trade fairs\n\nSenior Accountant at Wexcombe s.r.o.\nMarch 2019 - August 2021\nCut costs by a fifth after moving the daily work to Xero',
      [
        ['Accountant', 'Granville Foods a.s.', '2021-10', '2024-07'],
        ['Senior Accountant', 'Wexcombe s.r.o.', '2019-03', '2021-08'],
      ],
    ],
    [
      'a year left alone by a sentence',
      'Analyst, Acme GmbH\n2019-11 – 2023-10\nPlanned the launch for the season in spring\n2019\nWrote reports.',
      [['Analyst', 'Acme GmbH', '2019-11', '2023-10']],
    ],
    [
      'a name broken by a column',
      'Android Developer | Rosendal Retail\tMarch 2024 – now\nLtd\nReplaced an old solution by a new one\n\nMobile Developer | Wexcombe\tJune 2017 – October 2021\nMedia Ltd\nKept the promises made to four clients',
      [
        ['Android Developer', 'Rosendal Retail Ltd', '2024-03', 'present'],
        ['Mobile Developer', 'Wexcombe Media Ltd', '2017-06', '2021-10'],
      ],
    ],
    [
      'dates broken by a column',
      'March 2019 –\nPresent\nSenior Engineer\nAcme GmbH\n• things',
      [['Senior Engineer', 'Acme GmbH', '2019-03', 'present']],
    ],
    [
      'dates broken in the margin',
      'March 2022– Recruiter, Quintero Partners, Coimbra, Portugal.\nDecember 2025\tReplaced an old solution by a new one\nApril 2018–February HR Business Partner, Marisol Ltd, Porto, Portugal.\n2022\tTrained new colleagues and wrote the handbook',
      [
        ['Recruiter', 'Quintero Partners', '2022-03', '2025-12'],
        ['HR Business Partner', 'Marisol Ltd', '2018-04', '2022-02'],
      ],
    ],
    [
      'a header line that ran out of room',
      'Orlanda Consulting, Austin, United States — Senior System\nAdministrator\nJANUARY 2023 – PRESENT\n• things',
      [['Senior System Administrator', 'Orlanda Consulting', '2023-01', 'present']],
    ],
    [
      'dates in capitals',
      'Ilmenau Health Inc., Madrid — Diseñadora UX\nFEBRERO DE 2023 – ACTUALIDAD\n• cosas',
      [['Diseñadora UX', 'Ilmenau Health Inc.', '2023-02', 'present']],
    ],
    [
      'a department after a title',
      'Engineering Manager, Payments\nBrightwater\n2019 – 2021\n\nData Analyst\nMonzo\n2017 – 2019',
      [
        ['Engineering Manager, Payments', 'Brightwater', '2019', '2021'],
        ['Data Analyst', 'Monzo', '2017', '2019'],
      ],
    ],
    [
      'an employer named like a town',
      'UX Designer\tFeb 2025 – now\nIlmenau, Mérida, Mexico\n• things',
      [['UX Designer', 'Ilmenau', '2025-02', 'present']],
    ],
    [
      'a title no list knows',
      'Chief Happiness Wizard | Acme GmbH | 2019 – 2021\n\nSnowboard Guru | Brightwater | 2017 – 2019\n\nEngineer | Otterly | 2015 – 2017',
      [
        ['Chief Happiness Wizard', 'Acme GmbH', '2019', '2021'],
        ['Snowboard Guru', 'Brightwater', '2017', '2019'],
        ['Engineer', 'Otterly', '2015', '2017'],
      ],
    ],
    [
      'a label before each line',
      'Dates: 01/2019 – 03/2021\nOccupation or position held: Engineer\nName and address of employer: Acme GmbH\nType of business or sector: Software',
      [['Engineer', 'Acme GmbH', '2019-01', '2021-03']],
    ],
    [
      'no dates at all',
      'Senior Engineer at Acme GmbH\n• Built things\n\nData Analyst at Brightwater Ltd\n• Counted things',
      [
        ['Senior Engineer', 'Acme GmbH', null, null],
        ['Data Analyst', 'Brightwater Ltd', null, null],
      ],
    ],
  ])('%s', (_name, section, expected) => expect(jobsIn(section)).toEqual(expected));

  it('finds jobs under a heading that no list knows', () => {
    expect(jobsIn('Engineer | Acme GmbH | 2018 – 2020\n• things', 'Where I have been')).toEqual([
      ['Engineer', 'Acme GmbH', '2018', '2020'],
    ]);
  });

  it.each(['Projects', 'Ehrenamt', 'Publications', 'Premios', 'Wolontariat', 'Bénévolat'])(
    'what stands under "%s" is no job',
    (heading) =>
      expect(
        jobsIn(`Engineer | Acme GmbH | 2018 – 2020\n\n${heading}\nTeacher | CoderDojo | 2016 – 2018`),
      ).toEqual([['Engineer', 'Acme GmbH', '2018', '2020']]),
  );
});

describe('how far a reading can be trusted', () => {
  const quality = (section: string) =>
    extractProfile(keepText(`Jane Doe\njane@example.org\n\nWork experience\n${section}\n`), null, asOf)
      .quality;

  it('is low where work is told and no job was understood', () => {
    expect(quality('Long ago I did things here and there.')).toBeLessThan(0.5);
    expect(quality('Engineer | Acme GmbH | 2018 – 2020\n• things')).toBeGreaterThan(0.5);
  });
});

describe('whatever else stands in the document', () => {
  const word = fc.constantFrom(
    'quiet',
    'garden',
    'a',
    'walks',
    'often',
    'with',
    'friends',
    'and',
    'reads',
    'novels',
  );
  const paragraph = fc
    .array(word, { minLength: 16, maxLength: 40 })
    .map((words) => `She ${words.join(' ')}.`);

  it('an unrelated paragraph takes no job away', () => {
    const jobs = Object.values(told).map(({ jobs }) => jobs);
    fc.assert(
      fc.property(
        fc.constantFrom(...jobs),
        fc.constantFrom(...Object.values(arrangements)),
        paragraph,
        (both, set, more) => {
          const section = both.map((job) => `${set(job)}\n• ${'did things'}\n`).join('\n');
          const plain = jobsIn(section);
          const wider = jobsIn(`${section}\nInterests\n${more}\n`);
          expect(wider).toEqual(plain);
          expect(plain).toHaveLength(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});
