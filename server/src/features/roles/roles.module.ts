import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { ReferenceModule } from '../reference/index.js';
import { SkillsModule } from '../skills/index.js';
import { EmployersService } from './employers.service.js';
import { HiringPlansController } from './hiring-plans.controller.js';
import { HiringPlansService } from './hiring-plans.service.js';
import { RequirementsService } from './requirements.service.js';
import { RoleListReadModel } from './role-list.read-model.js';
import { RoleLookup } from './role.lookup.js';
import { RolesController } from './roles.controller.js';
import { RolesService } from './roles.service.js';

@Module({
  imports: [AuditModule, ReferenceModule, SkillsModule],
  controllers: [RolesController, HiringPlansController],
  providers: [
    RolesService,
    EmployersService,
    HiringPlansService,
    RequirementsService,
    RoleListReadModel,
    RoleLookup,
  ],
  exports: [RolesService, EmployersService, RequirementsService, RoleLookup],
})
export class RolesModule {}
