import { accountContract } from './account.contract.js';
import { healthContract } from './health.contract.js';
import { peopleContract } from './people.contract.js';
import { referenceContract } from './reference.contract.js';
import { sessionContract } from './session.contract.js';

export * from './access.js';
export * from './account.contract.js';
export * from './endpoint.js';
export * from './health.contract.js';
export * from './people.contract.js';
export * from './primitives.js';
export * from './problem.js';
export * from './reference.contract.js';
export * from './session.contract.js';

/** The walkable whole: every endpoint the server has, by feature. */
export const contract = {
  account: accountContract,
  health: healthContract,
  people: peopleContract,
  reference: referenceContract,
  session: sessionContract,
};
