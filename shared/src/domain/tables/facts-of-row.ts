import { type FactField, type FactValues } from '../profile/index.js';
import { languageCalled, skillOfLanguage } from './cells/listed.js';
import { type RowJob, type RowSkill, type RowValues, type Seniority } from './row-values.js';

interface RowFactOf<F extends FactField> {
  readonly field: F;
  readonly value: FactValues[F];
  /** 0 to 1 */
  readonly confidence: number;
}
/** A value of one field, as a row tells it. */
export type RowFact = { [F in FactField]: RowFactOf<F> }[FactField];

/** The author of a table is sure of what it says. */
const sure = 0.95;

const steps: Readonly<Record<Seniority, string>> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: '',
  senior: 'Senior',
  lead: 'Lead',
  principal: 'Principal',
  executive: '',
};
const namesStep = /\b(?:intern|trainee|junior|jr|senior|sr|lead|principal|staff|head|chief|director|vp)\b/i;

/** The headline column, or the newest job's title with the step of the seniority column before it. */
function headlineOf({ headline, jobs, seniority }: RowValues): string | null {
  if (headline !== undefined) return headline;
  const title = jobs?.[0]?.title ?? null;
  const step = seniority === undefined ? '' : steps[seniority];
  return title === null || step === '' || namesStep.test(title) ? title : `${step} ${title}`;
}

function jobFact(job: RowJob, occupationOf: (title: string) => string | null): RowFact[] {
  const title = job.title ?? job.company;
  if (title === null) return [];
  const value = {
    title,
    company: job.title === null ? null : job.company,
    start: job.start,
    end: job.end,
    place: job.place,
    description: null,
    occupationCode: job.title === null ? null : occupationOf(job.title),
  };
  return [{ field: 'job', value, confidence: job.title === null ? 0.5 : job.start === null ? 0.8 : sure }];
}

function skillFact({ id, level, months, lastUsed, negated }: RowSkill): RowFact {
  const value = {
    how: 'mentioned' as const,
    skillId: id,
    statedLevel: level,
    negated: negated === true,
    monthsInJobs: months ?? null,
    lastUsed: lastUsed ?? null,
  };
  const confidence = value.negated ? 0.6 : level !== null || months !== undefined ? 0.9 : 0.8;
  return { field: 'skill', value, confidence };
}

const single = <F extends 'name' | 'headline' | 'place'>(
  field: F,
  value: FactValues[F] | null | undefined,
  confidence = sure,
): RowFact[] => (value === null || value === undefined ? [] : [{ field, value, confidence } as RowFact]);

function contactFacts({ emails = [], phones = [], links = [] }: RowValues): RowFact[] {
  return [
    ...emails.map((value): RowFact => ({ field: 'email', value, confidence: sure })),
    ...phones.map((value): RowFact => ({
      field: 'phone',
      value,
      confidence: value.e164 === null ? 0.4 : 0.9,
    })),
    ...links.map((value): RowFact => ({ field: 'link', value, confidence: sure })),
  ];
}

function listedFacts({ languages = [], certifications = [], education = [] }: RowValues): RowFact[] {
  return [
    ...education.map((value): RowFact => ({ field: 'education', value, confidence: sure })),
    ...languages.map(({ code, level }): RowFact => {
      const value = { code, name: languageCalled(code), level, skillId: skillOfLanguage(code) };
      return { field: 'language', value, confidence: level === null ? 0.7 : 0.9 };
    }),
    ...certifications.map((value): RowFact => ({ field: 'certification', value, confidence: sure })),
  ];
}

/**
 * What a row says, as facts in the shapes of the profile; the order and number of facts depend on the values alone, so
 * that the place in the list names a fact. `occupationOf` gives the SOC 2018 code of a title.
 */
export function factsOfRow(
  values: RowValues,
  occupationOf: (title: string) => string | null = () => null,
): readonly RowFact[] {
  const { place, experienceMonths: months } = values;
  const years: RowFact[] =
    months === undefined
      ? []
      : [
          {
            field: 'experienceMonths',
            value: { months, occupationCode: null, saidBy: null, note: null },
            confidence: sure,
          },
        ];
  return [
    ...single('name', values.name),
    ...single('headline', headlineOf(values)),
    ...single('place', place, place?.country === null ? 0.75 : sure),
    ...contactFacts(values),
    ...(values.jobs ?? []).flatMap((job) => jobFact(job, occupationOf)),
    ...listedFacts(values),
    ...(values.skills ?? []).map(skillFact),
    ...years,
  ];
}
