// npm run check: everything a machine can hold the tree to without running it.
import { Fault } from './fault.mjs';
import { installIfNeeded } from './install.mjs';
import { runNode } from './run.mjs';
import { step } from './terminal.mjs';

const bin = (path) => `node_modules/${path}`;

/** The compiler first: the others read what it writes. Then in pairs, for two processors. */
const rounds = [
  [{ name: 'Types', args: [bin('typescript/bin/tsc'), '-b'] }],
  [
    { name: 'Lint', args: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
    { name: 'Format', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
    { name: 'Import rules', args: ['scripts/arch.mjs'] },
    { name: 'Dead exports', args: [bin('knip/bin/knip.js')] },
    { name: 'Contract', args: ['server/dist/commands/contract.js'] },
    { name: 'OpenAPI', args: ['scripts/openapi.mjs'] },
  ],
];

async function checkOne({ name, args }) {
  const done = await runNode(args);
  return { name, ok: done.ok, output: done.output.trim() };
}

/** At most `width` at a time, in order. */
async function inTurns(tasks, width, each) {
  const waiting = [...tasks];
  const results = [];
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) results.push(await each(task));
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

export async function checkAll() {
  const broken = [];
  try {
    await installIfNeeded();
    for (const round of rounds) {
      const names = round.map(({ name }) => name.toLowerCase()).join(', ');
      const results = await step(`Checking ${names}`, (note) =>
        inTurns(round, 2, async (task) => {
          const result = await checkOne(task);
          note(`${task.name.toLowerCase()}: ${result.ok ? 'fine' : 'not fine'}`);
          return result;
        }),
      );
      broken.push(...results.filter(({ ok }) => !ok));
    }
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    process.exit(1);
  }
  for (const { name, output } of broken) console.error(`\n== ${name}\n${output}`);
  console.log(
    broken.length === 0 ? 'All checks pass' : `Failed: ${broken.map(({ name }) => name).join(', ')}`,
  );
  process.exit(broken.length === 0 ? 0 : 1);
}
