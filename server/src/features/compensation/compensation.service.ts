import { Injectable } from '@nestjs/common';
import { type BandAgainstMarket, type BandInput } from '@portolan/shared/contract';
import { type BandFault, checkBand } from '@portolan/shared/domain/compensation';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { AuditService } from '../audit/index.js';
import { BandLookup } from './band.lookup.js';

/** Who gives a command; `userId` is null where the system itself does (the demo organisation). */
export interface Actor {
  readonly organisationId: string;
  readonly userId: string | null;
}

/** How a band came to be, where it is not a person working now. */
export interface Origin {
  readonly synthetic?: boolean;
  readonly at?: Date;
}

const faults: Readonly<Record<BandFault, { readonly path: string; readonly message: string }>> = {
  'not-positive': { path: 'body.minimum', message: 'The minimum must be more than nothing' },
  'min-above-mid': { path: 'body.middle', message: 'The midpoint must not be below the minimum' },
  'mid-above-max': { path: 'body.maximum', message: 'The maximum must not be below the midpoint' },
};

/** Employers' pay bands. */
@Injectable()
export class CompensationService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly lookup: BandLookup,
  ) {}

  create(actor: Actor, input: BandInput, origin: Origin = {}): Promise<BandAgainstMarket> {
    refuseFaults(input);
    return this.tenant.run(actor.organisationId, async (db) => {
      await refuseForeign(db, input);
      const id = newId();
      await db.execute(
        `INSERT INTO bands (org_id, id, employer_id, occupation_code, level, country, area, minimum, middle, maximum,
           currency, period, hours_per_year, effective_from, is_synthetic, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [db.organisationId, id, ...valuesOf(input), origin.synthetic ?? false, origin.at ?? this.clock.now()],
      );
      await this.record(db, actor, 'band.created', id);
      return this.lookup.get(db, id);
    });
  }

  update(actor: Actor, id: string, version: number, input: BandInput): Promise<BandAgainstMarket> {
    refuseFaults(input);
    return this.tenant.run(actor.organisationId, async (db) => {
      const before = await this.lookup.get(db, id);
      await refuseForeign(db, input);
      if (before.employer.id !== input.employerId)
        await refuseInUse(db, id, 'A band in use stays with its employer.');
      const touched = await db.execute(
        `UPDATE bands SET employer_id = $3, occupation_code = $4, level = $5, country = $6, area = $7, minimum = $8,
           middle = $9, maximum = $10, currency = $11, period = $12, hours_per_year = $13, effective_from = $14,
           version = version + 1
         WHERE org_id = $1 AND id = $2 AND version = $15`,
        [db.organisationId, id, ...valuesOf(input), version],
      );
      if (touched === 0) throw problem('changed-meanwhile', 'Somebody changed this band; load it again.');
      await this.record(db, actor, 'band.changed', id);
      return this.lookup.get(db, id);
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.tenant.run(actor.organisationId, async (db) => {
      await this.lookup.get(db, id);
      await refuseInUse(db, id, 'A role uses this band; give the role another one first.');
      await db.execute(`DELETE FROM bands WHERE org_id = $1 AND id = $2`, [db.organisationId, id]);
      await this.record(db, actor, 'band.removed', id);
    });
  }

  private async record(db: Db, { userId }: Actor, action: string, id: string): Promise<void> {
    await this.audit.record(db, userId === null ? undefined : { userId }, action, { type: 'band', id });
  }
}

function refuseFaults({ minimum: min, middle: mid, maximum: max }: BandInput): void {
  const found = checkBand({ min, mid, max }).map((fault) => faults[fault]);
  if (found.length > 0) {
    throw problem('unprocessable', found.map(({ message }) => message).join(' · '), found);
  }
}

async function refuseForeign(db: Db, { employerId }: BandInput): Promise<void> {
  const found = await db.find(`SELECT 1 AS found FROM employers WHERE org_id = $1 AND id = $2`, [
    db.organisationId,
    employerId,
  ]);
  if (found) return;
  const fault = { path: 'body.employerId', message: 'There is no such employer' };
  throw problem('unprocessable', fault.message, [fault]);
}

async function refuseInUse(db: Db, id: string, why: string): Promise<void> {
  const used = await db.find(`SELECT 1 AS found FROM roles WHERE org_id = $1 AND band_id = $2 LIMIT 1`, [
    db.organisationId,
    id,
  ]);
  if (used) throw problem('conflict', why);
}

function valuesOf(input: BandInput): readonly unknown[] {
  return [
    input.employerId,
    input.occupationCode,
    input.level,
    input.country,
    input.area,
    input.minimum,
    input.middle,
    input.maximum,
    input.currency,
    input.period,
    input.hoursPerYear,
    input.effectiveFrom,
  ];
}
