import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractProfile } from '../extract-profile.js';
import { joinedLines } from '../joined-lines.js';
import { linesOf } from '../lines.js';
import { type PlacedText } from './fragments.js';
import { layOut } from './lay-out.js';

const at = (x: number, y: number, text: string, size = 10, bold = false): PlacedText => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  rtl: false,
  bold,
});
const laidOut = (texts: readonly PlacedText[]) => layOut([{ width: 595, height: 842, texts, links: [] }]);
const linesIn = (texts: readonly PlacedText[]) => laidOut(texts).text.split('\n').filter(Boolean);
const read = (texts: readonly PlacedText[]) => {
  const { text, layout } = laidOut(texts);
  return extractProfile(text, layout, '2026-11-21');
};

const top = [at(120, 30, 'Jane Doe', 24), at(120, 50, 'jane@example.org')];

describe('dates in a gutter', () => {
  it('of entries of one line each stay each on its line', () => {
    const lines = linesIn([
      at(120, 80, 'Experience', 14, true),
      at(40, 100, '2021 – 2024'),
      at(120, 100, 'Data Engineer, Acme GmbH, Berlin'),
      at(40, 112, '2016 – 2021'),
      at(120, 112, 'Java Developer, Comarex AG, Bonn'),
      at(40, 124, '2014'),
      at(120, 124, 'Trainee, Bavaria AG, Munich'),
    ]);
    expect(lines.slice(1)).toEqual([
      '2021 – 2024\tData Engineer, Acme GmbH, Berlin',
      '2016 – 2021\tJava Developer, Comarex AG, Bonn',
      '2014\tTrainee, Bavaria AG, Munich',
    ]);
  });

  it('stay one with the second line of the same date', () => {
    const lines = linesIn([
      at(40, 100, 'Mar 2018 –'),
      at(120, 100, 'Data Engineer, Acme GmbH'),
      at(40, 112, 'Dec 2020'),
      at(120, 112, 'Built pipelines in Python'),
      at(40, 124, '2016 – 2018'),
      at(120, 124, 'Java Developer, Comarex AG'),
    ]);
    expect(lines).toEqual([
      'Mar 2018 – Dec 2020\tData Engineer, Acme GmbH',
      'Built pipelines in Python',
      '2016 – 2018\tJava Developer, Comarex AG',
    ]);
  });

  it('belong to their lines although headings stand over the text beside them', () => {
    const found = read([
      ...top,
      at(120, 90, 'Experience', 14, true),
      at(40, 110, '2021 – 2024'),
      at(120, 110, 'Data Engineer, Acme GmbH'),
      at(120, 122, 'Built pipelines in Python for customers in several countries'),
      at(40, 134, '2018 – 2021'),
      at(120, 134, 'Java Developer, Comarex AG'),
      at(120, 170, 'Education', 14, true),
      at(40, 190, '2014 – 2018'),
      at(120, 190, 'BSc Computer Science, University of Leeds'),
    ]);
    expect(found.jobs.map(({ value }) => [value.title, value.start])).toEqual([
      ['Data Engineer', '2021'],
      ['Java Developer', '2018'],
    ]);
    expect(found.education.map(({ value }) => [value.institution, value.end])).toEqual([
      ['University of Leeds', '2018'],
    ]);
  });

  it('however many rows there are, no row takes the dates of another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 12, max: 30 }), (count, step) => {
        const rows = Array.from({ length: count }, (_none, index) => ({
          dates: `${2000 + index * 2} – ${2002 + index * 2}`,
          text: `Engineer number ${index} of the house`,
        }));
        const lines = linesIn(
          rows.flatMap(({ dates, text }, index) => [
            at(40, 100 + index * step, dates),
            at(140, 100 + index * step, text),
          ]),
        );
        expect(lines).toEqual(rows.map(({ dates, text }) => `${dates}\t${text}`));
      }),
    );
  });
});

