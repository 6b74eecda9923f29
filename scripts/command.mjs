import { checkNode } from './lib/node-version.mjs';

if (checkNode()) {
  import('./lib/command-run.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)));
}
