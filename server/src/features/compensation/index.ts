export { BandLookup } from './band.lookup.js';
export { CompensationModule } from './compensation.module.js';
export { CompensationService } from './compensation.service.js';
