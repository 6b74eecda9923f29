import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../lines.js';
import { linesOfKind, sectionsOf } from '../sections.js';
import { type PlacedText } from './fragments.js';
import { layOut, type PlacedPage } from './lay-out.js';

/** A run of text at a place: x, baseline, words, type size, bold. Half an em per letter is as wide as type runs. */
const at = (x: number, y: number, text: string, size = 10, bold = false): PlacedText => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  rtl: false,
  bold,
});
const page = (texts: readonly PlacedText[]): PlacedPage => ({ width: 595, height: 842, texts, links: [] });
const textOf = (...pages: PlacedPage[]) => layOut(pages).text;
const linesIn = (...pages: PlacedPage[]) =>
  textOf(...pages)
    .split('\n')
    .filter(Boolean);
const column = (x: number, y: number, step: number, texts: readonly string[]) =>
  texts.map((text, index) => at(x, y + index * step, text));

const sidebar = [
  at(30, 60, 'Contact', 13, true),
  ...column(30, 80, 14, ['jane@example.org', '+49 30 1234567', 'Berlin']),
];
const skills = [
  at(30, 160, 'Skills', 13, true),
  ...column(30, 180, 14, ['Python', 'Docker', 'Kafka', 'Terraform']),
];
const main = [
  at(220, 60, 'Jane Doe', 24, true),
  at(220, 100, 'Experience', 13, true),
  ...column(220, 121, 15, [
    'Engineer at Acme, 2019 – 2022, a long line of running text',
    'Built a platform for many customers in many countries of Europe',
    'Led a small team and wrote the handbook of the department',
    'Measured twice and cut once, as everybody should in that line',
    'Moved the old system to a new one without a day of standstill',
    'Spoke at conferences about what was learnt along that way',
  ]),
];

describe('columns', () => {
  it('reads a sidebar to its end, then the column beside it', () => {
    const found = linesIn(page([...sidebar, ...skills, ...main]));
    expect(found.slice(0, 9)).toEqual([
      'Contact',
      'jane@example.org',
      '+49 30 1234567',
      'Berlin',
      'Skills',
      'Python',
      'Docker',
      'Kafka',
      'Terraform',
    ]);
    expect(found[9]).toBe('Jane Doe');
    expect(found.at(-1)).toContain('Spoke at conferences');
  });

  it('keeps a sidebar apart over pages: the column that goes on is one region', () => {
    const next = [
      ...column(30, 60, 14, ['Languages', 'German C1', 'French B2', 'Dutch A2', 'Polish A1']),
      ...column(220, 61, 15, [
        'Went on to lead the whole group of forty engineers there',
        'Closed the year with fewer incidents than any year before',
        'Kept the budget and the promises made to four large clients',
        'Trained new colleagues and wrote the handbook of the team',
        'Answered for the operation of eleven services day and night',
      ]),
    ];
    const { text, layout } = layOut([page([...sidebar, ...skills, ...main]), page(next)]);
    expect(text.indexOf('Polish A1')).toBeLessThan(text.indexOf('Jane Doe'));
    const region = (words: string) =>
      layout.lines.find(({ start, end }) => text.slice(start, end).includes(words))?.region;
    expect(region('Went on to lead')).toBe(region('Spoke at conferences'));
    expect(region('German C1')).toBe(region('Terraform'));
    expect(region('German C1')).not.toBe(region('Jane Doe'));
  });

  it('lets no heading of a sidebar end a section beside it', () => {
    const { text, layout } = layOut([page([...sidebar, ...skills, ...main])]);
    const sections = sectionsOf(linesOf(text, layout));
    const said = (kind: 'experience' | 'skills') => linesOfKind(sections, kind).map((line) => line.text);
    expect(said('skills')).toEqual(['Python', 'Docker', 'Kafka', 'Terraform']);
    expect(said('experience')).toHaveLength(6);
  });

  it('finds a gutter hardly wider than a blank', () => {
    const left = column(
      40,
      60,
      12,
      Array.from({ length: 8 }, (_one, i) => `left line ${i} `.padEnd(51, 'm')),
    );
    const right = column(
      302,
      60,
      12,
      Array.from({ length: 8 }, (_one, i) => `right line ${i} of running text as well`),
    );
    const found = linesIn(page([...left, ...right]));
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      ...Array<string>(8).fill('left'),
      ...Array<string>(8).fill('right'),
    ]);
  });

  it('reads three columns of sections from the left to the right', () => {
    const block = (x: number, heading: string) => [
      at(x, 60, heading, 12, true),
      ...column(
        x,
        78,
        13,
        ['one', 'two', 'three', 'four', 'five'].map((n) => `${heading} ${n}`),
      ),
    ];
    const found = linesIn(
      page([...block(40, 'Skills'), ...block(220, 'Languages'), ...block(400, 'Interests')]),
    );
    expect(found.filter((line) => !line.includes(' '))).toEqual(['Skills', 'Languages', 'Interests']);
    expect(found[3]).toBe('Skills three');
  });
});

