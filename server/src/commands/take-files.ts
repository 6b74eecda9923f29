import { DataSource } from 'typeorm';
import { loadConfig, SettingsError } from '../platform/config/index.js';

async function takeAll(
  example: string,
  take: (source: DataSource, path: string) => Promise<boolean>,
): Promise<void> {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new SettingsError([`name the files: ${example}`]);
  const source = await new DataSource({ type: 'postgres', url: loadConfig().databaseUrl }).initialize();
  try {
    for (const path of paths) if (!(await take(source, path))) process.exitCode = 1;
  } finally {
    await source.destroy();
  }
}

/** Takes the files named on the command line one by one; one with faults (`take` is false) stops none of the others. */
export function takeFiles(
  example: string,
  take: (source: DataSource, path: string) => Promise<boolean>,
): void {
  takeAll(example, take).catch((error: unknown) => {
    const known = error instanceof SettingsError || (error as { code?: string }).code === 'ENOENT';
    process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
    process.exitCode = 1;
  });
}
