import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateRanges, datePoints } from './dates.js';

describe('dateRanges', () => {
  it.each([
    ['Feb 2020 – Present · 6 yrs 9 mos', '2020-02', 'present'],
    ['Sept. 2016 - févr. 2020', '2016-09', '2020-02'],
    ['03/2018 – heute', '2018-03', 'present'],
    ['06.2015 bis 12.2018', '2015-06', '2018-12'],
    ['2015-06 — 2018-12', '2015-06', '2018-12'],
    ['2019-2022', '2019', '2022'],
    ['(2019/2022)', '2019', '2022'],
    ['2019-21', '2019', '2021'],
    ['Depuis mars 2020 : Développeur', '2020-03', 'present'],
    ['seit 04/2021', '2021-04', 'present'],
    ['od stycznia 2019 do dziś', '2019-01', 'present'],
    ['enero de 2018 – actualidad', '2018-01', 'present'],
    ['gennaio 2017 - in corso', '2017-01', 'present'],
    ['Jan 2020 - Atual', '2020-01', 'present'],
    ['maart 2016 tot heden', '2016-03', 'present'],
    ['Mar - Oct 2021', '2021-03', '2021-10'],
    ["Jan '19 to Mar '20", '2019-01', '2020-03'],
    ['1 March 2019 until 30 April 2020', '2019-03', '2020-04'],
    ['01.03.2019 - 30.04.2020', '2019', '2020-04'],
    ['2020-01-15 to 2021-02-01', '2020-01', '2021-02'],
    ['Summer 2019 - Winter 2020', '2019', '2020'],
    ['2021 -', '2021', 'present'],
  ])('%s', (text, from, to) => {
    expect(dateRanges(text).map((range) => [range.from, range.to])).toEqual([[from, to]]);
  });

  it.each([
    '2022 - 2019',
    'Room 2050-3000',
    'call +49 2019 2020',
    'saved $2019-2022',
    'version 1.2019',
    'in 2019',
  ])('finds no range in "%s"', (text) => expect(dateRanges(text)).toEqual([]));

  it('says only the year where day and month cannot be told apart', () => {
    expect(datePoints('03/04/2020')[0]?.value).toBe('2020');
    expect(datePoints('13/04/2020')[0]?.value).toBe('2020-04');
    expect(datePoints('04/13/2020')[0]?.value).toBe('2020-04');
  });

  it('never points outside the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('2019', ' - ', 'Mar ', 'heute', '/', '12', '.', ' ', '–', 'x', '’20')),
        (pieces) => {
          const text = pieces.join('');
          for (const { start, end } of [...dateRanges(text), ...datePoints(text)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
          }
        },
      ),
    );
  });
});
