import { Global, Injectable, Module } from '@nestjs/common';
import { v7 } from 'uuid';

/** The only place that reads the time. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today as YYYY-MM-DD, UTC. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}

/** A fresh uuid v7. Not an order of commits (see docs/architecture.md). */
export function newId(): string {
  return v7();
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
