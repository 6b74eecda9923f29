import { createHash } from 'node:crypto';
import { replaceEdition, type Sql } from './edition.store.js';
import { type EditionHead, parseEdition, type ParseResult } from './importers/index.js';

export type RejectedEdition = Extract<ParseResult, { ok: false }>;

export interface TakenEdition {
  readonly ok: true;
  readonly head: EditionHead;
  readonly lines: number;
  readonly figureCount: number;
}

/**
 * Reads a published file, then puts its edition into the ledger inside a transaction of the caller's making; a file
 * with faults changes nothing and opens none.
 */
export async function takeEdition(
  content: Buffer,
  fileName: string,
  at: Date,
  transaction: (work: (sql: Sql) => Promise<void>) => Promise<void>,
): Promise<TakenEdition | RejectedEdition> {
  const parsed = await parseEdition(content, fileName);
  if (!parsed.ok) return parsed;
  const { head, figures, lines } = parsed;
  const sha256 = createHash('sha256').update(content).digest('hex');
  await transaction((sql) => replaceEdition(sql, head, figures, { origin: 'file', fileName, sha256, at }));
  return { ok: true, head, lines, figureCount: figures.length };
}
