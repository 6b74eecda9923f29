import { describe, expect, it } from '@jest/globals';
import { headingOf } from './heading-words.js';
import { linesOf } from './lines.js';
import { sectionsOf } from './sections.js';
import { type DocumentLayout, type LaidOutLine } from './types.js';

describe('headingOf', () => {
  it.each([
    ['Experience', 'experience'],
    ['WORK EXPERIENCE', 'experience'],
    ['W O R K  E X P E R I E N C E', 'experience'],
    ['Berufserfahrung', 'experience'],
    ['Beruflicher Werdegang', 'experience'],
    ['Expérience professionnelle', 'experience'],
    ['Experiencia laboral', 'experience'],
    ['Experiência profissional', 'experience'],
    ['Esperienza lavorativa', 'experience'],
    ['Werkervaring', 'experience'],
    ['Doświadczenie zawodowe', 'experience'],
    ['1. Employment history', 'experience'],
    ['II. Formation', 'education'],
    ['Ausbildung', 'education'],
    ['Études', 'education'],
    ['Formación académica', 'education'],
    ['Formação académica', 'education'],
    ['Istruzione e formazione', 'education'],
    ['Opleiding', 'education'],
    ['Wykształcenie', 'education'],
    ['Education & Certifications', 'education'],
    ['Skills / Languages', 'skills'],
    ['Kenntnisse und Fähigkeiten', 'skills'],
    ['Compétences techniques', 'skills'],
    ['Vaardigheden', 'skills'],
    ['Umiejętności', 'skills'],
    ['Skills (selected)', 'skills'],
    ['Sprachkenntnisse', 'languages'],
    ['Języki obce', 'languages'],
    ['Ehrenamtliche Tätigkeiten', 'volunteer'],
    ['Centres d’intérêt', 'interests'],
    ['Dane osobowe', 'contact'],
    ['Persönliche Daten', 'contact'],
    ['Certificazioni', 'certifications'],
    ['Prix et distinctions', 'awards'],
    ['Publicações', 'publications'],
    ['Referenties', 'references'],
  ])('%s opens %s', (text, kind) => expect(headingOf(text)).toBe(kind));

  it.each([
    'Senior Engineer',
    'I have experience.',
    'Experience 2019',
    'Acme & Partners',
    'Education, Ministry of Finance and Trade',
    'jane@experience.org',
    '',
  ])('%j opens none', (text) => expect(headingOf(text)).toBeNull());
});

const drawn = (
  rows: readonly (readonly [text: string, shape?: Partial<LaidOutLine>])[],
): [string, DocumentLayout] => {
  let text = '';
  const lines = rows.map(([words, shape], index): LaidOutLine => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length, page: 1, x: 40, y: 40 + index * 14, size: 10, ...shape };
  });
  return [text, { lines, links: [] }];
};
const kindsOf = (rows: Parameters<typeof drawn>[0]) =>
  sectionsOf(linesOf(...drawn(rows))).map(({ kind, lines }) => [kind, ...lines.map((line) => line.text)]);
const heading = { size: 14, bold: true };

describe('sectionsOf', () => {
  it('takes a word among skills for a skill where headings are larger', () =>
    expect(
      kindsOf([
        ['Jane'],
        ['Skills', heading],
        ['Python'],
        ['Training'],
        ['SQL'],
        ['Education', heading],
        ['Leeds'],
      ]),
    ).toEqual([
      ['top', 'Jane'],
      ['skills', 'Python', 'Training', 'SQL'],
      ['education', 'Leeds'],
    ]));

  it('reads a heading that a narrow column broke in two', () =>
    expect(kindsOf([['Jane'], ['Technical', heading], ['Skills', heading], ['Python']])).toEqual([
      ['top', 'Jane'],
      ['skills', 'Python'],
    ]));

  it('ends a section at a heading nobody knows, when it is set as the others are', () =>
    expect(
      kindsOf([
        ['Jane'],
        ['Skills', heading],
        ['Python'],
        ['Education', heading],
        ['Leeds'],
        ['Rowing medals', heading],
        ['Gold in Leeds with the eight of the club, and silver the year after'],
      ]),
    ).toEqual([
      ['top', 'Jane'],
      ['skills', 'Python'],
      ['education', 'Leeds'],
      ['other', 'Gold in Leeds with the eight of the club, and silver the year after'],
    ]));

  it('goes on with the section around it in a column that begins without a heading', () =>
    expect(
      kindsOf([
        ['Skills', heading],
        ['Python', { region: 1 }],
        ['SQL', { region: 2 }],
        ['Experience', heading],
        ['Engineer at Acme'],
      ]),
    ).toEqual([
      ['top'],
      ['skills'],
      ['skills', 'Python'],
      ['skills', 'SQL'],
      ['experience', 'Engineer at Acme'],
    ]));

  it('leaves running headers out', () =>
    expect(kindsOf([['Skills', heading], ['Python'], ['Page 1 of 2', { repeated: true }], ['SQL']])).toEqual([
      ['top'],
      ['skills', 'Python', 'SQL'],
    ]));
});
