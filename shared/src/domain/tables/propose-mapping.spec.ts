import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidateColumns, takesSeveral } from './columns.js';
import { recogniseExport } from './known-export.js';
import { knownHeaders, proposeMapping, withChoices } from './propose-mapping.js';
import { exportColumns } from './write-row.js';

const asOf = '2026-11-21';
const told = (header: readonly string[], rows: readonly (readonly string[])[] = []) =>
  proposeMapping(header, rows, asOf).map(({ target, leftOut }) => target ?? leftOut);
/** A table with one column of these values, beside a name. */
const column = (header: string, values: readonly string[]) =>
  proposeMapping(
    ['name', header],
    values.map((value, index) => [`Jane Doe${index}`, value]),
    asOf,
  )[1];

describe('headers', () => {
  it.each([
    ['Name ', 'name'],
    ['  E-MAIL', 'email'],
    ['E-Mail 1', 'email'],
    ['Phone 2 (mobile)', 'phone'],
    ['Nаmе', 'name'],
    ['Соmраnу', 'company'],
    ['Vor- und Nachname', 'unknown'],
    ['CV file', 'cvFile'],
    ['Resume File Name', 'cvFile'],
    ['Lebenslauf', 'cvFile'],
    ['Resume URL', 'process'],
    ['Berufserfahrung', 'years'],
    ['Années d’expérience', 'years'],
    ['Años de experiencia', 'years'],
    ['Anos de experiência', 'years'],
    ['Anni di esperienza', 'years'],
    ['Jaren ervaring', 'years'],
    ['Lata doświadczenia', 'years'],
    ['Fähigkeiten', 'skills'],
    ['Compétences', 'skills'],
    ['Umiejętności', 'skills'],
    ['Wohnort', 'city'],
    ['Kraj', 'country'],
    ['Gehaltswunsch (EUR)', 'payExpectation'],
    ['Expected salary in EUR', 'payExpectation'],
    ['Date of birth', 'personal'],
    ['Geburtsdatum', 'personal'],
    ['Candidate birth date', 'personal'],
    ['Age', 'personal'],
    ['Geschlecht', 'personal'],
    ['Nationality', 'personal'],
    ['Photo', 'personal'],
    ['État civil', 'personal'],
    ['Płeć', 'personal'],
    ['Current salary', 'pay-history'],
    ['Stage', 'process'],
    ['Recruiter', 'process'],
    ['Shoe colour', 'unknown'],
    ['Job', 'jobTitle'],
  ])('%j is %s', (header, expected) => {
    expect(told([header], [['some value'], ['another']])).toEqual([expected]);
  });

  it('never shows a sample of what is never read', () => {
    const [age] = proposeMapping(['Age'], [['34'], ['51']], asOf);
    expect(age?.samples).toEqual([]);
  });

  it('never gives one single meaning to two columns', () => {
    const mapping = proposeMapping(
      ['City', 'Town', 'E-mail', 'Work e-mail'],
      [['a', 'b', 'a@b.de', 'c@d.de']],
      asOf,
    );
    expect(mapping.map(({ target }) => target)).toEqual(['city', null, 'email', 'email']);
    expect(mapping[1]).toMatchObject({ leftOut: 'taken', takenBy: 0 });
  });

  it('holds for any headers', () => {
    const words = [
      'constructor',
      '__proto__',
      'Portolan id',
      'Name',
      'Ort',
      'City',
      'Stadt',
      'E-Mail',
      'Title',
      'Position',
      'Skills',
      'Start',
      'Seit',
      'Age',
      '',
      'x',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 }), (header) => {
        const mapping = proposeMapping(header, [], asOf);
        expect(mapping.map((choice) => choice.column)).toEqual(header.map((_, at) => at));
        for (const target of candidateColumns) {
          if (takesSeveral(target)) continue;
          expect(mapping.filter((choice) => choice.target === target).length).toBeLessThanOrEqual(1);
        }
        for (const choice of mapping) expect(choice.target === null).toBe(choice.leftOut !== null);
      }),
    );
  });

  it('counts the headers it knows', () => {
    expect(knownHeaders(['Export of 3 candidates', '', ''])).toBe(0);
    expect(knownHeaders(['Name', 'Age', 'Skills', 'Shoe colour'])).toBe(3);
    expect(knownHeaders(['Jane Doe', 'jane@x.de'])).toBe(0);
  });
});

