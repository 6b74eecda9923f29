import { describe, expect, it } from '@jest/globals';
import { paths, safeNext } from './paths.js';

describe('paths', () => {
  it('keeps what is typed inside its own part', () => {
    expect(paths.candidate('a/../b?c')).toBe('/candidates/a%2F..%2Fb%3Fc');
    expect(paths.compare('r1', ['a', 'b'])).toBe('/compare?role=r1&candidate=a&candidate=b');
  });

  it('remembers where to go after signing in, but not the start', () => {
    expect(paths.signIn('/roles?q=x')).toBe('/sign-in?next=%2Froles%3Fq%3Dx');
    expect(paths.signIn('/')).toBe('/sign-in');
  });

  it.each([
    ['/roles/7?tab=pay', '/roles/7?tab=pay'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    [null, '/'],
  ])('follows %s only inside this client', (next, path) => expect(safeNext(next)).toBe(path));
});
