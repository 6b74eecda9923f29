import { Injectable } from '@nestjs/common';
import { newInRow, type RowValues } from '@portolan/shared/domain/tables';
import { Clock } from '../../../platform/clock/index.js';
import { type Db } from '../../../platform/database/index.js';
import { CandidateValues } from '../../candidates/index.js';
import { compareRows } from './row-likeness.js';
import { type Piece, StagingStore } from './staging-store.js';
import { type StoredCounts } from './table-state.js';

/** Whose values are compared in memory at once. */
const comparedAtOnce = 200;

/** Decides what the rows of a piece would change. */
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
    const { same, alike } = compareRows(matches, twins, sameEmail);
    await this.staging.setSame(db, piece.itemId, same);
    await this.staging.setDuplicate(db, piece.itemId, alike);
  }
}