describe('content', () => {
  it.each<[string, string[], string | null]>([
    ['contact', ['a@b.de', 'c@d.de', 'e@f.de'], 'email'],
    ['Column 2', ['+49 151 12345678', '+44 20 7946 0958'], 'phone'],
    ['', ['https://www.linkedin.com/in/a', 'linkedin.com/in/b'], 'linkedin'],
    ['stuff', ['Java, SQL, Docker', 'Python; Django'], 'skills'],
    ['where', ['Germany', 'Frankreich', 'Polska'], 'country'],
    ['??', ['Berlin', 'Paris', 'London, UK'], 'place'],
    ['x', ['English (C1), German', 'French B2'], 'languages'],
    ['misc', ['red', 'green', 'blue'], null],
    ['Phone', ['a@b.de', 'c@d.de'], 'email'],
  ])('%j with %j is %j', (header, values, target) => expect(column(header, values)?.target).toBe(target));

  it.each<[string[], string | null]>([
    [['Mr', 'Ms', 'Dr.'], 'personal'],
    [['Developer', 'Architect'], null],
  ])('titles such as %j', (values, leftOut) => expect(column('Title', values)?.leftOut).toBe(leftOut));

  it('finds the names of a table without headers', () => {
    const rows = [
      ['Jane Doe', 'jane@x.de', 'Berlin'],
      ['Max Muster', 'max@x.de', 'Köln'],
      ['Ana García López', 'ana@x.es', 'Madrid'],
    ];
    expect(told([], rows)).toEqual(['name', 'email', 'place']);
  });

  it('takes a column of birthdays for what it is', () => {
    const days = ['12.05.1985', '03.11.1990', '27.01.1978', '30.06.1996'];
    expect(column('when', days)?.leftOut).toBe('personal');
    expect(column('Start', days)?.confidence).toBeLessThan(0.7);
  });

  it.each<[string[], string | null]>([
    [['3/4/2019', '14/4/2019'], 'dmy'],
    [['3/4/2019', '4/14/2019'], 'mdy'],
    [['3/4/2019', '5/6/2019'], null],
    [['3.4.2019'], 'dmy'],
  ])('the order of %j is %j', (values, order) => expect(column('Start date', values)?.dateOrder).toBe(order));

  it.each<[string[], string | null]>([
    [['1,5', '2'], ','],
    [['1.5', '2'], '.'],
    [['80.000 €', '70.000 €'], null],
  ])('the decimals of %j are %j', (values, mark) => expect(column('Pay', values)?.decimal).toBe(mark));
});

describe('a column of file names', () => {
  const files = ['CVs/jane doe.pdf', 'john.docx', 'Müller (2).odt'];

  it('names the CVs, whatever it is called', () => {
    expect(column('Xyz', files)).toMatchObject({ target: 'cvFile', because: 'content' });
    expect(column('Resume', files)).toMatchObject({ target: 'cvFile', because: 'content' });
  });

  it('is told from texts and addresses', () => {
    expect(column('Resume', ['Ten years of Java.', 'Clerk'])).toMatchObject({ target: 'notes' });
    expect(column('Xyz', ['https://jane.example/cv.pdf', 'https://john.example/cv.pdf'])?.target).toBe(
      'link',
    );
  });
});

describe('known exports', () => {
  it.each<[string, string[]]>([
    [
      'Greenhouse',
      [
        'Candidate ID',
        'Candidate Name',
        'Application ID',
        'Job Name',
        'Current Stage',
        'Recruiter',
        'Title',
        'Company',
      ],
    ],
    [
      'Zoho Recruit',
      [
        'Candidate ID',
        'First Name',
        'Last Name',
        'Email',
        'Current Job Title',
        'Current Employer',
        'Skill Set',
        'Experience in Years',
        'Expected Salary',
      ],
    ],
    [
      'LinkedIn Recruiter',
      [
        'First Name',
        'Last Name',
        'Headline',
        'Location',
        'Current Title',
        'Current Company',
        'Email Address',
        'Phone Number',
        'Profile URL',
        'Active Project',
        'Notes',
        'Feedback',
      ],
    ],
    [
      'OpenCATS',
      [
        'First Name',
        'Last Name',
        'E-Mail',
        '2nd E-Mail',
        'Home Phone',
        'Cell Phone',
        'Key Skills',
        'Current Employer',
        'Current Pay',
        'Desired Pay',
        'Date Available',
      ],
    ],
    [
      'Lever',
      [
        'Contact ID',
        'Contact Name',
        'Opportunity ID',
        'Posting Title',
        'Current Stage',
        'Origin',
        'Archive Reason',
        'Headline',
      ],
    ],
    ['Portolan', exportColumns.map(({ header }) => header)],
  ])('%s', (name, header) => expect(recogniseExport(header)?.name).toBe(name));

  it('reads the columns of one as that system means them', () => {
    expect(
      told([
        'Candidate ID',
        'Candidate Name',
        'Application ID',
        'Job Name',
        'Current Stage',
        'Title',
        'Company',
        'Recruiter',
      ]),
    ).toEqual(['sourceKey', 'name', 'process', 'process', 'process', 'jobTitle', 'company', 'process']);
  });

  it('reads every column of our own', () => {
    expect(told(exportColumns.map(({ header }) => header))).toEqual(
      exportColumns.map(({ target }) => target),
    );
  });
});

describe('choices of a person', () => {
  const proposed = proposeMapping(['Name', 'City', 'Town', 'Age'], [['a', 'b', 'c', '44']], asOf);

  it('move a meaning to another column', () => {
    const mapping = withChoices(proposed, [{ column: 2, target: 'city' }], 'person');
    expect(mapping.map(({ target, because }) => [target, because])).toEqual([
      ['name', 'name'],
      [null, null],
      ['city', 'person'],
      [null, null],
    ]);
    expect(mapping[1]).toMatchObject({ leftOut: 'taken', takenBy: 2 });
  });

  it('leave a column out', () => {
    expect(withChoices(proposed, [{ column: 1, target: null }], 'saved')[1]).toMatchObject({
      target: null,
      leftOut: 'chosen',
      because: 'saved',
    });
  });

  it('cannot have read what is never read', () => {
    expect(withChoices(proposed, [{ column: 3, target: 'years' }], 'person')[3]).toMatchObject({
      target: null,
      leftOut: 'personal',
    });
  });
});