describe('what looks like columns and is none', () => {
  it('keeps dates set flush right on the line they belong to', () => {
    const rows = ['Engineer', 'Developer', 'Intern', 'Tutor', 'Waiter', 'Courier'];
    const texts = rows.flatMap((title, i) => [
      at(40, 60 + i * 40, `${title}, Acme`),
      at(480, 60 + i * 40, `201${i} – 201${i + 1}`),
      at(40, 75 + i * 40, 'did this and that for the company and its customers in town'),
    ]);
    expect(linesIn(page(texts))[0]).toBe('Engineer, Acme\t2010 – 2011');
  });

  it('puts the dates of a gutter in front of the entry at their right, broken ranges whole', () => {
    const texts = [
      at(40, 40, 'Experience', 14, true),
      ...['Engineer', 'Developer', 'Intern'].flatMap((title, i) => [
        at(40, 70 + i * 70, `Jan 201${i} –`, 9),
        at(40, 82 + i * 70, `Mar 201${i + 1}`, 9),
        at(40, 94 + i * 70, 'Berlin', 9),
        at(180, 70 + i * 70, title, 11, true),
        at(180, 84 + i * 70, 'Acme'),
        at(180, 98 + i * 70, 'Built services for customers in several countries of Europe and beyond'),
      ]),
    ];
    const found = linesIn(page(texts));
    expect(found[1]).toBe('Jan 2010 – Mar 2011\tBerlin\tEngineer');
    expect(found[2]).toBe('Acme');
    expect(found[4]).toBe('Jan 2011 – Mar 2012\tBerlin\tDeveloper');
  });

  it('puts dates and towns of a gutter at the right on the first line of their entry', () => {
    const texts = ['Acme', 'Contoso', 'Fabrikam'].flatMap((company, i) => [
      at(40, 70 + i * 60, company, 10, true),
      ...column(40, 85 + i * 60, 15, [
        'Engineer',
        'Built services for customers in several countries of Europe',
      ]),
      at(480, 69 + i * 60, `201${i} – 201${i + 1}`, 9),
      at(480, 81 + i * 60, 'Berlin', 9),
    ]);
    const found = linesIn(page(texts));
    expect(found.slice(0, 3)).toEqual([
      'Acme\t2010 – 2011\tBerlin',
      'Engineer',
      'Built services for customers in several countries of Europe',
    ]);
  });

  it('reads a form of labels, dates and headings over both columns from the top down', () => {
    const rows = [
      ['Berufserfahrung'],
      ['03/2016 – 12/2019', 'Entwicklerin', 'Contoso GmbH'],
      ['09/2013 – 02/2016', 'Praktikantin', 'Fabrikam AG'],
      ['Sprachen'],
      ['Deutsch', 'Muttersprache'],
      ['Englisch', 'C1'],
    ];
    let y = 60;
    const texts = rows.flatMap(([label = '', ...values]) => {
      const top = (y += 18);
      y += Math.max(0, values.length - 1) * 14;
      return [
        at(40, top, label, 10, values.length === 0),
        ...values.map((value, i) => at(160, top + i * 14, value)),
      ];
    });
    expect(linesIn(page(texts))).toEqual([
      'Berufserfahrung',
      '03/2016 – 12/2019\tEntwicklerin',
      'Contoso GmbH',
      '09/2013 – 02/2016\tPraktikantin',
      'Fabrikam AG',
      'Sprachen',
      'Deutsch\tMuttersprache',
      'Englisch\tC1',
    ]);
  });

  it('reads a title that had no room beside its dates to its end', () => {
    const texts = [
      at(40, 60, 'Head of the Department of Mobile Engineering at Navarra', 10, true),
      at(330, 60, 'May 2010 – January 2013', 10, true),
      at(40, 74, 'Health Ltd', 10, true),
      at(40, 90, 'Cut costs by a fifth'),
    ];
    expect(linesIn(page(texts))).toEqual([
      'Head of the Department of Mobile Engineering at Navarra Health Ltd\tMay 2010 – January 2013',
      'Cut costs by a fifth',
    ]);
  });

  it('leaves the company below a short title alone', () => {
    const texts = [
      at(40, 60, 'Engineer', 10, true),
      at(400, 60, '2010 – 2013', 10, true),
      at(40, 74, 'Navarra Health Ltd', 10, true),
    ];
    expect(linesIn(page(texts))).toEqual(['Engineer\t2010 – 2013', 'Navarra Health Ltd']);
  });

  it('makes headings hung in the margin lines of their own', () => {
    const texts = [
      at(40, 60, 'Experience', 10, true),
      ...column(180, 60, 14, [
        'Engineer, Acme, 2019 – 2022',
        'Built services for customers in several countries of Europe',
      ]),
      at(40, 110, 'Education', 10, true),
      ...column(180, 110, 14, ['University of Leeds', 'BSc Computer Science, 2015']),
      at(40, 160, 'Skills', 10, true),
      ...column(180, 160, 14, ['Python, Docker']),
    ];
    expect(linesIn(page(texts))).toEqual([
      'Experience',
      'Engineer, Acme, 2019 – 2022',
      'Built services for customers in several countries of Europe',
      'Education',
      'University of Leeds',
      'BSc Computer Science, 2015',
      'Skills',
      'Python, Docker',
    ]);
  });

  it('reads a table of labels and values row by row', () => {
    const rows = [
      ['Name', 'Jane Doe'],
      ['E-mail', 'jane@example.org'],
      ['Phone', '+49 30 1234567'],
      ['Address', 'Berlin'],
      ['Website', 'jane.example'],
      ['Driving', 'B'],
    ];
    const texts = rows.flatMap(([label = '', value = ''], i) => [
      at(40, 60 + i * 16, label),
      at(200, 60 + i * 16, value),
    ]);
    expect(linesIn(page(texts))).toEqual(rows.map((row) => row.join('\t')));
  });

  it('reads a grid of chips row by row, and what follows under its own heading as one column', () => {
    const chips = Array.from({ length: 18 }, (_one, i) =>
      at(40 + (i % 3) * 170, 80 + Math.floor(i / 3) * 15, `Skill ${i}`),
    );
    const jobs = [
      at(40, 215, 'Experience', 13, true),
      at(40, 240, 'Engineer at Acme'),
      at(380, 240, '2019 – 2022'),
      at(40, 256, `Built services ${'for customers in several countries '.repeat(3)}`),
    ];
    const found = linesIn(page([at(40, 60, 'Skills', 13, true), ...chips, ...jobs]));
    expect(found[1]).toBe('Skill 0\tSkill 1\tSkill 2');
    expect(found).toContain('Engineer at Acme\t2019 – 2022');
  });
});

