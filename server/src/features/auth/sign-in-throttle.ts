import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ThrottlerStorageService } from '@nestjs/throttler';
import { ProblemError } from '../../platform/errors/index.js';

const windowMilliseconds = 15 * 60_000;
const perAccount = 10;
const perAddress = 100;

/** Slows guessing: attempts are counted by account and by address; a success starts the account's count anew. */
@Injectable()
export class SignInThrottle {
  private readonly successes = new Map<string, number>();

  constructor(private readonly storage: ThrottlerStorageService) {}

  async count(email: string, address: string): Promise<void> {
    const account = digest(email);
    await this.hit(`account:${account}:${this.successes.get(account) ?? 0}`, perAccount);
    await this.hit(`address:${address}`, perAddress);
  }

  succeeded(email: string): void {
    const account = digest(email);
    this.successes.set(account, (this.successes.get(account) ?? 0) + 1);
  }

  private async hit(key: string, limit: number): Promise<void> {
    const { isBlocked, timeToBlockExpire } = await this.storage.increment(
      key,
      windowMilliseconds,
      limit,
      windowMilliseconds,
      'sign-in',
    );
    if (!isBlocked) return;
    const minutes = Math.max(1, Math.ceil(timeToBlockExpire / 60));
    const wait = { 'retry-after': String(Math.max(1, timeToBlockExpire)) };
    throw new ProblemError('too-many-requests', `Try again in ${minutes} minutes.`, undefined, wait);
  }
}

function digest(email: string): string {
  return createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
}
