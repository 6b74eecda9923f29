import { type DemoBand, type DemoEmployer } from '../organisation.js';

type Row = readonly [string, string, DemoBand['level'], string, number, number, number, string, number];

const bands = (rows: readonly Row[]): DemoBand[] =>
  rows.map(([key, occupationCode, level, country, minimum, middle, maximum, currency, hoursPerYear]) => ({
    key,
    occupationCode,
    level,
    country,
    minimum,
    middle,
    maximum,
    currency,
    hoursPerYear,
  }));

/** Three invented employers: a software house, a maker of vehicles' parts, a hospital group. */
export const employers: readonly DemoEmployer[] = [
  {
    key: 'tidewright',
    name: 'Tidewright Systems (demo)',
    industry: 'Logistics software',
    country: 'US',
    website: 'https://tidewright.example',
    plan: { '15-1252': 4, '15-1254': 2, '15-1244': 2, '15-1243': 2, '15-1212': 1 },
    bands: bands([
      ['tw-back-end-us', '15-1252', 'senior', 'US', 138_000, 158_000, 182_000, 'USD', 2080],
      ['tw-front-end-us', '15-1254', 'developer', 'US', 84_000, 97_000, 112_000, 'USD', 2080],
      ['tw-reliability-sg', '15-1244', 'senior', 'SG', 108_000, 126_000, 148_000, 'SGD', 2288],
      ['tw-data-ca', '15-1243', 'senior', 'CA', 116_000, 132_000, 150_000, 'CAD', 2080],
      ['tw-security-us', '15-1212', 'developer', 'US', 98_000, 116_000, 134_000, 'USD', 2080],
    ]),
  },
  {
    key: 'morgenfeld',
    name: 'Morgenfeld Antriebe (demo)',
    industry: 'Electric drives',
    country: 'DE',
    website: 'https://morgenfeld.example',
    plan: { '15-1252': 3, '15-1253': 1, '17-2141': 2 },
    bands: bands([
      ['mf-back-end-de', '15-1252', 'senior', 'DE', 74_000, 84_000, 96_000, 'EUR', 2080],
      ['mf-mobile-nl', '15-1252', 'developer', 'NL', 62_000, 72_000, 82_000, 'EUR', 2080],
      ['mf-quality-de', '15-1253', 'developer', 'DE', 54_000, 62_000, 71_000, 'EUR', 2080],
      ['mf-mechanical-de', '17-2141', 'senior', 'DE', 66_000, 77_000, 89_000, 'EUR', 1820],
    ]),
  },
  {
    key: 'aldermoor',
    name: 'Aldermoor Hospitals (demo)',
    industry: 'Health care',
    country: 'GB',
    website: 'https://aldermoor.example',
    plan: { '29-1141': 6, '15-2051': 1, '15-1255': 1 },
    bands: bands([
      ['am-nurse-gb', '29-1141', 'developer', 'GB', 31_000, 35_500, 40_500, 'GBP', 1950],
      ['am-data-gb', '15-2051', 'senior', 'GB', 62_000, 71_000, 82_000, 'GBP', 1950],
      ['am-design-gb', '15-1255', 'developer', 'GB', 44_000, 51_000, 58_000, 'GBP', 1950],
    ]),
  },
];
