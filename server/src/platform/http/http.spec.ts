import { describe, expect, it } from '@jest/globals';
import { contract, endpoint } from '@portolan/shared/contract';
import { z } from 'zod';
import { type ProblemError } from '../errors/index.js';
import { parseInput } from './handles.js';
import { openApiDocument } from './openapi.js';

const sample = endpoint({
  method: 'PUT',
  path: '/things/:thingId',
  summary: 'Change a thing',
  access: ['recruiter'],
  params: z.strictObject({ thingId: z.uuid() }),
  query: z.strictObject({ limit: z.coerce.number().int().max(50).default(20) }),
  body: z.strictObject({ name: z.string().min(1) }),
  response: z.object({ name: z.string() }),
});
const thingId = '018f0000-0000-7000-8000-000000000001';

function refused(request: object): ProblemError {
  try {
    parseInput(sample, { params: { thingId }, query: {}, body: { name: 'x' }, ...request });
  } catch (error) {
    return error as ProblemError;
  }
  throw new Error('It was taken');
}

describe('parsing at the edge', () => {
  it('fills in defaults', () => {
    expect(parseInput(sample, { params: { thingId }, query: {}, body: { name: 'x' } })).toEqual({
      params: { thingId },
      query: { limit: 20 },
      body: { name: 'x' },
    });
  });

  it('names every field at fault', () => {
    const { code, fields } = refused({ query: { limit: '99' }, body: { name: '' } });
    expect(code).toBe('invalid');
    expect(fields?.map((field) => field.path)).toEqual(['query.limit', 'body.name']);
  });

  it('refuses a field that does not belong', () => {
    expect(refused({ body: { name: 'x', admin: true } }).code).toBe('invalid');
  });

  it('takes an id that cannot exist for one that does not', () => {
    expect(refused({ params: { thingId: 'nonsense' } }).code).toBe('not-found');
  });
});

describe('OpenAPI', () => {
  const document = openApiDocument({ things: { change: sample } }) as {
    paths: Record<string, Record<string, { parameters: { name: string; in: string; required: boolean }[] }>>;
  };

  it('says parameters, where they go and whether they are needed', () => {
    const operation = document.paths['/api/things/{thingId}']?.['put'];
    expect(operation?.parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['thingId', 'path', true],
      ['limit', 'query', false],
      ['X-Portolan', 'header', true],
    ]);
  });

  it('covers the whole contract', () => {
    const count = Object.values(contract).reduce((sum, endpoints) => sum + Object.keys(endpoints).length, 0);
    const { paths } = openApiDocument(contract) as { paths: Record<string, object> };
    expect(Object.values(paths).reduce((sum, operations) => sum + Object.keys(operations).length, 0)).toBe(
      count,
    );
  });
});
