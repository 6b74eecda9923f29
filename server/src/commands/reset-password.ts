import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { PasswordResetService } from '../features/auth/index.js';
import { loadConfig, SettingsError } from '../platform/config/index.js';
import { ProblemError } from '../platform/errors/index.js';

/** `npm run reset-password -- somebody@example.org` prints a one-time link; the old password works until it is used. */
async function main(): Promise<void> {
  const email = process.argv[2];
  if (email === undefined)
    throw new SettingsError(['name the e-mail address: npm run reset-password -- somebody@example.org']);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig()), { logger: false });
  try {
    const { link, expiresAt } = await app.get(PasswordResetService).issue(email);
    process.stdout.write(`${link}\nIt works once, until ${expiresAt}.\n`);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof SettingsError || error instanceof ProblemError;
  process.stderr.write(`${known ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
});
