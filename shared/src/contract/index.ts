import { accountContract } from './account.contract.js';
import { candidateLaneContract } from './candidate-lane.contract.js';
import { candidatesContract } from './candidates.contract.js';
import { compensationContract } from './compensation.contract.js';
import { demoContract } from './demo.contract.js';
import { duplicatesContract } from './duplicates.contract.js';
import { healthContract } from './health.contract.js';
import { hiringPlansContract } from './hiring-plans.contract.js';
import { intakeContract } from './intake.contract.js';
import { marketContract } from './market.contract.js';
import { matchingContract } from './matching.contract.js';
import { mergesContract } from './merges.contract.js';
import { overviewContract } from './overview.contract.js';
import { peopleContract } from './people.contract.js';
import { referenceContract } from './reference.contract.js';
import { reviewContract } from './review.contract.js';
import { rolesContract } from './roles.contract.js';
import { sessionContract } from './session.contract.js';
import { shortlistsContract } from './shortlists.contract.js';
import { skillWordsContract } from './skill-words.contract.js';
import { skillsContract } from './skills.contract.js';
import { tableContract } from './table.contract.js';
import { undoContract } from './undo.contract.js';
import { unreadableContract } from './unreadable.contract.js';

export * from './access.js';
export * from './account.contract.js';
export * from './candidate-fields.contract.js';
export * from './candidate-lane.contract.js';
export * from './candidates.contract.js';
export * from './compensation.contract.js';
export * from './comparison.contract.js';
export * from './demo.contract.js';
export * from './duplicates.contract.js';
export * from './endpoint.js';
export * from './health.contract.js';
export * from './hiring-plans.contract.js';
export * from './intake.contract.js';
export * from './market.contract.js';
export * from './matching.contract.js';
export * from './merges.contract.js';
export * from './overview.contract.js';
export * from './people.contract.js';
export * from './primitives.js';
export * from './problem.js';
export * from './reference.contract.js';
export * from './requirement.contract.js';
export * from './review.contract.js';
export * from './roles.contract.js';
export * from './session.contract.js';
export * from './shortlist-entry.contract.js';
export * from './shortlists.contract.js';
export * from './skill-words.contract.js';
export * from './skills.contract.js';
export * from './table.contract.js';
export * from './undo.contract.js';
export * from './unreadable.contract.js';

/** The walkable whole: every endpoint the server has, by feature. */
export const contract = {
  account: accountContract,
  candidateLane: candidateLaneContract,
  candidates: candidatesContract,
  compensation: compensationContract,
  demo: demoContract,
  duplicates: duplicatesContract,
  health: healthContract,
  hiringPlans: hiringPlansContract,
  intake: intakeContract,
  market: marketContract,
  matching: matchingContract,
  merges: mergesContract,
  overview: overviewContract,
  people: peopleContract,
  reference: referenceContract,
  review: reviewContract,
  roles: rolesContract,
  session: sessionContract,
  shortlists: shortlistsContract,
  skills: skillsContract,
  skillWords: skillWordsContract,
  table: tableContract,
  undo: undoContract,
  unreadable: unreadableContract,
};
