import 'reflect-metadata';
import { createApp } from './app.js';
import { FirstStartService } from './features/auth/index.js';
import { DemoLoader } from './features/demo/index.js';
import { loadConfig, SettingsError } from './platform/config/index.js';
import { isOutage } from './platform/errors/index.js';
import { AppLogger } from './platform/logging/index.js';

/** Stdout is read by people (and by the launcher): one line a step. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function start(): Promise<void> {
  const config = loadConfig();
  const app = await createApp(config);
  const logger = app.get(AppLogger);
  // The job library lets some promises fail unheard when the database goes; it comes back, and so do its workers.
  process.on('unhandledRejection', (error) => {
    if (!isOutage(error)) throw error;
    logger.failure('a promise nobody waits for', error);
  });
  const firstStart = app.get(FirstStartService);
  const { organisationId, isNew } = await firstStart.ensureOrganisation();
  if (config.demo) await app.get(DemoLoader).ensure(organisationId, isNew, say);
  const link = await firstStart.ensureAdministrator(organisationId);
  await app.listen(config.port, config.host);
  if (link !== undefined) say(`First sign-in (works once): ${link}`);
  say(`Listening on ${config.publicUrl}`);
}

start().catch((error: unknown) => {
  const known = error instanceof SettingsError || (error as { code?: string }).code === 'EADDRINUSE';
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
});
