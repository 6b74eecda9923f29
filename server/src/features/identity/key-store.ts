import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { blockingKeys } from '@portolan/shared/domain/identity';
import { type Db } from '../../platform/database/index.js';
import { type SignRow, signColumns, signsOf } from './signs-of.js';

/** A key that more records share says nothing about who somebody is: a switchboard, a frequent name at a large employer. */
const mostPerKey = 50;
/** Shorter texts are too likely to be equal by chance. */
const fewestLetters = 200;

/** 64 bits, as the signed number PostgreSQL has. */
const hashOf = (key: string): string =>
  createHash('sha256').update(key, 'utf8').digest().readBigInt64BE(0).toString();

interface Key {
  readonly candidateId: string;
  readonly kind: string;
  readonly key: string;
}

/** What records are found by. */
@Injectable()
export class KeyStore {
  /** Writes the keys of these candidates anew; those that are gone or merged have none. */
  async write(db: Db, candidateIds: readonly string[]): Promise<void> {
    const rows = await db.query<SignRow>(
      `SELECT ${signColumns} FROM candidates c
       WHERE c.org_id = $1 AND c.id = ANY ($2::uuid[]) AND c.merged_into IS NULL`,
      [db.organisationId, candidateIds],
    );
    const contents = await this.contents(db, candidateIds);
    const keys = rows.flatMap((row): Key[] =>
      blockingKeys(signsOf(row, contents.get(row.id) ?? [])).map(({ kind, key }) => ({
        candidateId: row.id,
        kind,
        key: hashOf(key),
      })),
    );
    await db.query(`DELETE FROM identity_keys WHERE org_id = $1 AND candidate_id = ANY ($2::uuid[])`, [
      db.organisationId,
      candidateIds,
    ]);
    await db.query(
      `INSERT INTO identity_keys (org_id, key, candidate_id, kind)
       SELECT $1, k.key, k.candidate_id, k.kind FROM unnest($2::bigint[], $3::uuid[], $4::text[]) AS k (key, candidate_id, kind)
       ON CONFLICT (org_id, key, candidate_id) DO NOTHING`,
      [
        db.organisationId,
        keys.map(({ key }) => key),
        keys.map((one) => one.candidateId),
        keys.map(({ kind }) => kind),
      ],
    );
  }

  /** Pairs of one of these candidates with another record that shares a key. */
  async sharing(db: Db, candidateIds: readonly string[]): Promise<readonly (readonly [string, string])[]> {
    const rows = await db.query<{ one: string; other: string }>(
      `SELECT DISTINCT LEAST(mine.candidate_id, other) AS one, GREATEST(mine.candidate_id, other) AS other
       FROM identity_keys mine
       CROSS JOIN LATERAL (
         SELECT array_agg(block.candidate_id) AS ids FROM (
           SELECT o.candidate_id FROM identity_keys o WHERE o.org_id = $1 AND o.key = mine.key LIMIT ${mostPerKey + 1}
         ) AS block
       ) AS found
       CROSS JOIN LATERAL unnest(found.ids) AS other
       WHERE mine.org_id = $1 AND mine.candidate_id = ANY ($2::uuid[])
         AND cardinality(found.ids) <= ${mostPerKey} AND other <> mine.candidate_id`,
      [db.organisationId, candidateIds],
    );
    return rows.map(({ one, other }) => [one, other] as const);
  }

  /** Which documents these candidates have, by what they say: letters and digits alone. */
  async contents(db: Db, candidateIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await db.query<{ root: string; digest: string }>(
      `SELECT g.root, md5(t.letters) AS digest
       FROM (SELECT k.id AS root, candidate_group(k.id) AS member FROM unnest($2::uuid[]) AS k (id)) g
       JOIN candidate_documents d ON d.org_id = $1 AND d.candidate_id = g.member
       CROSS JOIN LATERAL (SELECT regexp_replace(lower(d.text), '[^[:alnum:]]+', '', 'g') AS letters) t
       WHERE length(t.letters) >= ${fewestLetters}`,
      [db.organisationId, candidateIds],
    );
    const found = new Map<string, string[]>();
    for (const { root, digest } of rows) found.set(root, [...(found.get(root) ?? []), digest]);
    return found;
  }

  async remove(db: Db, candidateId: string): Promise<void> {
    await db.query(`DELETE FROM identity_keys WHERE org_id = $1 AND candidate_id = $2`, [
      db.organisationId,
      candidateId,
    ]);
  }
}
