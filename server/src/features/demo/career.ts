import { companies, schools } from './data/companies.js';
import { type CvLanguage, type Persona, type Rung } from './personas.js';
import { type Chance } from './random.js';
import { type SyntheticEducation, type SyntheticJob } from './synthetic-person.js';

/** Months of work behind somebody on each rung. */
const careerMonths: Readonly<Record<Rung, readonly [number, number]>> = {
  0: [5, 26],
  1: [26, 72],
  2: [64, 132],
  3: [110, 260],
};

const monthOf = (asOf: string): number => Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
const text = (month: number): string =>
  `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;

interface Span {
  readonly start: number;
  readonly end: number | 'present';
}

/** Jobs from the newest back, with gaps and now and then a side job beside the main one. */
function spansOf(chance: Chance, rung: Rung, asOf: string): Span[] {
  const [least, most] = careerMonths[rung];
  const total = chance.between(least, most);
  const now = monthOf(asOf);
  const first = now - total;
  const atWork = chance.percent(76);
  let end = atWork ? now : now - chance.between(1, 7);
  const spans: Span[] = [];
  while (end - first >= 4) {
    const length = Math.min(end - first, chance.between(10, 52));
    const start = end - length;
    spans.push({ start, end: spans.length === 0 && atWork ? 'present' : end });
    end = start - (chance.percent(25) ? chance.between(1, 9) : 0);
  }
  const main = spans[0];
  if (main !== undefined && rung > 0 && chance.percent(12)) {
    spans.push({ start: main.start - chance.between(2, 8), end: main.start + chance.between(3, 9) });
  }
  return spans;
}

export interface Career {
  readonly jobs: readonly SyntheticJob[];
  readonly education: readonly SyntheticEducation[];
}

/** Which of the person's skills a job used: the newest nearly all, older ones mostly the core. */
function skillsUsed(
  chance: Chance,
  core: readonly string[],
  all: readonly string[],
  index: number,
): string[] {
  const share = Math.max(2, Math.round((all.length * (index === 0 ? 70 : 40)) / 100));
  return [...new Set([...core.slice(0, index === 0 ? core.length : 2), ...chance.sample(all, share)])];
}

export function careerOf(
  chance: Chance,
  persona: Persona,
  who: {
    readonly rung: Rung;
    readonly city: string;
    readonly language: CvLanguage;
    readonly core: readonly string[];
    readonly skillIds: readonly string[];
  },
  asOf: string,
): Career {
  const spans = spansOf(chance, who.rung, asOf);
  const yearsOnly = chance.percent(10);
  const written = (month: number): string => (yearsOnly ? text(month).slice(0, 4) : text(month));
  const names = chance.sample(companies[persona.sector], spans.length);
  const titles = persona.titles[who.language];
  const jobs = spans.map((span, index): SyntheticJob => {
    const rung = Math.max(0, who.rung - Math.floor((index * (who.rung + 1)) / spans.length)) as Rung;
    return {
      title: titles[rung],
      company: names[index] ?? chance.pick(companies[persona.sector]),
      city: who.city,
      start: written(span.start),
      end: span.end === 'present' ? 'present' : written(span.end),
      skillIds: skillsUsed(chance, who.core, who.skillIds, index),
    };
  });
  const earliest = Math.min(...spans.map((span) => span.start), monthOf(asOf));
  return { jobs, education: educationOf(chance, persona, Math.floor(earliest / 12)) };
}

function educationOf(chance: Chance, persona: Persona, firstYear: number): SyntheticEducation[] {
  const endYear = firstYear - (chance.percent(30) ? 1 : 0);
  const school = (): string => chance.pick(schools);
  const field = chance.pick(persona.degrees);
  if (chance.percent(10)) {
    return [{ school: school(), degree: 'Diploma', field, startYear: endYear - 2, endYear }];
  }
  const bachelor = { school: school(), degree: 'Bachelor' as const, field };
  if (!chance.percent(38)) return [{ ...bachelor, startYear: endYear - 3, endYear }];
  const master = { school: school(), degree: 'Master' as const, field: chance.pick(persona.degrees) };
  return [
    { ...master, startYear: endYear - 2, endYear },
    { ...bachelor, startYear: endYear - 5, endYear: endYear - 2 },
  ];
}
