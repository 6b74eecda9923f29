import { describe, expect, it } from '@jest/globals';
import { occupationOf, occupations, searchOccupations } from './occupation-search.js';

const codes = (text: string) => searchOccupations(text, 20).map(({ occupation }) => occupation.code);

describe('searchOccupations', () => {
  it.each([
    ['back-end developer', '15-1252'],
    ['Backend Developer', '15-1252'],
    ['BACK END DEVELOPER', '15-1252'],
    ['web developer', '15-1254'],
    ['software dev', '15-1252'],
    ['registered nurse', '29-1141'],
    ['c++', '15-1252'],
    ['15-1252', '15-1252'],
    ['sysadmin', '15-1244'],
  ])('%s is %s first', (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it('offers web developers too when somebody looks for a back-end developer', () => {
    expect(codes('back-end developer')).toContain('15-1254');
  });

  it('says which other title matched', () => {
    expect(searchOccupations('hgv driver', 1)).toEqual([
      { occupation: occupationOf('53-3032'), matched: 'hgv driver' },
    ]);
    expect(searchOccupations('Software developers', 1)[0]?.matched).toBeNull();
  });

  it('finds by the beginning of a code, all for nothing, and nothing for nonsense', () => {
    expect(codes('15-12').every((code) => code.startsWith('15-12'))).toBe(true);
    expect(searchOccupations('  ', 1000)).toHaveLength(occupations.length);
    expect(codes('zzqx')).toEqual([]);
  });
});

describe('occupations', () => {
  it('are well formed, once each, and no title means two of them', () => {
    expect(occupations.length).toBeGreaterThanOrEqual(120);
    expect(occupations.filter(({ code }) => !/^\d{2}-\d{4}$/.test(code))).toEqual([]);
    expect(new Set(occupations.map(({ code }) => code)).size).toBe(occupations.length);
    const titles = occupations.flatMap(({ otherTitles }) => otherTitles.map((title) => title.toLowerCase()));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
