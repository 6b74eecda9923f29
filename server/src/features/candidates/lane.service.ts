import { Injectable } from '@nestjs/common';
import {
  type Answer,
  type AuthorisationSeen,
  type CandidateId,
  type ExpectationSeen,
  type MobilityFile,
  type Money,
} from '@portolan/shared/contract';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { PeopleLookup } from '../auth/index.js';
import { lockCandidate } from './candidate-lock.js';

interface MobilityRow {
  nationalities: string[];
  visa_status: string | null;
  note: string | null;
  version: number;
  recorded_at: string;
  recorded_by: string | null;
}

/** The lane beside merit: the two authorisation answers, pay expectation, and the mobility file. */
@Injectable()
export class LaneService {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: AuditService,
    private readonly people: PeopleLookup,
    private readonly clock: Clock,
  ) {}

  answerAuthorisation(
    who: Who,
    candidateId: CandidateId,
    country: string,
    said: { authorised: Answer; needsSponsorship: Answer; saidBy: string },
  ): Promise<AuthorisationSeen> {
    const recordedAt = this.clock.now();
    return this.change(who, candidateId, 'candidate.authorisation-answered', { country }, async (db) => {
      await db.query(
        `INSERT INTO candidate_authorisations (org_id, candidate_id, country, authorised, needs_sponsorship, said_by, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (org_id, candidate_id, country) DO UPDATE SET authorised = EXCLUDED.authorised,
           needs_sponsorship = EXCLUDED.needs_sponsorship, said_by = EXCLUDED.said_by,
           recorded_by = EXCLUDED.recorded_by, recorded_at = EXCLUDED.recorded_at`,
        [
          db.organisationId,
          candidateId,
          country,
          said.authorised,
          said.needsSponsorship,
          said.saidBy,
          who.userId,
          recordedAt,
        ],
      );
      return { country, ...said, recordedAt: recordedAt.toISOString(), recordedBy: who.name };
    });
  }

  removeAuthorisation(who: Who, candidateId: CandidateId, country: string): Promise<{ removed: boolean }> {
    return this.change(who, candidateId, 'candidate.authorisation-removed', { country }, async (db) => ({
      removed:
        (await db.execute(
          `DELETE FROM candidate_authorisations WHERE org_id = $1 AND candidate_id = $2 AND country = $3`,
          [db.organisationId, candidateId, country],
        )) > 0,
    }));
  }

  setExpectation(who: Who, candidateId: CandidateId, money: Money, saidBy: string): Promise<ExpectationSeen> {
    const recordedAt = this.clock.now();
    return this.change(who, candidateId, 'candidate.expectation-noted', {}, async (db) => {
      await db.query(
        `INSERT INTO candidate_expectations (org_id, candidate_id, amount, currency, period, hours_per_year, said_by, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (org_id, candidate_id) DO UPDATE SET amount = EXCLUDED.amount, currency = EXCLUDED.currency,
           period = EXCLUDED.period, hours_per_year = EXCLUDED.hours_per_year, said_by = EXCLUDED.said_by,
           recorded_by = EXCLUDED.recorded_by, recorded_at = EXCLUDED.recorded_at`,
        [
          db.organisationId,
          candidateId,
          money.amount,
          money.currency,
          money.period,
          money.hoursPerYear,
          saidBy,
          who.userId,
          recordedAt,
        ],
      );
      return { money, saidBy, recordedAt: recordedAt.toISOString(), recordedBy: who.name };
    });
  }

  removeExpectation(who: Who, candidateId: CandidateId): Promise<{ removed: boolean }> {
    return this.change(who, candidateId, 'candidate.expectation-removed', {}, async (db) => ({
      removed:
        (await db.execute(`DELETE FROM candidate_expectations WHERE org_id = $1 AND candidate_id = $2`, [
          db.organisationId,
          candidateId,
        ])) > 0,
    }));
  }

  /** Opening the file is itself an event of the trail. */
  openMobilityFile(who: Who, candidateId: CandidateId): Promise<MobilityFile> {
    return this.change(who, candidateId, 'candidate.mobility-file-opened', {}, async (db) => {
      const row = await this.readFile(db, candidateId);
      if (row === undefined) return noFile;
      const names = await this.people.names(db);
      return {
        nationalities: row.nationalities,
        visaStatus: row.visa_status,
        note: row.note,
        version: row.version,
        recordedAt: row.recorded_at,
        recordedBy: row.recorded_by && (names.get(row.recorded_by) ?? null),
      };
    });
  }

  setMobilityFile(
    who: Who,
    candidateId: CandidateId,
    editedVersion: number,
    file: { nationalities: readonly string[]; visaStatus: string | null; note: string | null },
  ): Promise<MobilityFile> {
    const recordedAt = this.clock.now();
    const nationalities = [...new Set(file.nationalities)].sort();
    return this.change(who, candidateId, 'candidate.mobility-file-written', {}, async (db) => {
      const there = (await this.readFile(db, candidateId))?.version ?? 0;
      if (there !== editedVersion) {
        throw problem('changed-meanwhile', 'Somebody changed this mobility file while you were editing.');
      }
      const version = there + 1;
      await db.query(
        `INSERT INTO mobility_files (org_id, candidate_id, nationalities, visa_status, note, recorded_by, recorded_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (org_id, candidate_id) DO UPDATE SET nationalities = EXCLUDED.nationalities,
           visa_status = EXCLUDED.visa_status, note = EXCLUDED.note, recorded_by = EXCLUDED.recorded_by,
           recorded_at = EXCLUDED.recorded_at, version = EXCLUDED.version`,
        [
          db.organisationId,
          candidateId,
          nationalities,
          file.visaStatus,
          file.note,
          who.userId,
          recordedAt,
          version,
        ],
      );
      return { ...file, nationalities, version, recordedAt: recordedAt.toISOString(), recordedBy: who.name };
    });
  }

  private readFile(db: Db, candidateId: string): Promise<MobilityRow | undefined> {
    return db.find<MobilityRow>(
      `SELECT nationalities, visa_status, note, version, recorded_at, recorded_by FROM mobility_files
       WHERE org_id = $1 AND candidate_id = $2`,
      [db.organisationId, candidateId],
    );
  }

  /** The trail notes what was done, never the answer itself. */
  private change<T>(
    who: Who,
    candidateId: CandidateId,
    action: string,
    detail: object,
    work: (db: Db) => Promise<T>,
  ): Promise<T> {
    return this.tenant.run(who.organisationId, async (db) => {
      await lockCandidate(db, candidateId);
      const result = await work(db);
      await this.audit.record(db, who, action, { type: 'candidate', id: candidateId }, detail);
      return result;
    });
  }
}

const noFile: MobilityFile = {
  nationalities: [],
  visaStatus: null,
  note: null,
  version: 0,
  recordedAt: null,
  recordedBy: null,
};
