export { CompensationModule } from './compensation.module.js';
export { CompensationService } from './compensation.service.js';