describe('cells beside one another', () => {
  it('labels of which one reads like a heading stay beside their values', () => {
    const lines = linesIn([
      at(40, 100, 'Mobile'),
      at(140, 100, '+49 30 1234567'),
      at(40, 112, 'Geburtsdatum'),
      at(140, 112, '12.03.1981'),
      at(40, 124, 'Familienstand'),
      at(140, 124, 'verheiratet, zwei Kinder'),
    ]);
    expect(lines).toContain('Familienstand\tverheiratet, zwei Kinder');
    expect(lines).toContain('Geburtsdatum\t12.03.1981');
  });

  it('a name over three lines of a column is read with all of them', () => {
    const found = read([
      at(18, 30, 'Lucía', 20, true),
      at(18, 52, 'Fernández', 20, true),
      at(18, 74, 'Ruiz', 20, true),
      at(18, 100, 'CONTACTO', 12, true),
      at(18, 116, 'lucia.f@example.org'),
      at(18, 130, '+34 654 321 987'),
      at(220, 40, 'EXPERIENCIA', 12, true),
      ...['Enfermera', 'HOSPITAL SANTA ELENA · Madrid', '2020 – 2023', 'Urgencias y planta de cirugía'].map(
        (text, index) => at(220, 56 + index * 13, text),
      ),
    ]);
    expect(found.name?.value).toBe('Lucía Fernández Ruiz');
  });
});

describe('what a narrow column broke', () => {
  const column = (x: number, y: number, texts: readonly string[]) =>
    texts.map((text, index) => at(x, y + index * 12, text));

  it('the end of running text is no employer of the entry below', () => {
    const found = read([
      ...top,
      at(120, 80, 'Experience', 14, true),
      at(120, 100, 'Granville Digital', 12, true),
      ...column(120, 114, [
        'Platform Engineer',
        '2020 – 2022',
        'Built and ran services for many customers in Spain and France. Tools: Helm,',
        'Bash',
        'Cloud Engineer',
        '2017 – 2020',
        'Cut the costs of the whole platform by a fifth and trained colleagues there.',
        'Built and ran services for many more customers in Italy and in Switzerland.',
      ]),
    ]);
    expect(found.jobs.map(({ value }) => [value.title, value.company])).toEqual([
      ['Platform Engineer', 'Granville Digital'],
      ['Cloud Engineer', 'Granville Digital'],
    ]);
  });

  it('the school of two lines is one, and what had room on its line is left alone', () => {
    const joined = (lines: readonly string[]) => {
      const text = lines.join('\n');
      let start = 0;
      const placed = lines.map((line) => {
        const at = {
          start,
          end: start + line.length,
          page: 1,
          x: 40,
          x1: 40 + line.length * 5,
          y: start,
          size: 10,
        };
        start += line.length + 1;
        return at;
      });
      return joinedLines(linesOf(text, { lines: placed, links: [] })).map((line) => line.text);
    };
    const filled = ['semesters of hard work', 'in the arts of Prague', 'and many other cities'];
    const wrapped = ['České vysoké učení', 'technické v Praze', '2011 – 2015', ...filled];
    expect(joined(wrapped)[0]).toBe('České vysoké učení technické v Praze');
    const roomy = ['Univerzita Karlova', 'A drawing', ...filled.map((line) => line.repeat(3))];
    expect(joined(roomy)).toEqual(roomy);
  });

  it('hyphens of compounds and of names in capitals stay, others go', () => {
    expect(linesIn(column(40, 40, ['worked as iOS-', 'developer in Rome']))).toEqual([
      'worked as iOS-developer',
      'in Rome',
    ]);
    expect(linesIn(column(40, 40, ['a good front-', 'end developer']))[0]).toBe('a good front-end');
    expect(linesIn(column(40, 40, ['designed micro-', 'services there']))[0]).toBe('designed microservices');
  });

  it('a bold word below a bold title is no heading', () => {
    const found = read([
      ...top,
      at(40, 80, 'FORMAZIONE', 12, true),
      at(40, 100, 'Zhejiang University — Laurea magistrale in Ingegneria', 10, true),
      at(40, 112, 'Informatica', 10, true),
      at(40, 124, '2016 - 2019'),
    ]);
    expect(found.education.map(({ value }) => [value.degree, value.institution, value.end])).toEqual([
      ['Laurea magistrale in Ingegneria Informatica', 'Zhejiang University', '2019'],
    ]);
  });
});
