// Written so that any Node that knows modules can read it.
const needed = [20, 19];

/** True when this Node is new enough; else says so and sets the exit code. */
export function checkNode() {
  const have = process.versions.node.split('.').map(Number);
  if (have[0] > needed[0] || (have[0] === needed[0] && have[1] >= needed[1])) return true;
  console.error(
    'Portolan needs Node ' +
      needed.join('.') +
      ' or newer and this is Node ' +
      process.versions.node +
      ': install a newer one from https://nodejs.org and run the same command again.',
  );
  process.exitCode = 1;
  return false;
}
