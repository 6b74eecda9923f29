import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Truth } from '../generate/types.js';
import { type MadeCv } from '../make-set.js';

const folder = fileURLToPath(new URL('../../../../../shared/data/cv-samples/', import.meta.url));

interface Published {
  readonly theme: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly { readonly e164: string }[];
  readonly city: string;
  readonly country: string;
  readonly countryShown: boolean;
  readonly work: readonly {
    readonly company: string;
    readonly title: string;
    readonly start: string;
    readonly end: string | null;
  }[];
  readonly education: readonly {
    readonly institution: string;
    readonly degree: string;
    readonly start: string;
    readonly end: string;
  }[];
}

/** Skills of the published people, read off their pages by hand: first what is named, then what one may see or not. */
const skills: Readonly<Record<string, readonly [string, string]>> = {
  'career-changer': [
    'sql python pandas dbt microsoft-excel tableau looker-studio matplotlib data-analysis data-visualisation',
    'dashboards-and-reporting statistics accounting operations-management databases data-science inventory-management tableau-certified',
  ],
  macchiato: [
    'html css javascript web-development',
    'sql java software-engineering teaching technical-leadership algorithms',
  ],
  'schema-hendriks': [
    'html css javascript web-development',
    'sql java software-engineering teaching technical-leadership algorithms',
  ],
  'new-grad': [
    'python typescript java go sql react nextjs nodejs rest postgresql docker git aws machine-learning distributed-systems prisma vercel natural-language-processing javascript',
    'web-development web-services databases networking algorithms caching software-engineering onboarding technical-leadership threejs github programming-languages rag',
  ],
  'senior-engineer': [
    'distributed-systems go rust java python cpp apache-kafka kubernetes terraform prometheus amazon-s3 openstack aws-solutions-architect-professional',
    'aws software-engineering technical-leadership teaching programming-languages cloud geographic-information-systems mentoring',
  ],
  stackoverflow: [
    'react typescript nextjs tailwind-css svelte nodejs python go postgresql redis aws docker kubernetes terraform github-actions microservices event-driven-architecture rest graphql grpc jest cypress playwright load-testing pytorch scikit-learn natural-language-processing computer-vision d3 ci-cd oauth code-review distributed-systems aws-solutions-architect-professional cka',
    'web-development clean-code performance data-engineering software-engineering cloud caching query-optimisation investment-management networking machine-learning algorithms technical-leadership github front-end devops software-testing api-development authentication-and-authorisation data-visualisation linux rust',
  ],
};

const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;

function monthsOf(work: Published['work'], asOf: string): number {
  const covered = new Set<number>();
  for (const job of work) {
    for (let at = month(job.start); at <= month(job.end ?? asOf); at += 1) covered.add(at);
  }
  return covered.size;
}

function truthOf(file: string, one: Published, asOf: string): Truth {
  const [sure = '', maybe = ''] = skills[file.replace(/^sample-|--.*$/g, '')] ?? [];
  return {
    file,
    layout: one.theme,
    language: 'en',
    script: 'Latin',
    country: one.country,
    name: one.name,
    nameAlso: [one.name.replace(/^Dr\. /, '')],
    emails: one.emails,
    phones: one.phones.map(({ e164 }) => e164),
    place: { city: one.city, cityAlso: one.city, country: one.country },
    jobs: one.work.map((job) => ({ ...job, end: job.end ?? 'present' })),
    education: one.education,
    skills: sure.split(' '),
    skillsMaybe: maybe.split(' '),
    languages: [],
    totalMonths: monthsOf(one.work, asOf),
  };
}

/** The published sample CVs that lie beside the project; none where they are absent. */
export function* publishedSamples(asOf: string): Generator<MadeCv> {
  if (!existsSync(`${folder}truth.json`)) return;
  const all = JSON.parse(readFileSync(`${folder}truth.json`, 'utf8')) as Record<string, Published>;
  for (const [file, one] of Object.entries(all)) {
    yield { truth: truthOf(file, one, asOf), bytes: new Uint8Array(readFileSync(folder + file)) };
  }
}
