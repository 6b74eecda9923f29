export { MatchLookup } from './match.lookup.js';
export { MatchingModule } from './matching.module.js';
