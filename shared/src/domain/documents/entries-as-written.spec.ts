import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headingModifiers, headingNouns } from './data/headings.js';
import { dateRanges } from './dates.js';
import { extractProfile } from './extract-profile.js';
import { headingOf } from './heading-words.js';
import { keepText } from './keep-text.js';

const read = (text: string) => extractProfile(keepText(text), null, '2026-11-21');
const jobsIn = (section: string, heading = 'Experience') =>
  read(`Jane Doe\njane@example.org\n\n${heading}\n${section}\n`).jobs.map(({ value }) => [
    value.title,
    value.company,
    value.start,
    value.end,
  ]);
const schoolsIn = (section: string) =>
  read(`Jane Doe\njane@example.org\n\nEducation\n${section}\n\nSkills\nJava\n`).education.map(({ value }) => [
    value.degree,
    value.institution,
    value.end,
  ]);

describe('jobs as themes write them', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'a list that ends in a full stop',
      'ago. 2024 — jul. 2026 Diretor de recursos humanos, Orlanda Digital Ltda., Porto Alegre, Brasil.\n• Orçamento',
      [['Diretor de recursos humanos', 'Orlanda Digital Ltda.', '2024-08', '2026-07']],
    ],
    [
      'dates broken in the margin behind a word',
      'diciembre de 2019 a Contable, Vantera Energy Ltd, Enugu.\nabril de 2024\tResponsable de las cuentas.',
      [['Contable', 'Vantera Energy Ltd', '2019-12', '2024-04']],
    ],
    [
      'a chair named behind its university',
      'Wissenschaftlicher Mitarbeiter\t07/2008 – 09/2011\nUniversität Augsburg, Lehrstuhl für Informatik',
      [
        [
          'Wissenschaftlicher Mitarbeiter',
          'Universität Augsburg, Lehrstuhl für Informatik',
          '2008-07',
          '2011-09',
        ],
      ],
    ],
    [
      'a company whose form reads like "ab"',
      'UI Designer at Tessaly AB\t06/2014 – 11/2017',
      [['UI Designer', 'Tessaly AB', '2014-06', '2017-11']],
    ],
    [
      'what is taught in front of where',
      'Teaching Assistant, Physical Chemistry, University of Cambridge\t2013 – 2015',
      [['Teaching Assistant, Physical Chemistry', 'University of Cambridge', '2013', '2015']],
    ],
    [
      'small words between the employer and the dates',
      'Freelance\nAustin, TX\n2024 – 2025\nData Analyst\n• Reports\n\nSalt & Cedar Restaurant Group\nAustin, TX\nRegional restaurant group, four locations\n2018 – 2024\nGeneral Manager\n• Staffing',
      [
        ['Data Analyst', 'Freelance', '2024', '2025'],
        ['General Manager', 'Salt & Cedar Restaurant Group', '2018', '2024'],
      ],
    ],
    [
      'a title in capitals before its employer',
      '01/03/2019 – 28/02/2021\nANALISTA PROGRAMMATRICE Gruppo Sereno S.p.A.',
      [['ANALISTA PROGRAMMATRICE', 'Gruppo Sereno S.p.A.', '2019-03', '2021-02']],
    ],
  ])('%s', (_what, section, expected) => expect(jobsIn(section)).toEqual(expected));

  it('a post under "Research" is a job, a project and an interest there are none', () => {
    const text = `Jane Doe\njane@example.org\n\nExperience\nEngineer, Acme GmbH\t2015 – 2017\n\nResearch\nHead Researcher, Robot Learning Lab\t2014 – 2015\n\nPlanIt, a tool which learns\t2013\n\nSkills\nJava\n`;
    expect(read(text).jobs.map(({ value }) => value.title)).toEqual(['Engineer', 'Head Researcher']);
  });
});

describe('schooling as themes write it', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'a town below a long degree',
      '2011–2016 MSc in Computer Science, AGH University of Science and Technology,\nKraków.',
      [['MSc in Computer Science', 'AGH University of Science and Technology', '2016']],
    ],
    [
      'a mark behind the degree',
      'HARVARD UNIVERSITY\tMay 2022\nA.B. in Economics, Secondary in Statistics. GPA: 3.74',
      [['A.B. in Economics, Secondary in Statistics', 'HARVARD UNIVERSITY', '2022-05']],
    ],
    [
      'a labelled subject',
      'Uniwersytet Ekonomiczny w Poznaniu\nKierunek: Finanse i rachunkowość, studia magisterskie\n2012 – 2014',
      [['Finanse i rachunkowość, studia magisterskie', 'Uniwersytet Ekonomiczny w Poznaniu', '2014']],
    ],
    [
      'a school of another language',
      'HBO-ICT\t2016 – 2020\nČeské vysoké učení technické v Praze',
      [['HBO-ICT', 'České vysoké učení technické v Praze', '2020']],
    ],
    ['a school in other letters', '学士\t2012 – 2016\n北京大学', [['学士', '北京大学', '2016']]],
    [
      'a name that the line broke',
      'Bachelor of Engineering in Software Engineering, Hacettepe\t2009 – 2013\nÜniversitesi',
      [['Bachelor of Engineering in Software Engineering', 'Hacettepe Üniversitesi', '2013']],
    ],
    [
      'a town that is the end of a name',
      'Bachelor Information Technology at University of\t2011 - 2014\nOklahoma',
      [['Bachelor Information Technology', 'University of Oklahoma', '2014']],
    ],
  ])('%s', (_what, section, expected) => expect(schoolsIn(section)).toEqual(expected));
});

describe('dates whose order is not said', () => {
  it.each([
    ['01/03/2019 – 28/02/2021', '2019-03', '2021-02'],
    ['03/01/2019 – 02/28/2021', '2019-03', '2021-02'],
    ['03/04/2019 – 05/06/2020', '2019', '2020'],
  ])('%s', (text, from, to) => expect(dateRanges(text)[0]).toMatchObject({ from, to }));
});

describe('headings of several words', () => {
  const words = (text: string) => text.split(/\s+/);
  const modifier = fc.constantFrom(...words(headingModifiers));

  it.each([
    ['Selected Industry Experience', 'experience'],
    ['Berufliche Erfahrung', 'experience'],
    ['Przebieg kariery', 'experience'],
    ['Otras experiencias laborales', 'experience'],
    ['Competenze tecniche principali', 'skills'],
    ['Research', 'research'],
    ['Experience with Kafka', null],
    ['Work in Germany', null],
    ['Volunteer experience', 'volunteer'],
  ])('%s', (text, kind) => expect(headingOf(text)).toBe(kind));

  it('open what their noun opens, whatever says which of it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(headingNouns).flatMap(words)),
        fc.array(modifier, { minLength: 1, maxLength: 3 }),
        (noun, others) => {
          const kinds = [headingOf(`${others.join(' ')} ${noun}`), headingOf(`${noun} ${others.join(' ')}`)];
          for (const kind of kinds) expect(kind).not.toBeNull();
        },
      ),
    ));

  it('and any word beside them makes none of them', () =>
    fc.assert(
      fc.property(fc.constantFrom(...words(headingNouns.experience)), (noun) =>
        expect(headingOf(`${noun} zyxwv`)).toBeNull(),
      ),
    ));
});
