import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import { type ProblemCode } from '@portolan/shared/contract';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import { AppLogger } from '../logging/index.js';
import { ProblemError, problem } from './problem-error.js';

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-file',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** SQLSTATE classes and driver codes that mean "no database right now". */
const outage = /^(08|57P|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;

function codeOf(error: unknown): string {
  const found = error as { code?: unknown; driverError?: { code?: unknown } } | null;
  const code = found?.driverError?.code ?? found?.code;
  return typeof code === 'string' ? code : '';
}

/** The database is away for the moment; nothing is wrong with what was asked. */
export function isOutage(error: unknown): boolean {
  if (outage.test(codeOf(error))) return true;
  const message = error instanceof Error ? error.message : '';
  return /Connection terminated|timeout exceeded when trying to connect|terminating connection/i.test(
    message,
  );
}

/** Turns whatever was thrown into one of the closed list; a driver's own words never leave. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : (error as { statusCode?: number } | null)?.statusCode;
  if (status !== undefined && status < 500) return problem(byStatus[status] ?? 'invalid');
  if (isOutage(error)) return new ProblemError('unavailable', undefined, undefined, { 'retry-after': '2' });
  switch (codeOf(error)) {
    case '23505':
      return problem('conflict', 'There is already an entry like this one.');
    case '23503':
      return problem('conflict', 'Something this refers to does not exist, or is still in use.');
    default:
      return problem('internal');
  }
}

@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: AppLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const found = toProblem(error);
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (found.status >= 500) {
      // A ZodError here is a reply that broke the contract: its values could be personal, its paths are not.
      const reason =
        error instanceof ZodError
          ? `reply breaks the contract at ${error.issues.map((i) => i.path.join('.')).join(', ')}`
          : error;
      this.logger.failure(`${request.method} ${request.routeOptions.url ?? ''}`, reason);
    }
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    void reply
      .status(found.status)
      .headers(found.headers)
      .type('application/problem+json')
      .send(found.toBody());
  }
}
