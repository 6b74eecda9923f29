import { type Samples } from '../sample.js';
import { account } from './account.js';
import { people } from './people.js';
import { reference } from './reference.js';
import { session } from './session.js';

/** By feature, as in the contract. */
export const samples: Readonly<Record<string, Samples>> = { account, people, reference, session };
