import { type Samples } from '../sample.js';
import { account } from './account.js';
import { demo } from './demo.js';
import { duplicates, merges, undo } from './identity.js';
import { candidateLane, candidates } from './candidates.js';
import { compensation } from './compensation.js';
import { hiringPlans } from './hiring-plans.js';
import { intake } from './intake.js';
import { market } from './market.js';
import { people } from './people.js';
import { reference } from './reference.js';
import { review } from './review.js';
import { matching, roles } from './roles.js';
import { session } from './session.js';
import { shortlists } from './shortlists.js';
import { skillWords } from './skill-words.js';
import { skills } from './skills.js';
import { table } from './table.js';
import { unreadable } from './unreadable.js';

/** By feature, as in the contract. */
export const samples: Readonly<Record<string, Samples>> = {
  account,
  candidateLane,
  candidates,
  compensation,
  demo,
  duplicates,
  hiringPlans,
  intake,
  market,
  matching,
  merges,
  people,
  reference,
  review,
  roles,
  session,
  shortlists,
  skills,
  skillWords,
  table,
  undo,
  unreadable,
};
