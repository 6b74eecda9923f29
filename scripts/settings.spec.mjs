import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { settings } from '../server/src/platform/config/config.ts';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('.env.example', () => {
  const lines = read('.env.example').split('\n');

  it('lists exactly the settings there are', () => {
    const listed = lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('=')[0]);
    expect(listed.sort()).toEqual(Object.keys(settings.shape).sort());
  });

  it('carries no value: a copy starts with the defaults', () => {
    expect(lines.filter((line) => /^[^#].*=./.test(line))).toEqual([]);
  });
});

describe('README.md', () => {
  it('explains every setting', () => {
    const page = read('README.md');
    expect(Object.keys(settings.shape).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
