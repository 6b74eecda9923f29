import { Injectable } from '@nestjs/common';
import { type RequirementVersion, type RoleRequirement } from '@portolan/shared/contract';
import { subjectSkills } from '@portolan/shared/domain/matching';
import { type SkillGraph } from '@portolan/shared/domain/skills';
import { Clock } from '../../platform/clock/index.js';
import { Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { AuditService } from '../audit/index.js';
import { SkillBook } from '../skills/index.js';
import { type Actor, byOf } from './actor.js';
import { RoleLookup } from './role.lookup.js';

export interface RequirementsToSave {
  readonly requirements: readonly RoleRequirement[];
  readonly note: string | null;
  readonly basedOn: number | null;
}

/** What a role needs, kept version by version: a ranking names the version it used. */
@Injectable()
export class RequirementsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly lookup: RoleLookup,
    private readonly book: SkillBook,
  ) {}

  save(actor: Actor, roleId: string, input: RequirementsToSave, at?: Date): Promise<RequirementVersion> {
    return this.tenant.run(actor.organisationId, async (db) => {
      refuseUnknownSkills(input.requirements, await this.book.graph(db));
      // Two who save at once queue here; the second then sees that another version is in force.
      await db.query(`SELECT 1 FROM roles r WHERE r.org_id = $1 AND r.id = $2 FOR UPDATE`, [
        db.organisationId,
        roleId,
      ]);
      const role = await this.lookup.get(db, roleId);
      if (role.requirementsVersion !== input.basedOn) {
        throw problem(
          'changed-meanwhile',
          `Version ${role.requirementsVersion ?? 0} of the requirements is in force now; load it before you save yours.`,
        );
      }
      const now = at ?? this.clock.now();
      const [saved] = await db.query<{ number: number }>(
        `INSERT INTO requirement_versions (org_id, role_id, number, requirements, note, created_by, created_at)
         SELECT $1, $2, coalesce(max(v.number), 0) + 1, $3, $4, $5, $6
         FROM requirement_versions v WHERE v.org_id = $1 AND v.role_id = $2
         RETURNING number`,
        [db.organisationId, roleId, JSON.stringify(input.requirements), input.note, actor.userId, now],
      );
      const number = saved?.number ?? 0;
      await db.execute(
        `UPDATE roles SET current_requirements = $3, updated_at = $4 WHERE org_id = $1 AND id = $2`,
        [db.organisationId, roleId, number, now],
      );
      const subject = { type: 'role', id: roleId };
      await this.audit.record(db, byOf(actor), 'role.requirements-saved', subject, { number });
      const version = (await this.lookup.listVersions(db, roleId)).find((each) => each.number === number);
      if (!version) throw problem('internal');
      return version;
    });
  }
}

/** A requirement on a skill that does not exist would be unknown for everybody, silently. */
export function refuseUnknownSkills(requirements: readonly RoleRequirement[], graph: SkillGraph): void {
  const faults = requirements.flatMap((requirement, index) =>
    subjectSkills(requirement)
      .filter((id) => !graph.skill(id))
      .map((id) => ({ path: `body.requirements.${index}.subject`, message: `There is no skill "${id}"` })),
  );
  if (faults.length > 0)
    throw problem('unprocessable', faults.map(({ message }) => message).join(' · '), faults);
}
