import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Country, Currency, OccupationCode } from './primitives.js';

export const OccupationHit = z.object({
  code: OccupationCode,
  title: z.string(),
  /** The other title that matched the search; null when the code or the official title did. */
  matched: z.string().nullable(),
});
export type OccupationHit = z.infer<typeof OccupationHit>;

export const Occupation = z.object({
  code: OccupationCode,
  title: z.string(),
  otherTitles: z.array(z.string()),
  /** Codes it was published under before. */
  earlierCodes: z.array(OccupationCode),
});
export type Occupation = z.infer<typeof Occupation>;

export const CountryRow = z.object({ code: Country, name: z.string(), currency: Currency.nullable() });
export type CountryRow = z.infer<typeof CountryRow>;

export const referenceContract = {
  occupations: endpoint({
    method: 'GET',
    path: '/reference/occupations',
    summary: 'Occupations (SOC 2018) by code, title or another title in use, the closest first',
    access: 'signed-in',
    query: z.strictObject({
      search: z.string().trim().max(200).default(''),
      limit: z.coerce.number().int().min(1).max(200).default(20),
    }),
    response: z.object({ occupations: z.array(OccupationHit) }),
  }),
  occupation: endpoint({
    method: 'GET',
    path: '/reference/occupations/:code',
    summary: 'One occupation with its other titles',
    access: 'signed-in',
    params: z.strictObject({ code: OccupationCode }),
    response: Occupation,
  }),
  countries: endpoint({
    method: 'GET',
    path: '/reference/countries',
    summary: 'Countries (ISO 3166-1) with English names and the currency in use',
    access: 'signed-in',
    response: z.object({ countries: z.array(CountryRow) }),
  }),
};