describe('running headers, footers and page numbers', () => {
  const body = (n: number) =>
    column(
      40,
      120,
      20,
      Array.from({ length: 20 }, (_one, i) => `page ${n} says ${i} things to read here`),
    );
  const pages = [1, 2, 3].map((n) =>
    page([
      at(40, 40, n === 1 ? 'Jane Doe' : 'Jane Doe – jane@example.org', n === 1 ? 24 : 8),
      ...(n === 1 ? [at(40, 60, 'jane@example.org')] : []),
      ...body(n),
      at(280, 820, `Page ${n} of 3`, 8),
    ]),
  );

  it('are kept in the text, and no line of what is said', () => {
    const { text, layout } = layOut(pages);
    const said = linesOf(text, layout).map((line) => line.text);
    expect(text).toContain('Page 2 of 3');
    expect(said).not.toContain('Page 2 of 3');
    expect(said.filter((line) => line.startsWith('Jane Doe'))).toEqual(['Jane Doe']);
    expect(said).toHaveLength(62);
  });

  it('are not seen in schools that the first page happens to mention', () => {
    const first = page([
      at(40, 40, 'Jane Doe', 24),
      at(40, 80, 'Studied at the University of Oklahoma before she went to sea'),
      ...body(1),
    ]);
    const { text, layout } = layOut([first, page([at(40, 90, 'University of Oklahoma', 14), ...body(2)])]);
    expect(linesOf(text, layout).some((line) => line.text === 'University of Oklahoma')).toBe(true);
  });
});

