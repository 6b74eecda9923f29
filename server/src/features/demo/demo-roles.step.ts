import { Injectable } from '@nestjs/common';
import { type BandId, type EmployerId, type Role, type RoleId } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { CompensationService } from '../compensation/index.js';
import { EmployersService, RequirementsService, RoleLookup, RolesService } from '../roles/index.js';
import { type DemoColleagues } from './demo-people.step.js';
import { needsVersions } from './needs.js';
import { type DemoBand, type DemoEmployer, demoOrganisation, type DemoRole } from './organisation.js';

const hour = 60 * 60 * 1000;
/** A role is written down some days before it is opened. */
const draftHours = 5 * 24;

interface Scene {
  readonly organisationId: string;
  readonly colleagues: DemoColleagues;
  readonly now: Date;
}

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

  /** Ids of the roles by their key. What a start that was cut off has left is found and finished. */
  async run(
    organisationId: string,
    colleagues: DemoColleagues,
    now: Date,
  ): Promise<ReadonlyMap<string, RoleId>> {
    const ids = new Map<string, RoleId>();
    const scene: Scene = { organisationId, colleagues, now };
    for (const employer of demoOrganisation.employers) {
      const employerId = await this.ensureEmployer(scene, employer);
      for (const role of demoOrganisation.roles.filter((one) => one.employer === employer.key)) {
        const band = employer.bands.find((one) => one.key === role.bandKey);
        const bandId = band === undefined ? null : await this.ensureBand(scene, employerId, band);
        const found = await this.ensureRole(scene, role, employerId, bandId);
        await this.advance(scene, await this.ensureNeeds(scene, role, found), role);
        ids.set(role.key, found.id);
      }
    }
    return ids;
  }

  private async ensureEmployer(scene: Scene, employer: DemoEmployer): Promise<EmployerId> {
    const { organisationId, now } = scene;
    const known = await this.tenant.run(organisationId, async (db) =>
      (await this.lookup.listEmployers(db)).find((one) => one.name === employer.name),
    );
    const { name, industry, country, website } = employer;
    const { id } =
      known ??
      (await this.employers.create(
        { organisationId, userId: null },
        { name, industry, country, website },
        { synthetic: true },
      ));
    await this.tenant.run(organisationId, async (db) => {
      for (const [occupationCode, planned] of Object.entries(employer.plan)) {
        await db.execute(
          `INSERT INTO hiring_plans (org_id, employer_id, occupation_code, year, planned_openings)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
          [organisationId, id, occupationCode, now.getUTCFullYear(), planned],
        );
      }
    });
    return id;
  }

  private async ensureBand(
    { organisationId, now }: Scene,
    employerId: EmployerId,
    { key: _key, minimum, middle, maximum, ...band }: DemoBand,
  ): Promise<BandId> {
    const known = await this.tenant.run(organisationId, (db) =>
      db.find<{ id: BandId }>(
        `SELECT id FROM bands WHERE org_id = $1 AND employer_id = $2 AND occupation_code = $3 AND country = $4 AND is_synthetic`,
        [organisationId, employerId, band.occupationCode, band.country],
      ),
    );
    if (known !== undefined) return known.id;
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

  private async ensureRole(
    { organisationId, colleagues, now }: Scene,
    role: DemoRole,
    employerId: EmployerId,
    bandId: BandId | null,
  ): Promise<Role> {
    const known = await this.tenant.run(organisationId, async (db) => {
      const row = await db.find<{ id: RoleId }>(
        `SELECT id FROM roles WHERE org_id = $1 AND employer_id = $2 AND title = $3 AND is_synthetic`,
        [organisationId, employerId, role.title],
      );
      return row && this.lookup.get(db, row.id);
    });
    if (known !== undefined) return known;
    const { title, occupationCode, level, country, city, openings, sponsorship, description } = role;
    const hiringManagerId = role.managed ? colleagues.manager.userId : null;
    return this.roles.create(
      { organisationId, userId: colleagues.recruiter.userId },
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
      { synthetic: true, at: writtenAt(role, now) },
    );
  }

  private async ensureNeeds(
    { organisationId, colleagues, now }: Scene,
    role: DemoRole,
    found: Role,
  ): Promise<Role> {
    const actor = { organisationId, userId: colleagues.recruiter.userId };
    const done = found.requirementsVersion ?? 0;
    let basedOn = found.requirementsVersion;
    for (const { requirements, note } of needsVersions(role).slice(done)) {
      const saved = await this.requirements.save(
        actor,
        found.id,
        { requirements, note, basedOn },
        writtenAt(role, now),
      );
      basedOn = saved.number;
    }
    return this.tenant.run(organisationId, (db) => this.lookup.get(db, found.id));
  }

  /** Through its life from the draft to where it stands, one step at a time. */
  private async advance(
    { organisationId, colleagues, now }: Scene,
    found: Role,
    role: DemoRole,
  ): Promise<void> {
    const actor = { organisationId, userId: colleagues.recruiter.userId };
    const opened = openedAt(role, now);
    let { status, version } = found;
    if (status === 'draft' && role.status !== 'draft') {
      const open = { status: 'open' as const, reason: null };
      ({ status, version } = await this.roles.changeStatus(actor, found.id, version, open, opened));
    }
    if (status !== 'open' || role.status === 'open') return;
    const later = new Date((opened.getTime() + 2 * now.getTime()) / 3);
    await this.roles.changeStatus(
      actor,
      found.id,
      version,
      { status: role.status, reason: role.statusReason },
      later,
    );
  }
}

const openedAt = (role: DemoRole, now: Date): Date =>
  new Date(now.getTime() - role.openedDaysAgo * 24 * hour);

const writtenAt = (role: DemoRole, now: Date): Date =>
  new Date(openedAt(role, now).getTime() - draftHours * hour);
