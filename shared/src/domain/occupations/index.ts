export { type Occupation, type OccupationHit, occupationOf, searchOccupations } from './occupation-search.js';
export { occupationOfTitle } from './occupation-of-title.js';