describe('words', () => {
  it('closes letters set apart and keeps the words of a heading apart', () => {
    expect(linesIn(page([at(40, 40, 'W O R K', 12), at(102, 40, 'E X P E R I E N C E', 12)]))).toEqual([
      'WORK EXPERIENCE',
    ]);
  });

  it('parts bold words from the dates that touch them', () =>
    expect(linesIn(page([at(40, 40, 'Science', 10, true), at(75, 40, '2020 to 2023')]))).toEqual([
      'Science\t2020 to 2023',
    ]));

  it('writes words broken by a hyphen whole, but leaves elisions and compounds of two lines', () => {
    expect(linesIn(page(column(40, 40, 14, ['worked on micro-', 'services for banks'])))).toEqual([
      'worked on microservices',
      'for banks',
    ]);
    expect(linesIn(page(column(40, 40, 14, ['Soft-', 'und Hardware'])))).toEqual(['Soft-', 'und Hardware']);
  });

  it('reads a name from the right also where longer words from the left stand beside it', () => {
    const rtl = (x: number, text: string): PlacedText => ({ ...at(x, 40, text), width: 15, rtl: true });
    const address = at(300, 40, '31 Nile Corniche, 11511 Luxor, Egypt');
    const body = column(40, 80, 14, ['Summary', 'Looking for a team that cares about its customers']);
    expect(linesIn(page([rtl(40, 'روق'), rtl(55, 'ا'), rtl(70, 'ف'), address, ...body]))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^فاروق/u)]),
    );
  });

  it('puts what runs from the right in the order it is read', () => {
    const rtl = (x: number, text: string): PlacedText => ({ ...at(x, 40, text), width: 20, rtl: true });
    expect(linesIn(page([rtl(500, 'محمد'), rtl(470, 'بن'), rtl(440, 'سلمان'), at(380, 40, '2019')]))).toEqual(
      ['محمد بن سلمان\t2019'],
    );
  });

  it('keeps Latin words and numbers whole inside what runs from the right', () => {
    const run = (x: number, y: number, text: string, width: number, isRtl: boolean) => ({
      ...at(x, y, text),
      width,
      rtl: isRtl,
    });
    const row = [
      run(500, 40, 'פיתוח', 30, true),
      run(440, 40, 'Spring', 30, false),
      run(473, 40, 'Boot', 22, false),
    ];
    const phone = [
      run(500, 60, 'טלפון', 30, true),
      run(430, 60, '052', 15, false),
      run(445, 60, '-', 3, false),
      run(448, 60, '724', 15, false),
    ];
    const dates = [
      run(500, 80, '2019', 20, false),
      run(490, 80, '–', 5, false),
      run(465, 80, '2022', 20, false),
    ];
    expect(linesIn(page([...row, ...phone, ...dates]))).toEqual([
      'פיתוח Spring Boot',
      'טלפון\t052-724',
      '2019 – 2022',
    ]);
  });

  it('makes a blank line of a gap taller than the usual step', () => {
    const texts = [
      ...column(40, 40, 16, ['one', 'two', 'three', 'four']),
      ...column(40, 115, 16, ['five', 'six']),
    ];
    expect(textOf(page(texts))).toBe('one\ntwo\nthree\nfour\n\nfive\nsix\n');
  });
});

const words = (text: string) => text.split(/\s+/).filter(Boolean).sort();
const runs = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 560 }),
    y: fc.integer({ min: 10, max: 830 }),
    size: fc.constantFrom(8, 10, 12, 24),
    n: fc.integer({ min: 0, max: 9999 }),
  }),
  { maxLength: 60 },
);

describe('whatever stands where', () => {
  it('every word is read exactly once, and every line is quoted from the text', () => {
    fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 3 }), (drawn) => {
        // Far enough apart that no two runs are one word.
        const pages = drawn.map((page_) =>
          page(page_.map(({ x, y, size, n }, i) => ({ ...at(x, y, `w${n}z${i}`, size), width: 1 }))),
        );
        const { text, layout } = layOut(pages);
        const given = drawn.flatMap((page_) => page_.map(({ n }, i) => `w${n}z${i}`));
        expect(words(text).join('')).toHaveLength(given.join('').length);
        expect([
          ...words(text)
            .join(' ')
            .matchAll(/w\d+z\d+/g),
        ]).toHaveLength(given.length);
        for (const { start, end } of layout.lines) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
        expect(layout.lines.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(
          text.replace(/\n/g, '').length,
        );
      }),
      { numRuns: 60 },
    );
  });
});
