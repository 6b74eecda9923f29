import { type AccessLevel, accessLevels, contract, type Endpoint, mayCall } from '@portolan/shared/contract';
import { type Sample } from './sample.js';
import { samples } from './samples/index.js';
import { canaries, type Seed } from './seed.js';

export interface NamedEndpoint {
  readonly name: string;
  readonly feature: string;
  readonly endpoint: Endpoint;
}

/** Every endpoint of the contract; what takes things away comes last. */
export const endpoints: readonly NamedEndpoint[] = Object.entries(contract)
  .flatMap(([feature, all]) =>
    Object.entries(all as Readonly<Record<string, Endpoint>>).map(([name, endpoint]) => ({
      name,
      feature,
      endpoint,
    })),
  )
  .sort((a, b) => Number(a.endpoint.method === 'DELETE') - Number(b.endpoint.method === 'DELETE'));

const pathNames = (endpoint: Endpoint) =>
  [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');

/** The request to send; undefined when somebody must write a sample for a new endpoint. */
export function sampleOf({ feature, name, endpoint }: NamedEndpoint, seed: Seed): Sample | undefined {
  const made = samples[feature]?.[name]?.(seed) ?? {};
  const params: Record<string, string> = {};
  for (const path of pathNames(endpoint)) {
    const value = made.params?.[path] ?? seed.ids[path];
    if (value === undefined) return undefined;
    params[path] = value;
  }
  return isComplete(endpoint, made) ? { ifMatch: 1, ...made, params } : undefined;
}

function isComplete(endpoint: Endpoint, sample: Sample): boolean {
  if (endpoint.upload === true) return sample.files !== undefined;
  if (endpoint.body !== undefined && !endpoint.body.safeParse(sample.body).success) return false;
  return endpoint.query === undefined || endpoint.query.safeParse(sample.query ?? {}).success;
}

/** Levels that the contract lets in, and those it does not. */
export function levelsOf(endpoint: Endpoint): { allowed: AccessLevel[]; denied: AccessLevel[] } {
  return {
    allowed: accessLevels.filter((level) => mayCall(endpoint.access, level)),
    denied: accessLevels.filter((level) => !mayCall(endpoint.access, level)),
  };
}

/** What a reply to this access level may never hold. */
export function forbiddenTo(level: AccessLevel): readonly string[] {
  switch (level) {
    case 'specialist':
      return [];
    case 'administrator':
    case 'recruiter':
      return canaries.mobility;
    case 'manager':
      return [
        ...canaries.contact,
        ...canaries.text,
        ...canaries.pay,
        ...canaries.authorisation,
        ...canaries.mobility,
      ];
  }
}

export const forbiddenElsewhere: readonly string[] = Object.values(canaries).flat();
