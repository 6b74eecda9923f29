import { Injectable } from '@nestjs/common';
import {
  type BandId,
  type EmployerId,
  type Role,
  type RoleId,
  type RoleRequirement,
} from '@portolan/shared/contract';
import { backendDeveloperTemplate } from '@portolan/shared/domain/matching';
import { Tenant } from '../../platform/database/index.js';
import { CompensationService } from '../compensation/index.js';
import { EmployersService, RequirementsService, RoleLookup, RolesService } from '../roles/index.js';
import { type DemoColleagues } from './demo-people.step.js';
import { type DemoBand, type DemoEmployer, demoOrganisation, type DemoRole } from './organisation.js';

const hour = 60 * 60 * 1000;
/** A role is written down some days before it is opened. */
const draftHours = 5 * 24;

/** Employers with plans and bands, and their roles as they stand. */
@Injectable()
export class DemoRolesStep {
  constructor(
    private readonly tenant: Tenant,
    private readonly employers: EmployersService,
    private readonly bands: CompensationService,
    private readonly roles: RolesService,
    private readonly requirements: RequirementsService,
    private readonly lookup: RoleLookup,
  ) {}

  /** Ids of the roles by their key. What is there already stays as it is. */
  async run(
    organisationId: string,
    colleagues: DemoColleagues,
    now: Date,
  ): Promise<ReadonlyMap<string, RoleId>> {
    const there = await this.tenant.run(organisationId, (db) =>
      db.query<{ id: RoleId; title: string; employer: string }>(
        `SELECT r.id, r.title, e.name AS employer FROM roles r
         JOIN employers e ON e.org_id = r.org_id AND e.id = r.employer_id WHERE r.org_id = $1 AND r.is_synthetic`,
        [organisationId],
      ),
    );
    const ids = new Map<string, RoleId>();
    for (const employer of demoOrganisation.employers) {
      const employerId = await this.ensureEmployer(organisationId, employer, now);
      for (const role of demoOrganisation.roles.filter((one) => one.employer === employer.key)) {
        const known = there.find((one) => one.title === role.title && one.employer === employer.name);
        ids.set(
          role.key,
          known?.id ?? (await this.createRole(organisationId, employer, employerId, role, colleagues, now)),
        );
      }
    }
    return ids;
  }

  private async ensureEmployer(
    organisationId: string,
    employer: DemoEmployer,
    now: Date,
  ): Promise<EmployerId> {
    const known = await this.tenant.run(organisationId, async (db) =>
      (await this.lookup.listEmployers(db)).find((one) => one.name === employer.name),
    );
    if (known !== undefined) return known.id;
    const { name, industry, country, website } = employer;
    const actor = { organisationId, userId: null };
    const created = await this.employers.create(
      actor,
      { name, industry, country, website },
      { synthetic: true },
    );
    await this.tenant.run(organisationId, async (db) => {
      for (const [occupationCode, planned] of Object.entries(employer.plan)) {
        await db.execute(
          `INSERT INTO hiring_plans (org_id, employer_id, occupation_code, year, planned_openings)
           VALUES ($1, $2, $3, $4, $5)`,
          [organisationId, created.id, occupationCode, now.getUTCFullYear(), planned],
        );
      }
    });
    return created.id;
  }

  private async createRole(
    organisationId: string,
    employer: DemoEmployer,
    employerId: EmployerId,
    role: DemoRole,
    colleagues: DemoColleagues,
    now: Date,
  ): Promise<RoleId> {
    const actor = { organisationId, userId: colleagues.recruiter.userId };
    const opened = new Date(now.getTime() - role.openedDaysAgo * 24 * hour);
    const written = new Date(opened.getTime() - draftHours * hour);
    const band = employer.bands.find((one) => one.key === role.bandKey);
    const bandId = band === undefined ? null : await this.createBand(organisationId, employerId, band, now);
    const { title, occupationCode, level, country, city, openings, sponsorship, description } = role;
    const hiringManagerId = role.managed ? colleagues.manager.userId : null;
    const created = await this.roles.create(
      actor,
      {
        employerId,
        title,
        occupationCode,
        level,
        country,
        area: null,
        city,
        openings,
        sponsorship,
        bandId,
        hiringManagerId,
        description,
      },
      { synthetic: true, at: written },
    );
    const requirements = needsOf(role);
    await this.requirements.save(actor, created.id, { requirements, note: null, basedOn: null }, written);
    await this.advance(actor, created, role, opened, now);
    return created.id;
  }

  /** Through its life from the draft to where it stands, one step at a time. */
  private async advance(
    actor: { organisationId: string; userId: string },
    created: Role,
    role: DemoRole,
    opened: Date,
    now: Date,
  ): Promise<void> {
    if (role.status === 'draft') return;
    const open = await this.roles.changeStatus(
      actor,
      created.id,
      created.version,
      { status: 'open', reason: null },
      opened,
    );
    if (role.status === 'open') return;
    const later = new Date((opened.getTime() + 2 * now.getTime()) / 3);
    const { status, statusReason: reason } = role;
    await this.roles.changeStatus(actor, created.id, open.version, { status, reason }, later);
  }

  private async createBand(
    organisationId: string,
    employerId: EmployerId,
    { key: _key, minimum, middle, maximum, ...band }: DemoBand,
    now: Date,
  ): Promise<BandId> {
    const created = await this.bands.create(
      { organisationId, userId: null },
      {
        ...band,
        employerId,
        area: null,
        minimum: String(minimum),
        middle: String(middle),
        maximum: String(maximum),
        period: 'year',
        effectiveFrom: `${now.getUTCFullYear()}-01-01`,
      },
      { synthetic: true },
    );
    return created.id;
  }
}

function needsOf(role: DemoRole): RoleRequirement[] {
  if (role.needs === 'template') return [...backendDeveloperTemplate] as RoleRequirement[];
  return role.needs.map((need, index) => ({ id: `r${index + 1}`, ...need }) as RoleRequirement);
}
