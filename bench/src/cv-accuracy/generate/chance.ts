import { seeded } from '../../support/random.js';
import { type Split } from './types.js';

/** Seeded choices. The same seed makes the same CVs on every machine. */
export class Chance {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = seeded(seed);
    // Neighbouring seeds start alike.
    for (let turn = 0; turn < 4; turn += 1) this.random();
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in `percent` of a hundred cases. */
  in(percent: number): boolean {
    return this.random() * 100 < percent;
  }

  one<T>(from: readonly T[]): T {
    const taken = from[this.below(from.length)];
    if (taken === undefined) throw new Error('Nothing to choose from');
    return taken;
  }

  some<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}

const splitSeed = 915_377;

/** One half of a list; which half an item is in depends on a seed and not on who chooses. */
export function halfOf<T>(list: readonly T[], split: Split): readonly T[] {
  const shuffled = new Chance(splitSeed + list.length).some(list, list.length);
  return shuffled.filter((_, index) => (index % 2 === 0) === (split === 'tuning'));
}

export const listed = (text: string, mark = ','): readonly string[] => text.split(mark);
