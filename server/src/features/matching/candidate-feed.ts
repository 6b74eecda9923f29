import { Injectable } from '@nestjs/common';
import {
  type CompiledRole,
  type MatchCandidate,
  Standings,
  Tally,
  unpackTrace,
} from '@portolan/shared/domain/matching';
import { type Db } from '../../platform/database/index.js';
import { readMatchLine } from './match-line.js';

/** Small enough that scoring a piece holds other requests up for some 20 ms at most. */
const piece = 10_000;

interface FedRow {
  readonly id: string;
  readonly match_line: string;
  readonly experience_by_occupation?: Readonly<Record<string, number>>;
}

interface TraceRow {
  readonly id: string;
  readonly skill_ids: readonly string[];
  readonly skill_traces: readonly number[];
  readonly experience_months: number | null;
  readonly experience_attested: boolean;
  readonly experience_by_occupation: Readonly<Record<string, number>>;
}

const none: Readonly<Record<string, number>> = {};

/**
 * Feeds candidates to the scorer. The rows hold skills, levels and months of work and nothing else: what merit must
 * not see is not even selected.
 */
@Injectable()
export class CandidateFeed {
  /** Scores everybody in the organisation. PostgreSQL reads the next piece while this one is scored. */
  async score(db: Db, role: CompiledRole): Promise<Standings> {
    const tally = new Tally(role);
    const standings = new Standings();
    const first = '00000000-0000-0000-0000-000000000000';
    let rows = await this.read(db, role, first);
    while (rows.length > 0) {
      const last = rows.length === piece ? rows.at(-1) : undefined;
      const next = last ? this.read(db, role, last.id) : Promise.resolve([]);
      for (const row of rows) {
        tally.begin();
        readMatchLine(tally, row.match_line, row.experience_by_occupation ?? none);
        standings.add(row.id, tally.totals());
      }
      rows = await next;
    }
    return standings;
  }

  /** What merit sees of some candidates, in no order. */
  async find(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, MatchCandidate>> {
    if (ids.length === 0) return new Map();
    const rows = await db.query<TraceRow>(
      `SELECT c.id, c.skill_ids, c.skill_traces, c.experience_months, c.experience_attested, c.experience_by_occupation
       FROM candidates c WHERE c.org_id = $1 AND c.id = ANY ($2::uuid[]) AND c.merged_into IS NULL`,
      [db.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, toMatchCandidate(row)]));
  }

  private read(db: Db, role: CompiledRole, after: string): Promise<FedRow[]> {
    const occupations = role.needsOccupations ? ', c.experience_by_occupation' : '';
    return db.query<FedRow>(
      `SELECT c.id, c.match_line${occupations} FROM candidates c
       WHERE c.org_id = $1 AND c.id > $2 AND c.merged_into IS NULL ORDER BY c.id LIMIT ${piece}`,
      [db.organisationId, after],
    );
  }
}

function toMatchCandidate(row: TraceRow): MatchCandidate {
  return {
    id: row.id,
    traces: new Map(
      row.skill_ids.map((skillId, index) => [skillId, unpackTrace(row.skill_traces[index] ?? 0)]),
    ),
    experienceMonths: row.experience_months,
    experienceAttested: row.experience_attested,
    experienceMonthsByOccupation: row.experience_by_occupation,
  };
}
