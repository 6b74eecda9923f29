import { checkNode } from './lib/node-version.mjs';

// The rest is imported only now: an old Node could not even read it.
if (checkNode()) {
  import('./lib/launch.mjs').then(({ launch }) => launch());
}
