import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DataSource } from 'typeorm';
import { takeEdition } from '../features/market/index.js';
import { Clock } from '../platform/clock/index.js';
import { loadConfig, SettingsError } from '../platform/config/index.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Reads one published file into the ledger; true when it was taken. */
async function take(source: DataSource, path: string): Promise<boolean> {
  const name = basename(path);
  const content = await readFile(path);
  const taken = await takeEdition(content, name, new Clock().now(), (work) =>
    source.transaction((manager) =>
      work({ query: (sql, parameters = []) => manager.query(sql, [...parameters]) }),
    ),
  );
  if (taken.ok) {
    const { head, lines, figureCount } = taken;
    say(`${name}: ${head.title}, ${head.edition} is in the ledger (${lines} lines, ${figureCount} figures)`);
    return true;
  }
  say(`${name}: not taken, the ledger is as it was (${taken.faultCount} faults)`);
  for (const { line, column, message } of taken.faults) {
    say(
      `  ${[line === null ? 'the file' : `line ${line}`, ...(column === null ? [] : [column])].join(', ')}: ${message}`,
    );
  }
  return false;
}

/** `npm run import-edition -- FILE…` takes published files into the ledger; one with faults stops none of the others. */
async function main(): Promise<void> {
  const paths = process.argv.slice(2);
  if (paths.length === 0)
    throw new SettingsError(['name the files: npm run import-edition -- national_M2024_dl.xlsx']);
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
