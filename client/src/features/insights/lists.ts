import { ageingDays, recentDays, type OpeningsRow, type PipelineRow } from '@portolan/shared/contract';
import { paths } from '../../lib/paths.js';

const day = 24 * 60 * 60 * 1000;

const daysBefore = (asOf: string, days: number): string =>
  new Date(Date.parse(asOf) - days * day).toISOString();

/** Where each number of the overview can be looked up, with the filters that make the list say the same. */
export const lists = {
  openRoles: () => paths.roles({ status: 'open' }),
  ageing: (asOf: string) =>
    paths.roles({ status: 'open', openedBefore: daysBefore(asOf, ageingDays), sort: 'opened' }),
  openings: (row: OpeningsRow) =>
    paths.roles({ status: 'open', employer: row.employer.id, occupation: row.occupationCode }),
  occupation: (code: string) => paths.candidates({ occupation: code }),
  inPlay: () => paths.shortlists({ stage: ['proposed', 'screening', 'interview', 'offer'] }),
  stage: (stage: PipelineRow['stage']) => paths.shortlists({ stage }),
  movedRecently: (asOf: string) => paths.shortlists({ movedSince: daysBefore(asOf, recentDays) }),
};
