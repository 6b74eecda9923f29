import { type CallOptions } from '../world.js';
import { type Seed } from './seed.js';

/** A request that would work for somebody who may send it. */
export interface Sample extends CallOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Its path names nothing of an organisation (public reference data): another organisation gets an answer too. */
  readonly shared?: true;
  /** The status it gets when let in, where a request that simply succeeds cannot be made up. */
  readonly refusedAs?: number;
}

export type SampleMaker = (seed: Seed) => Sample;

/** Samples of a feature by endpoint name; endpoints without body and with known path ids need none. */
export type Samples = Readonly<Record<string, SampleMaker>>;
