import { describe, expect, it } from '@jest/globals';
import { examine, type Figure } from '@portolan/shared/domain/market';
import { claims } from './claims.data.js';
import { seededEditions } from './ledger.js';

const rows: readonly (Figure & { readonly sourceRow: string })[] = seededEditions().flatMap(
  ({ head, figures }) => {
    const edition = { ...head, key: `${head.series} ${head.edition}`, readOn: null };
    return figures.map((figure) => ({ ...figure, edition }));
  },
);
const findingOf = (key: string) => {
  const claim = claims.find((candidate) => candidate.key === key);
  if (claim === undefined) throw new Error(key);
  const codes = [claim.occupationCode, ...claim.comparedWith];
  return examine(
    claim,
    rows.filter(({ occupationCode }) => codes.includes(occupationCode)),
  );
};
const said = (figure: Figure | undefined) =>
  figure &&
  `${figure.occupationCode} ${figure.measure} ${figure.periodFrom}-${figure.periodTo} ${figure.value.state === 'value' ? figure.value.amount : ''}`;

describe('the seeded ledger', () => {
  it.each([
    ['15-1252', 'employment', 'May 2024', '1654440'],
    ['15-1252', 'pay-p10', 'May 2024', '79850'],
    ['15-1252', 'pay-p90', 'May 2024', '211450'],
    ['15-1254', 'employment-change-percent', '2022-32', '17.0'],
    ['15-1254', 'employment-projected', '2022-32', '115.5'],
    ['15-1252', 'annual-openings', '2022-32', '136.3'],
    ['15-1252', 'annual-openings', '2024-34', '115.2'],
    ['15-1257', 'employment-change-percent', '2019-29', '8.0'],
  ])('%s %s %s', (code, measure, edition, expected) => {
    const hits = rows.filter(
      (row) => row.occupationCode === code && row.measure === measure && row.edition.edition === edition,
    );
    expect(hits.map(({ value }) => value)).toEqual([{ state: 'value', amount: expected }]);
  });

  it('has each line of an edition once, and no date on which nobody checked it', () => {
    const lines = rows.map(
      (row) => `${row.edition.key} ${row.occupationCode} ${row.measure} ${row.payPeriod ?? ''}`,
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(rows.filter(({ edition }) => edition.readOn !== null)).toEqual([]);
  });
});

describe('the seeded claims', () => {
  it('17 % is the row of web developers; software developers have 25.7 %', () => {
    const finding = findingOf('backend-growth-2022-2032');
    expect(finding.kind).toBe('same-number-other-occupation');
    expect(said(finding.foundIn)).toBe('15-1254 employment-change-percent 2022-2032 17.0');
    expect(said(finding.quoteInstead)).toBe('15-1252 employment-change-percent 2022-2032 25.7');
  });

  it('16,700 openings a year is a ten-year change; the same line has 8.3 thousand openings a year', () => {
    const finding = findingOf('backend-openings-annual');
    expect(finding.kind).toBe('mislabelled');
    expect(said(finding.foundIn)).toBe('15-1254 employment-change 2022-2032 16.7');
    expect(said(finding.sameLine)).toBe('15-1254 annual-openings 2022-2032 8.3');
    expect(said(finding.quoteInstead)).toBe('15-1252 annual-openings 2022-2032 136.3');
  });

  it.each([
    ['backend-growth-2028', 'not-found', '15-1252 employment-change-percent 2024-2034 15.8'],
    ['backend-median-mid-level', 'not-found', '15-1252 pay-p50 2024-05-2024-05 133080'],
    ['backend-average-elsewhere', 'no-source', '15-1252 pay-mean 2024-05-2024-05 144570'],
  ])('%s: %s', (key, kind, quote) => {
    const finding = findingOf(key);
    expect(finding.kind).toBe(kind);
    expect(finding.foundIn).toBeUndefined();
    expect(said(finding.quoteInstead)).toBe(quote);
  });

  it('shows what other editions say of the growth by 2028', () => {
    const seen = findingOf('backend-growth-2028').seen.map(said);
    expect(seen).toContain('15-1257 employment-change-percent 2019-2029 8.0');
    expect(seen).toContain('15-1257 employment-change-percent 2020-2030 12.8');
  });
});
