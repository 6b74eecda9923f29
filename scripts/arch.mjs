// npm run arch: holds the tree to .dependency-cruiser.cjs and keeps the diagram in docs/architecture.md true.
// --write draws the diagram anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.cjs';
import { drawFeatures, replaceDrawing } from './lib/arch-diagram.mjs';
import { root } from './lib/run.mjs';

const sides = ['shared', 'migrations', 'server', 'client', 'e2e', 'bench'];

/** The rules broken below a folder that is laid out as the project is. */
export async function findBreaches(baseDir, folders = sides) {
  const { options, forbidden } = config;
  const { output } = await cruise(
    folders.map((side) => `${side}/src`),
    { ...options, baseDir, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  );
  return {
    modules: output.summary.totalCruised,
    breaches: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

async function main() {
  const { modules, breaches } = await findBreaches(root);
  const why = new Map(config.forbidden.map(({ name, comment }) => [name, comment]));
  for (const { rule, from, to } of breaches) console.error(`${from} → ${to}\n  ${rule}: ${why.get(rule)}`);
  const file = join(root, 'docs/architecture.md');
  const page = readFileSync(file, 'utf8');
  const drawn = replaceDrawing(page, drawFeatures(config.tables));
  const stale = drawn !== page;
  if (stale && process.argv.includes('--write')) writeFileSync(file, drawn);
  else if (stale) console.error('docs/architecture.md shows an old diagram: node scripts/arch.mjs --write');
  const ok = breaches.length === 0 && (!stale || process.argv.includes('--write'));
  console.log(
    ok ? `${modules} modules keep the import rules` : `${breaches.length} breaches of the import rules`,
  );
  process.exitCode = ok ? 0 : 1;
}

if (process.argv[1] === join(root, 'scripts/arch.mjs')) await main();
