import { type CountryRow } from '@portolan/shared/contract';
import { countryCodes, countryName } from '@portolan/shared/domain/geo';
import { currencyOfCountry } from './data/currencies.js';

/** Every country by its English name, with the currency in use where it is listed. */
export const countries: readonly CountryRow[] = countryCodes
  .map((code) => ({ code, name: countryName(code), currency: currencyOfCountry[code] ?? null }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
