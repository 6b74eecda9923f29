import { type MergeRequest } from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { laneConflicts } from '../candidates/index.js';
import { entryConflicts } from '../shortlists/index.js';

/** What both records say differently must be answered; the mobility file by somebody who may open it. */
export async function refuseUnanswered(
  db: Db,
  who: Who,
  pair: { readonly keptId: string; readonly mergedId: string },
  asked: MergeRequest,
): Promise<void> {
  const { authorisations, expectation, bothHaveMobilityFile } = await laneConflicts(db, pair);
  const entries = await entryConflicts(db, pair);
  const open = [
    ...authorisations
      .filter(({ country }) => !asked.authorisations.some((one) => one.country === country))
      .map(({ country }) => ({
        path: 'body.authorisations',
        message: `Say which answer stands for ${country}`,
      })),
    ...(expectation !== null && asked.expectation === null
      ? [{ path: 'body.expectation', message: 'Say which pay expectation stands' }]
      : []),
    ...entries
      .filter(({ roleId }) => !asked.shortlists.some((one) => one.roleId === roleId))
      .map(({ roleTitle }) => ({
        path: 'body.shortlists',
        message: `Say which stage stands for ${roleTitle}`,
      })),
  ];
  if (open.length > 0)
    throw problem('unprocessable', 'Some things are different and must be decided first.', open);
  if (bothHaveMobilityFile) refuseMobility(who, asked);
}

function refuseMobility(who: Who, asked: MergeRequest): void {
  if (who.level !== 'specialist')
    throw problem('forbidden', 'Both records have a mobility file. A mobility specialist has to merge them.');
  if (asked.mobilityFile === null)
    throw problem('unprocessable', 'Say which mobility file stands.', [
      { path: 'body.mobilityFile', message: 'Say which mobility file stands' },
    ]);
}
