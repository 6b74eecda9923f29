import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { datePoints } from './date-points.js';
import { dateRanges } from './dates.js';

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
    ['01.03.2019 - 30.04.2020', '2019-03', '2020-04'],
    ['01/09/2019 – 31/08/2021', '2019-09', '2021-08'],
    ['2017.6—2019.8', '2017-06', '2019-08'],
    ['2019-03–2020-05', '2019-03', '2020-05'],
    ["'19 – '21", '2019', '2021'],
    ['03/19 – 08/21', '2019-03', '2021-08'],
    ['03/19 - heute', '2019-03', 'present'],
    ['from March 2019 to May 2020', '2019-03', '2020-05'],
    ['du 03/2019 au 05/2020', '2019-03', '2020-05'],
    ['de enero de 2018 a diciembre de 2020', '2018-01', '2020-12'],
    ['desde marzo de 2019 hasta la actualidad', '2019-03', 'present'],
    ['van jan 2019 tot en met mrt 2020', '2019-01', '2020-03'],
    ['mrt 2019 t/m heden', '2019-03', 'present'],
    ['styczeń 2019 – do chwili obecnej', '2019-01', 'present'],
    ['2019 r. – 2021 r.', '2019', '2021'],
    ['Q3 2019 – Q1 2020', '2019', '2020'],
    ['WS 2019/20', '2019', '2020'],
    ['2011 2014', '2011', '2014'],
    ['août 2019 – aujourd’hui', '2019-08', 'present'],
    ['Acme Ltd\t2019-03 to Present', '2019-03', 'present'],
    ['01/2019 – CURRENT – Berlin, Germany', '2019-01', 'present'],
    ['2018年4月 – 2020年3月', '2018-04', '2020-03'],
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
