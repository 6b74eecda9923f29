import { Injectable } from '@nestjs/common';
import { type Fact, type FactField, type FactSource, type FactValues } from '@portolan/shared/domain/profile';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import { RowFacts, type RowOrigin } from './row-facts.js';

/** A fact with what a screen shows beside its value. */
export type StoredFact = Fact & {
  readonly quote: string | null;
  readonly saidBy: string | null;
  readonly note: string | null;
  /** The row of a table it came with. */
  readonly row: RowOrigin | null;
};

interface FactToRecord<F extends FactField> {
  readonly field: F;
  /** Null takes a value away. */
  readonly value: FactValues[F] | null;
  readonly source: FactSource;
  readonly confidence: number;
  readonly documentId?: string | null;
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
  readonly quote?: string | null;
  readonly batchId?: string | null;
  readonly rowNumber?: number | null;
  /** The decision about a word that this rests on; it goes with it. */
  readonly wordDecisionId?: string | null;
  readonly saidBy?: string | null;
  readonly note?: string | null;
}
export type NewFact = { [F in FactField]: FactToRecord<F> }[FactField];

interface FactRow {
  id: string;
  field: FactField;
  value: unknown;
  source: FactSource;
  document_id: string | null;
  spans: [number, number][];
  quote: string | null;
  said_by: string | null;
  note: string | null;
  actor_id: string | null;
  confidence: number;
  recorded_at: string;
  superseded_by: string | null;
  row_id: string | null;
}

const columns = `id, field, value, source, document_id, spans, quote, said_by, note, actor_id, confidence, recorded_at,
  superseded_by, row_id`;

function toFact(row: FactRow): StoredFact {
  return {
    id: row.id,
    field: row.field,
    value: row.value,
    source: row.source,
    documentId: row.document_id,
    spans: row.spans.map(([start, end]) => ({ start, end })),
    confidence: row.confidence,
    recordedAt: row.recorded_at,
    actorId: row.actor_id,
    supersededBy: row.superseded_by,
    quote: row.quote,
    saidBy: row.said_by,
    note: row.note,
    row: null,
  } as StoredFact;
}

/** The facts of a candidate: rows of candidate_facts, which nothing else writes, and what rows of tables say. */
@Injectable()
export class FactStore {
  constructor(
    private readonly clock: Clock,
    private readonly rows: RowFacts,
  ) {}

  async factsOf(db: Db, candidateId: string): Promise<StoredFact[]> {
    return (await this.factsOfMany(db, [candidateId])).get(candidateId) ?? [];
  }

  /** The facts of several candidates, in the order they were recorded. */
  async factsOfMany(db: Db, candidateIds: readonly string[]): Promise<ReadonlyMap<string, StoredFact[]>> {
    const rootOf = await this.groups(db, candidateIds);
    const members = [...rootOf.keys()];
    const stored = await db.query<FactRow & { candidate_id: string }>(
      `SELECT candidate_id, ${columns} FROM candidate_facts
       WHERE org_id = $1 AND candidate_id = ANY ($2::uuid[]) ORDER BY recorded_at, id`,
      [db.organisationId, members],
    );
    const fromRows = await this.rows.of(db, members);
    const found = new Map<string, StoredFact[]>(candidateIds.map((id) => [id, []]));
    const add = (candidateId: string, fact: StoredFact) =>
      rootOf.get(candidateId)?.forEach((root) => found.get(root)?.push(fact));
    const kept = new Map<string, StoredFact>();
    for (const row of stored) {
      const fact = toFact(row);
      if (row.row_id === null) add(row.candidate_id, fact);
      else kept.set(fact.id, fact);
    }
    for (const { candidateId, fact } of fromRows) {
      // What was said about a value of a row is kept with the value itself.
      const said = kept.get(fact.id);
      add(candidateId, said ? { ...said, row: fact.row } : fact);
    }
    return found;
  }

  /** Whose facts speak for whom: a candidate's own, and those of records that were merged into it. */
  private async groups(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const merged = await db.query<{ id: string; root: string }>(
      `WITH RECURSIVE down AS (
         SELECT c.id, c.merged_into AS root FROM candidates c WHERE c.org_id = $1 AND c.merged_into = ANY ($2::uuid[])
         UNION ALL
         SELECT c.id, down.root FROM down JOIN candidates c ON c.org_id = $1 AND c.merged_into = down.id)
       SELECT id, root FROM down`,
      [db.organisationId, ids],
    );
    const roots = new Map<string, string[]>(ids.map((id) => [id, [id]]));
    for (const { id, root } of merged) roots.set(id, [...(roots.get(id) ?? []), root]);
    return roots;
  }

