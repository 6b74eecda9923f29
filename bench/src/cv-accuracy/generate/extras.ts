import { Chance, halfOf, listed } from './chance.js';
import { westernCountries } from './data/people.js';
import { products } from './data/skills.js';
import { type Profile } from './profile.js';
import { type Split } from './types.js';

/** What a CV may hold besides the career; the same for a profile in every language. */
export interface Extras {
  readonly born: string | null;
  readonly blurbs: boolean;
  readonly thesis: boolean;
  /** Product names in a line of their own below each job; empty where the CV has none. */
  readonly technologies: readonly (readonly string[])[];
  readonly project: { readonly name: string; readonly year: number; readonly product: string } | null;
  readonly award: number | null;
  /** Somebody else's name, e-mail and phone. */
  readonly reference: { readonly name: string; readonly email: string; readonly phone: string } | null;
}

const two = (value: number) => String(value).padStart(2, '0');

function referenceOf(chance: Chance, split: Split): Extras['reference'] {
  const country = chance.one(westernCountries.filter((one) => one.code === 'GB' || one.code === 'DE'));
  const given = chance.one(halfOf(listed(country.given), split));
  const family = chance.one(halfOf(listed(country.family), split));
  const digits = Array.from({ length: 6 }, () => chance.between(2, 9)).join('');
  return {
    name: `${given} ${family}`,
    email: `office${digits}@referee.example.org`,
    phone: `+49 30 ${digits}`,
  };
}

/** Drawn apart from the profile, so that what a CV holds besides changes nobody's career. */
export function extrasOf(profile: Profile): Extras {
  const chance = new Chance(profile.id * 6151 + 29);
  const names = profile.trade.products
    .split(',')
    .filter((name) => products[name] !== undefined && products[name] !== '');
  const lined = chance.in(30);
  return {
    born: chance.in(20)
      ? `${two(chance.between(1, 28))}.${two(chance.between(1, 12))}.${chance.between(1968, 1998)}`
      : null,
    blurbs: chance.in(20),
    thesis: chance.in(25),
    technologies: profile.jobs.map(() => (lined ? chance.some(names, 3) : [])),
    project: chance.in(25)
      ? {
          name: chance.one(['Lantern', 'Paper Boat', 'Tidebook', 'Signal Flag']),
          year: chance.between(2015, 2024),
          product: chance.one(names),
        }
      : null,
    award: chance.in(20) ? chance.between(2014, 2024) : null,
    reference: chance.in(15) ? referenceOf(chance, profile.split) : null,
  };
}
