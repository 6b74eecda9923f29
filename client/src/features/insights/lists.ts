import { type OpeningsRow, type Overview, type PipelineRow } from '@portolan/shared/contract';
import { paths } from '../../lib/paths.js';

/** Where each number of the overview can be looked up, with the filters that make the list say the same. */
export const lists = {
  openRoles: () => paths.roles({ status: 'open' }),
  ageing: ({ ageingBefore }: Overview) =>
    paths.roles({ status: 'open', openedBefore: ageingBefore, sort: 'opened' }),
  openings: (row: OpeningsRow) =>
    paths.roles({ status: 'open', employer: row.employer.id, occupation: row.occupationCode }),
  occupation: (code: string) => paths.candidates({ occupation: code }),
  inPlay: () => paths.shortlists({ stage: ['proposed', 'screening', 'interview', 'offer'] }),
  stage: (stage: PipelineRow['stage']) => paths.shortlists({ stage }),
  movedRecently: ({ recentSince }: Overview) => paths.shortlists({ movedSince: recentSince }),
};