  /** Records facts of one candidate in one statement; their ids in the same order. */
  async record(
    db: Db,
    candidateId: string,
    facts: readonly NewFact[],
    actorId: string | null,
  ): Promise<string[]> {
    const rows = facts.map((fact) => toRow(fact, newId()));
    if (rows.length === 0) return [];
    await db.query(
      `INSERT INTO candidate_facts (org_id, candidate_id, actor_id, recorded_at, id, field, value, source, document_id,
         span_start, span_end, spans, quote, batch_id, row_number, word_decision_id, said_by, note, confidence)
       SELECT $1, $2, $3, $4, f.id, f.field, COALESCE(f.value, 'null'), f.source, f.document_id,
         f.span_start, f.span_end, f.spans, f.quote, f.batch_id, f.row_number, f.word_decision_id, f.said_by, f.note, f.confidence
       FROM jsonb_to_recordset($5::jsonb) AS f (id uuid, field text, value jsonb, source text, document_id uuid,
         span_start integer, span_end integer, spans jsonb, quote text, batch_id uuid, row_number integer, word_decision_id uuid, said_by text,
         note text, confidence real)`,
      [db.organisationId, candidateId, actorId, this.clock.now(), JSON.stringify(rows)],
    );
    return rows.map((row) => row.id);
  }

  async supersede(db: Db, factIds: readonly string[], by: string): Promise<void> {
    await this.rows.keep(db, by, factIds);
    await db.query(
      `UPDATE candidate_facts SET superseded_by = $3 WHERE org_id = $1 AND id = ANY($2::uuid[])`,
      [db.organisationId, factIds, by],
    );
  }

  /** Whether the fact is the candidate's own, not that of a record that was merged into it. */
  async isOwn(db: Db, candidateId: string, factId: string): Promise<boolean> {
    const own = await db.find(
      `SELECT id FROM candidate_facts WHERE org_id = $1 AND candidate_id = $2 AND id = $3`,
      [db.organisationId, candidateId, factId],
    );
    return own !== undefined;
  }

  /** Takes back that something stands for these facts: they speak again. */
  async reopen(db: Db, factIds: readonly string[]): Promise<void> {
    await db.query(
      `DELETE FROM candidate_facts WHERE org_id = $1 AND id = ANY ($2::uuid[]) AND row_id IS NOT NULL`,
      [db.organisationId, factIds],
    );
    await db.query(
      `UPDATE candidate_facts SET superseded_by = NULL WHERE org_id = $1 AND id = ANY ($2::uuid[])`,
      [db.organisationId, factIds],
    );
  }

  /** Removes one fact; what it stood for speaks again. */
  async remove(db: Db, factId: string): Promise<void> {
    await db.query(
      `DELETE FROM candidate_facts WHERE org_id = $1 AND superseded_by = $2 AND row_id IS NOT NULL`,
      [db.organisationId, factId],
    );
    await db.query(
      `UPDATE candidate_facts SET superseded_by = NULL WHERE org_id = $1 AND superseded_by = $2`,
      [db.organisationId, factId],
    );
    await db.query(`DELETE FROM candidate_facts WHERE org_id = $1 AND id = $2`, [db.organisationId, factId]);
  }
}

const orNull = <T>(value: T | undefined): T | null => value ?? null;

function toRow(fact: NewFact, id: string) {
  const spans = fact.spans ?? [];
  const [first] = spans;
  return {
    id,
    field: fact.field,
    value: fact.value,
    source: fact.source,
    document_id: orNull(fact.documentId),
    span_start: orNull(first?.start),
    span_end: orNull(first?.end),
    spans: spans.map(({ start, end }) => [start, end]),
    quote: orNull(fact.quote),
    batch_id: orNull(fact.batchId),
    row_number: orNull(fact.rowNumber),
    word_decision_id: orNull(fact.wordDecisionId),
    said_by: orNull(fact.saidBy),
    note: orNull(fact.note),
    confidence: fact.confidence,
  };
}
