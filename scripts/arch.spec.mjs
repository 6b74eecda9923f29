import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import config from '../.dependency-cruiser.cjs';
import { findBreaches } from './arch.mjs';
import { breaking, keeping } from './fixtures/arch.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-arch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function rulesBrokenBy(tree) {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const sides = ['bench', 'client', 'migrations', 'server', 'shared'].filter((side) =>
    Object.keys(tree).some((path) => path.startsWith(`${side}/src/`)),
  );
  return (await findBreaches(folder, sides)).breaches.map(({ rule }) => rule);
}

describe('the import rules', () => {
  it('have a fixture each', () => {
    expect(Object.keys(breaking).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(breaking))('%s bites', async (rule, tree) => {
    expect(await rulesBrokenBy(tree)).toContain(rule);
  });

  it('let pass what they allow', async () => {
    expect(await rulesBrokenBy(keeping)).toEqual([]);
  });
});
