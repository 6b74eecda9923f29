export { countryCodes, countryName, isCountry, type CountryLanguage } from './countries.js';
export { canadianProvinces, usStates } from './data/regions.js';
export { countryOf, findCountry, findPlace, type FoundCountry, type FoundPlace } from './find-place.js';
