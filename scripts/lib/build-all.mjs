// Everything the tests and checks need: all TypeScript projects and the pages.
import { Fault } from './fault.mjs';
import { buildIfStale } from './build.mjs';
import { runNode } from './run.mjs';
import { step } from './terminal.mjs';

export async function compileAll() {
  await step('Compiling all workspaces', async () => {
    const done = await runNode(['node_modules/typescript/bin/tsc', '-b']);
    if (!done.ok) throw new Fault(`Compiling failed:\n${done.output.trim()}`);
  });
}

export async function buildAll() {
  await compileAll();
  await buildIfStale();
}
