import { checkNode } from './lib/node-version.mjs';

if (checkNode()) {
  import('./lib/check-run.mjs').then(({ checkAll }) => checkAll());
}
