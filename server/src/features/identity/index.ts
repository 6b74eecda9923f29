export { IdentityModule } from './identity.module.js';
export { MergesService } from './merges.service.js';
