export { datePoints, dateRanges, type DatePoint, type DateRange } from './dates.js';
export { extractProfile } from './extract-profile.js';
export { fold, keepText } from './keep-text.js';

export { languageName, levelOf } from './languages.js';
export { tidyName } from './names.js';
export { emptyProfile, extractStructured, type StructuredProfile } from './structured.js';
export * from './types.js';
export { linkKey, webAddress } from './web-address.js';
