import { Injectable } from '@nestjs/common';
import {
  type CandidateId,
  type CandidateView,
  type MergePreview,
  type MergeRecord,
} from '@portolan/shared/contract';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { PeopleLookup } from '../auth/index.js';
import { CandidatePage, laneConflicts } from '../candidates/index.js';
import { countEntries, entryConflicts } from '../shortlists/index.js';

const recordOf = ({
  id,
  version,
  origin,
  createdAt,
  fields,
  skills,
  documents,
}: CandidateView): MergeRecord => ({
  id,
  version,
  origin,
  createdAt,
  fields,
  skills,
  documents,
});

/** Two records side by side before a merge. */
@Injectable()
export class MergePreviewReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly page: CandidatePage,
    private readonly people: PeopleLookup,
  ) {}

  async get(who: Who, keptId: CandidateId, mergedId: CandidateId): Promise<MergePreview> {
    const [kept, merged] = [await this.page.get(who, keptId), await this.page.get(who, mergedId)];
    if (kept.id === merged.id) throw problem('conflict', 'These two are one record already.');
    const pair = { keptId: kept.id, mergedId: merged.id };
    const beside = await this.tenant.run(who.organisationId, (db) => this.beside(db, pair));
    return { kept: recordOf(kept), merged: recordOf(merged), ...beside };
  }

  private async beside(db: Db, pair: { readonly keptId: CandidateId; readonly mergedId: CandidateId }) {
    const names = await this.people.names(db);
    const named = <T extends { readonly recordedBy: string | null }>(said: T): T => ({
      ...said,
      recordedBy: said.recordedBy === null ? null : (names.get(said.recordedBy) ?? null),
    });
    const { authorisations, expectation, bothHaveMobilityFile } = await laneConflicts(db, pair);
    return {
      authorisations: authorisations.map(({ country, kept, merged }) => ({
        country,
        kept: named(kept),
        merged: named(merged),
      })),
      expectation: expectation && { kept: named(expectation.kept), merged: named(expectation.merged) },
      bothHaveMobilityFile,
      shortlists: (await entryConflicts(db, pair)) as MergePreview['shortlists'],
      shortlistsAlong: await countEntries(db, pair.mergedId),
    };
  }
}
