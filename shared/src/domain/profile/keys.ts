import type { Fact, FactField, FactValues, ProfileJob, SkillFactValue } from './fact.js';

const plain = (text: string | null) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** http(s), www and a closing slash do not make another link. */
const plainLink = (url: string) =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '');

const year = (date: string | null) => date?.slice(0, 4) ?? '';

function jobKey(job: ProfileJob): string {
  const where = plain(job.company);
  return [
    where === '' ? plain(job.title) : where,
    year(job.start),
    job.start === null ? plain(job.title) : '',
  ].join('|');
}

function skillKey(skill: SkillFactValue): string {
  return skill.how === 'attested' ? `${skill.skillId}|attested` : skill.skillId;
}

const keys: { readonly [F in FactField]: (value: FactValues[F]) => string } = {
  name: plain,
  headline: plain,
  email: (address) => address.trim().toLowerCase(),
  phone: ({ e164, raw }) => e164 ?? raw.replace(/\D/g, ''),
  place: ({ city, region, country }) => [plain(city), region ?? '', country ?? ''].join('|'),
  link: ({ url }) => plainLink(url),
  job: jobKey,
  education: ({ institution, degree }) => `${plain(institution)}|${plain(degree)}`,
  language: ({ code }) => code,
  certification: ({ skillId, name }) => skillId ?? plain(name),
  skill: skillKey,
  experienceMonths: ({ occupationCode }) => occupationCode ?? '',
};

/** What makes two values of one field the same thing, however they are written; null for a value taken away. */
export function keyOf(fact: Pick<Fact, 'field' | 'value'>): string | null {
  const key = keys[fact.field] as (value: Fact['value']) => string;
  return fact.value === null ? null : key(fact.value);
}
