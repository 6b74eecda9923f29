export { countriesQuery } from './api.js';
export { CountrySelect } from './country-select.js';
export { OccupationSelect } from './occupation-select.js';
