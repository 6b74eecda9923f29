export { OccupationLookup } from './occupation.lookup.js';
export { type Occupation } from './occupation-search.js';
export { ReferenceModule } from './reference.module.js';
