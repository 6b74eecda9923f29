import { describe, expect, it } from '@jest/globals';
import { extractProfile } from './extract-profile.js';
import { keepText } from './keep-text.js';

function schoolsIn(section: string, heading = 'Education'): (string | null)[][] {
  const text = keepText(`Jane Doe\njane@example.org\n\n${heading}\n${section}\n\nSkills\nJava\n`);
  return extractProfile(text, null, '2026-11-21').education.map(({ value }) => [
    value.degree,
    value.institution,
    value.start,
    value.end,
  ]);
}

describe('schooling', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'Education',
      'BSc Computer Science, Trinity College Dublin, 2011 - 2015',
      [['BSc Computer Science', 'Trinity College Dublin', '2011', '2015']],
    ],
    [
      'Education',
      'Master of Science in Computer Science\t2013 – 2015\nChalmers tekniska högskola\n\nBachelor of Engineering\t2010 – 2013\nUniverzita Karlova',
      [
        ['Master of Science in Computer Science', 'Chalmers tekniska högskola', '2013', '2015'],
        ['Bachelor of Engineering', 'Univerzita Karlova', '2010', '2013'],
      ],
    ],
    [
      'Education',
      '2011 2014\nUniversity of Oklahoma\nBachelor\n\nInformation Technology',
      [['Bachelor Information Technology', 'University of Oklahoma', '2011', '2014']],
    ],
    [
      'Education',
      'Ph.D. Computer Science at University of Texas at Austin\tSept 2006 - Jun 2011\nGrade: 4.0',
      [['Ph.D. Computer Science', 'University of Texas at Austin', '2006-09', '2011-06']],
    ],
    [
      'Education',
      'Bachelor of Science Computer Science at University of\tSept 2002 - May 2006\nTexas at Austin\nGrade: 3.9/4.0',
      [['Bachelor of Science Computer Science', 'University of Texas at Austin', '2002-09', '2006-05']],
    ],
    [
      'Education',
      'Imperial College London\nMaster of Science in Computer\nScience\n2011 — 2014',
      [['Master of Science in Computer Science', 'Imperial College London', '2011', '2014']],
    ],
    ['Education', 'MBA, INSEAD, 2014', [['MBA', 'INSEAD', null, '2014']]],
    [
      'Education',
      'The American University in Cairo\nBA Economics\n2008 – 2012\nThesis: Trade in 1990 – 2000',
      [['BA Economics', 'The American University in Cairo', '2008', '2012']],
    ],
    [
      'Ausbildung',
      '10/2012 – 09/2015\tB.Sc. Informatik, Technische Universität Berlin\n2004 – 2012\tAbitur, Goethe-Gymnasium',
      [
        ['B.Sc. Informatik', 'Technische Universität Berlin', '2012-10', '2015-09'],
        ['Abitur', 'Goethe-Gymnasium', '2004', '2012'],
      ],
    ],
    [
      'Formation',
      'Licence de mathématiques\nUniversité de Lyon\n2010 - 2013',
      [['Licence de mathématiques', 'Université de Lyon', '2010', '2013']],
    ],
    [
      'Formación',
      'Grado en Ingeniería Informática\tseptiembre 2010 – junio 2014\nUniversidad de Sevilla',
      [['Grado en Ingeniería Informática', 'Universidad de Sevilla', '2010-09', '2014-06']],
    ],
    [
      'Formação',
      'Universidade do Porto\nLicenciatura em Engenharia Informática · (2012 a 2015)',
      [['Licenciatura em Engenharia Informática', 'Universidade do Porto', '2012', '2015']],
    ],
    [
      'Istruzione',
      'Laurea magistrale in Informatica, Politecnico di Milano (2012 - 2014)',
      [['Laurea magistrale in Informatica', 'Politecnico di Milano', '2012', '2014']],
    ],
    [
      'Opleiding',
      'HBO-ICT\t2016 – 2020\nHogeschool Utrecht',
      [['HBO-ICT', 'Hogeschool Utrecht', '2016', '2020']],
    ],
    [
      'Wykształcenie',
      'Politechnika Warszawska\nMagister, informatyka\n2010–2015',
      [['Magister, informatyka', 'Politechnika Warszawska', '2010', '2015']],
    ],
    [
      'Education',
      'MSc Physics, Imperial College London\nBSc Physics, University of Leeds',
      [
        ['MSc Physics', 'Imperial College London', null, null],
        ['BSc Physics', 'University of Leeds', null, null],
      ],
    ],
  ])('%s: %s', (heading, section, expected) => expect(schoolsIn(section, heading)).toEqual(expected));

  it('is found under a heading that no list knows, when it names a degree and a school', () => {
    expect(
      schoolsIn('Master of Science in Physics\t2013 – 2015\nUniversity of Leeds', 'Where I learned'),
    ).toEqual([['Master of Science in Physics', 'University of Leeds', '2013', '2015']]);
  });
});
