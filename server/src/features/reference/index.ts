export { OccupationLookup } from './occupation.lookup.js';
export { ReferenceModule } from './reference.module.js';
