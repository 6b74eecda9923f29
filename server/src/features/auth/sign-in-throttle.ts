import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from '../../platform/errors/index.js';

const windowSeconds = 15 * 60;

/** Slows guessing: attempts are counted by account and by address; a success forgets the account's. */
@Injectable()
export class SignInThrottle {
  private readonly byAccount = new RateLimiterMemory({
    keyPrefix: 'account',
    points: 10,
    duration: windowSeconds,
  });
  private readonly byAddress = new RateLimiterMemory({
    keyPrefix: 'address',
    points: 100,
    duration: windowSeconds,
  });

  async count(email: string, address: string): Promise<void> {
    await take(this.byAccount, digest(email));
    await take(this.byAddress, address);
  }

  async succeeded(email: string): Promise<void> {
    await this.byAccount.delete(digest(email));
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw new ProblemError(
      'too-many-requests',
      `Try again in ${Math.ceil(seconds / 60)} minutes.`,
      undefined,
      { 'retry-after': String(seconds) },
    );
  }
}

function digest(email: string): string {
  return createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
}
