import { DataSource } from 'typeorm';
import { loadConfig, SettingsError } from '../platform/config/index.js';

/** What somebody at the command line can do something about, by the code of the error. */
const ofFiles: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read by this user',
};
const ofDatabases: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The database does not answer. Is it running, and is DATABASE_URL right?',
  ENOTFOUND: 'The database is not found. Is DATABASE_URL right?',
  // No such table, no such database.
  '42P01': 'The database is not set up yet. Start Portolan once, then try again.',
  '3D000': 'The database is not set up yet. Start Portolan once, then try again.',
  '28P01': 'The database does not take this password. Is DATABASE_URL right?',
};

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
};

/** One file; true when it was taken. One that cannot be opened is said and stops none of the others. */
async function takeOne(
  source: DataSource,
  path: string,
  take: (source: DataSource, path: string) => Promise<boolean>,
): Promise<void> {
  try {
    if (!(await take(source, path))) process.exitCode = 1;
  } catch (error) {
    const because = ofFiles[codeOf(error)];
    if (because === undefined) throw error;
    complain(`${path}: not taken, ${because}`);
  }
}

async function takeAll(
  paths: readonly string[],
  take: (source: DataSource, path: string) => Promise<boolean>,
): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url: loadConfig().databaseUrl }).initialize();
  try {
    for (const path of paths) await takeOne(source, path, take);
  } finally {
    await source.destroy();
  }
}

/** Takes the files named on the command line one by one; one with faults (`take` is false) stops none of the others. */
export function takeFiles(
  example: string,
  take: (source: DataSource, path: string) => Promise<boolean>,
): void {
  const paths = process.argv.slice(2);
  if (paths.length === 0) {
    complain(`Name the files: ${example}`);
    return;
  }
  takeAll(paths, take).catch((error: unknown) => {
    const words = error instanceof SettingsError ? error.message : ofDatabases[codeOf(error)];
    complain(words ?? (error as Error).stack ?? String(error));
  });
}
