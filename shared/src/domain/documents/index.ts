export { datePoints, dateRanges, type DatePoint, type DateRange } from './dates.js';
export { extractProfile } from './extract-profile.js';
export { fold, keepText } from './keep-text.js';
export { linkKey, linkKindOf } from './contacts.js';
export { languageName, levelOf } from './languages.js';
export { tidyName } from './names.js';
export * from './types.js';
