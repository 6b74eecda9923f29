import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DataSource } from 'typeorm';
import { readPublicSkills, storePublicSkills } from '../features/skills/index.js';
import { loadConfig, SettingsError } from '../platform/config/index.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** True when the file was taken. */
async function take(source: DataSource, path: string): Promise<boolean> {
  const name = basename(path);
  const read = readPublicSkills(await readFile(path, 'utf8'));
  if (!read.ok) {
    say(`${name}: not taken, it is ${read.because}`);
    return false;
  }
  await source.transaction((manager) =>
    storePublicSkills({ query: (sql, parameters = []) => manager.query(sql, [...parameters]) }, read.skills),
  );
  say(`${name}: ${read.skills.length} names of ${read.scheme === 'onet' ? 'O*NET' : 'ESCO'} to propose from`);
  return true;
}

/** `npm run import-skills -- FILE…` loads names of O*NET and ESCO that unknown words are compared with. */
async function main(): Promise<void> {
  const paths = process.argv.slice(2);
  if (paths.length === 0)
    throw new SettingsError([
      'name the files: npm run import-skills -- "Technology Skills.txt" skills_en.csv',
    ]);
  const source = await new DataSource({ type: 'postgres', url: loadConfig().databaseUrl }).initialize();
  try {
    for (const path of paths) if (!(await take(source, path))) process.exitCode = 1;
  } finally {
    await source.destroy();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof SettingsError || (error as { code?: string }).code === 'ENOENT';
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
});
