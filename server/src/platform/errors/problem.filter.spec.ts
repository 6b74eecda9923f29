import { describe, expect, it } from '@jest/globals';
import { problem, toProblem } from './index.js';

/** What the ORM throws around a driver's error. */
const fromDriver = (
  code: string,
  message = 'duplicate key value violates unique constraint … Key (email)=(a@example.org)',
) => Object.assign(new Error(message), { driverError: { code } });

describe('errors as problems', () => {
  it.each([
    ['a problem stays itself', problem('changed-meanwhile'), 412, 'changed-meanwhile'],
    ['a body that is too large', Object.assign(new Error('large'), { statusCode: 413 }), 413, 'too-large'],
    ['a body that is no JSON', Object.assign(new Error('bad'), { statusCode: 400 }), 400, 'invalid'],
    ['a double entry', fromDriver('23505'), 409, 'conflict'],
    ['a missing reference', fromDriver('23503'), 409, 'conflict'],
    ['a stopped database', fromDriver('57P01'), 503, 'unavailable'],
    ['too many connections', fromDriver('53300'), 503, 'unavailable'],
    [
      'a refused connection',
      Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
      503,
      'unavailable',
    ],
    ['an exhausted pool', new Error('timeout exceeded when trying to connect'), 503, 'unavailable'],
    ['a bug', new TypeError('x is not a function'), 500, 'internal'],
    ['something that is no error', 'what', 500, 'internal'],
  ])('%s', (_what, error, status, code) => {
    expect(toProblem(error).toBody()).toMatchObject({ status, code });
  });

  it('never repeat the words of the driver', () => {
    for (const code of ['23505', '23503', '22P02', '42601', 'XX000']) {
      expect(JSON.stringify(toProblem(fromDriver(code)).toBody())).not.toContain('a@example.org');
    }
  });

  it('say when to come back after an outage', () => {
    expect(toProblem(fromDriver('57P01')).headers).toMatchObject({ 'retry-after': '2' });
  });
});
