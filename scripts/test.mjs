import { checkNode } from './lib/node-version.mjs';

if (checkNode()) {
  import('./lib/test-run.mjs').then(({ testAll }) => testAll(process.argv.slice(2)));
}
