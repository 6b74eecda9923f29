import { Injectable } from '@nestjs/common';
import { newInRow, type RowValues } from '@portolan/shared/domain/tables';
import { Clock } from '../../../platform/clock/index.js';
import { type Db } from '../../../platform/database/index.js';
import { CandidateValues } from '../../candidates/index.js';
import { type ContactMatch, type Piece, StagingStore, type TwinMatch } from './staging-store.js';
import { type StoredCounts } from './table-state.js';

/** Whose values are compared in memory at once. */
const comparedAtOnce = 200;

interface Likeness {
  readonly candidateId: string;
  readonly because: readonly string[];
}

/** Decides what the rows of a piece would change. Nothing is taken for the same person by a contact alone, unless asked. */
@Injectable()
export class RowClassifier {
  constructor(
    private readonly staging: StagingStore,
    private readonly candidates: CandidateValues,
    private readonly clock: Clock,
  ) {}

  /** Classifies, lists what people should see, and keeps only what will be imported. */
  async settle(
    db: Db,
    piece: Piece,
    how: { readonly sourceSystem: string; readonly sameEmail: boolean },
  ): Promise<Partial<StoredCounts>> {
    await this.staging.classifyById(db, piece, how.sourceSystem);
    await this.compareOwn(db, piece);
    await this.byLikeness(db, piece, how.sameEmail);
    await this.staging.listForPeople(db, piece, this.clock.now());
    const outcomes = await this.staging.outcomes(db, piece);
    const of = (outcome: string) => outcomes.get(outcome) ?? { count: 0, partial: 0 };
    return {
      new: of('new').count,
      changed: of('changed').count,
      unchanged: of('unchanged').count,
      duplicate: of('duplicate').count,
      faulty: of('faulty').count,
      partial: of('new').partial + of('changed').partial,
    };
  }

  /** A row of our export changes somebody only if it says something that is not known. */
  private async compareOwn(db: Db, piece: Piece): Promise<void> {
    const rows = await this.staging.ownRows(db, piece);
    for (let from = 0; from < rows.length; from += comparedAtOnce) {
      const some = rows.slice(from, from + comparedAtOnce);
      const known = await this.candidates.of(
        db,
        some.map((row) => row.candidate_id),
      );
      const same = some.filter((row) => {
        const current = known.get(row.candidate_id);
        return current !== undefined && newInRow(current, row.profile as RowValues).length === 0;
      });
      await this.staging.setUnchanged(
        db,
        piece.itemId,
        same.map((row) => row.row_number),
      );
    }
  }

  /** Rows with a contact of somebody in the directory or of an earlier row. */
  async byLikeness(db: Db, piece: Piece, sameEmail: boolean): Promise<void> {
    const matches = await this.staging.contactMatches(db, piece);
    const twins = await this.staging.twinMatches(db, piece);
    const same = new Map([...(sameEmail ? sameByEmail(matches, twins) : []), ...sameById(twins)]);
    const alike = likenesses(matches, twins);
    for (const row of same.keys()) alike.delete(row);
    await this.staging.setSame(db, piece.itemId, same);
    await this.staging.setDuplicate(db, piece.itemId, alike);
  }
}

const isImported = (twin: TwinMatch) => twin.outcome === 'new' || twin.outcome === 'changed';

/**
 * A record id is the person's, also within a file: systems write a row for each application. Another name under the
 * same id says that the column may be something else, so a person looks at it.
 */
function sameById(twins: readonly TwinMatch[]): [number, string][] {
  return twins.flatMap((twin) =>
    twin.because === 'source-id' && twin.is_same_name && twin.candidate_id !== null && isImported(twin)
      ? [[twin.row_number, twin.candidate_id]]
      : [],
  );
}

/** The one candidate whose e-mail a row has; two are for a person to decide. An earlier row counts where nobody else does. */
function sameByEmail(matches: readonly ContactMatch[], twins: readonly TwinMatch[]): Map<number, string> {
  const found = new Map<number, Set<string>>();
  const add = (row: number, id: string) => found.set(row, (found.get(row) ?? new Set()).add(id));
  for (const { row_number: row, same_email: ids } of matches) for (const id of ids ?? []) add(row, id);
  const known = new Set(found.keys());
  for (const twin of twins)
    if (
      twin.because === 'email' &&
      twin.candidate_id !== null &&
      isImported(twin) &&
      !known.has(twin.row_number)
    )
      add(twin.row_number, twin.candidate_id);
  return new Map([...found].flatMap(([row, [id, ...more]]) => (id && more.length === 0 ? [[row, id]] : [])));
}

function likenesses(
  matches: readonly ContactMatch[],
  twins: readonly TwinMatch[],
): Map<number, readonly Likeness[]> {
  const alike = new Map<number, Map<string, Set<string>>>();
  const add = (row: number, id: string, because: string) => {
    const ofRow = alike.get(row) ?? new Map<string, Set<string>>();
    ofRow.set(id, (ofRow.get(id) ?? new Set()).add(because));
    alike.set(row, ofRow);
  };
  for (const { row_number: row, lookalikes } of matches)
    for (const { candidateId, because } of lookalikes)
      for (const reason of because) add(row, candidateId, reason);
  for (const { row_number: row, candidate_id: id, because } of twins) if (id !== null) add(row, id, because);
  return new Map(
    [...alike].map(([row, found]) => [
      row,
      [...found].map(([candidateId, because]) => ({ candidateId, because: [...because].sort() })),
    ]),
  );
}
