import { describe, expect, it } from '@jest/globals';
import { endpoint } from '@portolan/shared/contract';
import { http, HttpResponse } from 'msw';
import { z } from 'zod';
import { answer, answers, refuse } from '../testing/answers.js';
import { useAnswers } from '../testing/use-answers.js';
import { call, onSignedOut, ProblemError } from './call.js';

const read = endpoint({
  method: 'GET',
  path: '/things/:id',
  summary: 'A thing',
  access: 'signed-in',
  params: z.strictObject({ id: z.string() }),
  query: z.strictObject({ tag: z.array(z.string()).or(z.string()).optional(), q: z.string().optional() }),
  response: z.object({ name: z.string() }),
});
const change = endpoint({
  method: 'PATCH',
  path: '/things/:id',
  summary: 'Change it',
  access: 'signed-in',
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ name: z.string() }),
  response: z.object({ name: z.string() }),
});
const drop = endpoint({
  method: 'DELETE',
  path: '/things',
  summary: 'Drop all',
  access: 'signed-in',
  response: z.undefined(),
  status: 204,
});

const problemOf = async (promise: Promise<unknown>): Promise<ProblemError> => {
  const error: unknown = await promise.then(() => undefined).catch((reason: unknown) => reason);
  if (error instanceof ProblemError) return error;
  throw new Error(`expected a problem, got ${String(error)}`);
};

describe('call', () => {
  useAnswers();

  it('fills path and query and parses the reply', async () => {
    answers.use(
      answer(read, ({ params, query }) => ({ name: JSON.stringify([params.id, query.tag, query.q]) })),
    );
    const sent = { params: { id: 'a b/c' }, query: { tag: ['x', 'y&z'], q: '' } };
    expect(await call(read, sent)).toEqual({ name: '["a b/c",["x","y&z"],null]' });
  });

  it('sends the guard header, the body and the version of a change', async () => {
    let version: string | null = null;
    answers.use(
      http.patch('*/api/things/1', async ({ request }) => {
        version = request.headers.get('If-Match');
        expect(request.headers.get('X-Portolan')).toBe('1');
        return HttpResponse.json({ name: ((await request.json()) as { name: string }).name });
      }),
    );
    const sent = { params: { id: '1' }, body: { name: 'new' } };
    expect(await call(change, sent, { version: 7 })).toEqual({ name: 'new' });
    expect(version).toBe('"7"');
  });

  it('answers nothing for an empty reply', async () => {
    answers.use(answer(drop, undefined));
    expect(await call(drop)).toBeUndefined();
  });

  it('gives a refusal with its fields', async () => {
    const fields = [{ path: 'body.name', message: 'This must not be empty' }];
    answers.use(refuse(change, 'invalid', { detail: 'Look at the name', fields }));
    const error = await problemOf(call(change, { params: { id: '1' }, body: { name: '' } }));
    expect(error.code).toBe('invalid');
    expect(error.message).toBe('Look at the name');
    expect(error.fields).toEqual({ name: 'This must not be empty' });
  });

  it.each([
    [404, 'not-found'],
    [418, 'internal'],
    [502, 'unavailable'],
  ])('understands a bare %d of something in between', async (status, code) => {
    answers.use(http.delete('*/api/things', () => new HttpResponse('<html>', { status })));
    expect((await problemOf(call(drop))).code).toBe(code);
  });

  it('tells a network failure like a refusal', async () => {
    answers.use(http.delete('*/api/things', () => HttpResponse.error()));
    expect((await problemOf(call(drop))).code).toBe('unavailable');
  });

  it('tells the app when nobody is signed in, but not when a password is wrong', async () => {
    let told = 0;
    onSignedOut(() => (told += 1));
    answers.use(refuse(drop, 'wrong-credentials'));
    await problemOf(call(drop));
    expect(told).toBe(0);
    answers.use(refuse(drop, 'not-signed-in'));
    await problemOf(call(drop));
    expect(told).toBe(1);
  });

  it('rejects a reply that breaks the contract', async () => {
    answers.use(http.get('*/api/things/1', () => HttpResponse.json({ title: 'x' })));
    await expect(call(read, { params: { id: '1' }, query: {} })).rejects.toThrow(/name/);
  });
});
