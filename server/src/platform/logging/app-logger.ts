import { Global, Inject, Injectable, type LoggerService, Module } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { CONFIG, type Config } from '../config/index.js';

/**
 * Structured logs on stderr (stdout is for people). Ids only: no names, addresses, texts or query strings; error
 * messages of the database are reduced to their code, because they quote the values at fault.
 */
@Injectable()
export class AppLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(@Inject(CONFIG) config: Config) {
    this.pino = pino({ level: config.logLevel, base: null }, pino.destination(2));
  }

  log(message: unknown, context?: string): void {
    this.pino.info({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.pino.error({ context, stack }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  request(entry: {
    method: string;
    route: string;
    status: number;
    milliseconds: number;
    userId: string | undefined;
  }): void {
    this.pino.info(entry, 'request');
  }

  /** An unexpected failure: what was being done, and why it failed as far as it may be written down. */
  failure(doing: string, error: unknown): void {
    const found = error as { driverError?: { code?: string; constraint?: string } } | null;
    if (found?.driverError !== undefined) {
      const { code, constraint } = found.driverError;
      this.pino.error(
        { doing, sqlstate: code, constraint, stack: stackWithoutMessage(error) },
        'database error',
      );
      return;
    }
    this.pino.error(
      {
        doing,
        reason: error instanceof Error ? error.message : String(error),
        stack: stackWithoutMessage(error),
      },
      'failed',
    );
  }
}

function stackWithoutMessage(error: unknown): string | undefined {
  return error instanceof Error
    ? error.stack
        ?.split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .join('\n')
    : undefined;
}

@Global()
@Module({ providers: [AppLogger], exports: [AppLogger] })
export class LoggingModule {}
