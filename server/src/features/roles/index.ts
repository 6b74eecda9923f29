export { type Actor, type Origin } from './actor.js';
export { EmployersService } from './employers.service.js';
export { refuseUnknownSkills, RequirementsService } from './requirements.service.js';
export { type RequirementsInForce, RoleLookup } from './role.lookup.js';
export { RolesModule } from './roles.module.js';
export { RolesService } from './roles.service.js';
