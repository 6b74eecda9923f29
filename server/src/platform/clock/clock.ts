import { Global, Injectable, Module } from '@nestjs/common';

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

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
