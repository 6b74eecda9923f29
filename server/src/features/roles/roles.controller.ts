import { Controller } from '@nestjs/common';
import { type InputOf, rolesContract } from '@portolan/shared/contract';
import { backendDeveloperTemplate } from '@portolan/shared/domain/matching';
import { Tenant } from '../../platform/database/index.js';
import { CurrentUser, EditedVersion, Handles, Input, type Who } from '../../platform/http/index.js';
import { SkillBook } from '../skills/index.js';
import { EmployersService } from './employers.service.js';
import { readPosting } from './posting.js';
import { RequirementsService } from './requirements.service.js';
import { RoleListReadModel } from './role-list.read-model.js';
import { RoleLookup } from './role.lookup.js';
import { RolesService } from './roles.service.js';

@Controller()
export class RolesController {
  constructor(
    private readonly tenant: Tenant,
    private readonly roles: RolesService,
    private readonly requirements: RequirementsService,
    private readonly employers: EmployersService,
    private readonly roleList: RoleListReadModel,
    private readonly lookup: RoleLookup,
    private readonly book: SkillBook,
  ) {}

  @Handles(rolesContract.listEmployers)
  async listEmployers(@CurrentUser() who: Who) {
    return { employers: await this.tenant.run(who.organisationId, (db) => this.lookup.listEmployers(db)) };
  }

  @Handles(rolesContract.createEmployer)
  createEmployer(@Input() { body }: InputOf<typeof rolesContract.createEmployer>, @CurrentUser() who: Who) {
    return this.employers.create(who, body);
  }

  @Handles(rolesContract.updateEmployer)
  updateEmployer(
    @Input() { params, body }: InputOf<typeof rolesContract.updateEmployer>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.employers.update(who, params.employerId, version, body);
  }

  @Handles(rolesContract.list)
  list(@Input() { query }: InputOf<typeof rolesContract.list>, @CurrentUser() who: Who) {
    return this.roleList.list(who, query);
  }

  @Handles(rolesContract.create)
  create(@Input() { body }: InputOf<typeof rolesContract.create>, @CurrentUser() who: Who) {
    return this.roles.create(who, body);
  }

  @Handles(rolesContract.show)
  show(@Input() { params }: InputOf<typeof rolesContract.show>, @CurrentUser() who: Who) {
    return this.tenant.run(who.organisationId, (db) => this.lookup.getFor(db, who, params.roleId));
  }

  @Handles(rolesContract.update)
  update(
    @Input() { params, body }: InputOf<typeof rolesContract.update>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.roles.update(who, params.roleId, version, body);
  }

  @Handles(rolesContract.changeStatus)
  changeStatus(
    @Input() { params, body }: InputOf<typeof rolesContract.changeStatus>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.roles.changeStatus(who, params.roleId, version, body);
  }

  @Handles(rolesContract.listRequirements)
  async listRequirements(
    @Input() { params }: InputOf<typeof rolesContract.listRequirements>,
    @CurrentUser() who: Who,
  ) {
    const versions = await this.tenant.run(who.organisationId, async (db) => {
      await this.lookup.get(db, params.roleId);
      return this.lookup.listVersions(db, params.roleId);
    });
    return { versions };
  }

  @Handles(rolesContract.saveRequirements)
  saveRequirements(
    @Input() { params, body }: InputOf<typeof rolesContract.saveRequirements>,
    @CurrentUser() who: Who,
  ) {
    return this.requirements.save(who, params.roleId, body);
  }

  @Handles(rolesContract.listTemplates)
  listTemplates() {
    return { templates: [{ key: 'backend-developer' as const, requirements: backendDeveloperTemplate }] };
  }

  @Handles(rolesContract.readPosting)
  readPosting(@Input() { body }: InputOf<typeof rolesContract.readPosting>, @CurrentUser() who: Who) {
    return this.tenant.run(who.organisationId, async (db) => ({
      findings: readPosting(body.text, await this.book.graph(db), await this.book.words(db)),
    }));
  }
}
