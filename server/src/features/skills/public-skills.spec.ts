import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPublicSkills } from './public-skills.js';

const shared = (path: string) =>
  fileURLToPath(new URL(`../../../../../shared/data/${path}`, import.meta.url));

describe('public lists of skills', () => {
  it('reads O*NET technology skills once each', () => {
    const text =
      'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\r\n' +
      '11-1011.00\tAdobe Acrobat\t43232202\tDocument software\tY\tN\r\n' +
      '11-1021.00\tAdobe Acrobat\t43232202\tDocument software\tY\tN\r\n';
    expect(readPublicSkills(text)).toEqual({
      ok: true,
      scheme: 'onet',
      skills: [
        { scheme: 'onet', code: '43232202 Adobe Acrobat', name: 'Adobe Acrobat', label: 'adobe acrobat' },
      ],
    });
  });

  it('reads ESCO skills with their other spellings, parted by lines or bars', () => {
    const text =
      'conceptType,conceptUri,preferredLabel,altLabels\nKnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a-1,Haskell,"Haskell techniques\nGHC | Haskell"\n';
    const read = readPublicSkills(text);
    expect(read.ok && read.skills.map(({ code, label }) => `${code} ${label}`)).toEqual([
      'a-1 haskell',
      'a-1 haskell techniques',
      'a-1 ghc',
    ]);
  });

  it.each([
    ['occupations', 'Occupation', 'occupation/o-1'],
    ['groups of skills', 'SkillGroup', 'skill/S1.1'],
    ['groups of occupations', 'ISCOGroup', 'isco/C0'],
  ])('takes %s of ESCO for no skills', (_name, type, uri) => {
    const text = `conceptType,conceptUri,preferredLabel,altLabels\n${type},http://data.europa.eu/esco/${uri},Archery,bows\n`;
    expect(readPublicSkills(text)).toEqual({ ok: false, because: expect.stringContaining(type) });
    const skill = 'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a-1,Haskell,\n';
    const mixed = readPublicSkills(text + skill);
    expect(mixed.ok && mixed.skills.map(({ name }) => name)).toEqual(['Haskell']);
  });

  it('takes occupations for no skills where no column says what they are', () => {
    const text = 'ORIGINURI,PREFERREDLABEL\nhttp://data.europa.eu/esco/occupation/o-1,fletcher\n';
    expect(readPublicSkills(text)).toMatchObject({ ok: false });
  });

  it('says what a file is not', () => {
    expect(readPublicSkills('a,b\n1,2\n')).toMatchObject({ ok: false });
    expect(readPublicSkills('')).toMatchObject({ ok: false });
  });

  const files = [
    ['onet/Technology Skills.txt', 'onet', 8000],
    ['esco/digitalSkillsCollection_en.csv', 'esco', 1200],
    ['esco/tabiya-sample/skills.csv', 'esco', 1000],
  ] as const;
  const others = [
    'esco/occupations_en.csv',
    'esco/skillGroups_en.csv',
    'esco/ISCOGroups_en.csv',
    'esco/tabiya-sample/occupations.csv',
  ];
  it.each(others)('%s as published holds no skills', (path) => {
    if (!existsSync(shared(path))) return void process.stdout.write('skipped: no shared data\n');
    expect(readPublicSkills(readFileSync(shared(path), 'utf8'))).toMatchObject({ ok: false });
    return undefined;
  });

  it.each(files)('%s as published', (path, scheme, atLeast) => {
    if (!existsSync(shared(path))) return void process.stdout.write('skipped: no shared data\n');
    const read = readPublicSkills(readFileSync(shared(path), 'utf8'));
    expect(read).toMatchObject({ ok: true, scheme });
    expect(read.ok ? read.skills.length : 0).toBeGreaterThan(atLeast);
    return undefined;
  });
});
