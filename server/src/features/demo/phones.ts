import { type Chance } from './random.js';

/**
 * Numbers that regulators set aside for films and books, as E.164 with # for a free digit:
 * NANPA 555-0100 to 0199, Ofcom drama numbers, ARCEP, Bundesnetzagentur, ACMA, PTS, ComReg.
 */
const fictional: Readonly<Record<string, readonly string[]>> = {
  US: ['+120655501##', '+151255501##', '+130355501##'],
  CA: ['+141655501##', '+160455501##'],
  GB: ['+442079460###', '+447700900###', '+441144960###'],
  FR: ['+3363998####', '+3319900####'],
  DE: ['+493023125###', '+494066969###', '+498999998###'],
  AU: ['+61255501###', '+61355501###'],
  SE: ['+4684650004', '+4684650005', '+4684650006', '+4684650007'],
  IE: ['+35320910####'],
};

export function fictionalPhone(chance: Chance, country: string): string | null {
  const patterns = fictional[country];
  if (patterns === undefined) return null;
  return chance.pick(patterns).replace(/#/g, () => String(chance.between(0, 9)));
}
