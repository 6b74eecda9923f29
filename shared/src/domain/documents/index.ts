export { datePoints, type DatePoint } from './date-points.js';
export { dateRanges, type DateRange } from './dates.js';
export { extractProfile } from './extract-profile.js';
export { fold, keepText } from './keep-text.js';

export { layOut, type PlacedLink, type PlacedPage, type PlacedText } from './layout/index.js';
export { languageName, levelOf } from './languages.js';
export { tidyName } from './names.js';
export { emptyProfile, extractStructured, type StructuredProfile } from './structured.js';
export * from './types.js';
export { linkKey, linkKindOf, webAddress } from './web-address.js';
