import { describe, expect, it } from '@jest/globals';
import { loadConfig, SettingsError } from './config.js';

const databases = {
  DATABASE_URL: 'postgresql://app:secret@127.0.0.1:5432/portolan',
  DATABASE_OWNER_URL: 'postgresql://owner:secret@127.0.0.1:5432/portolan',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

describe('settings', () => {
  it('have sensible defaults', () => {
    expect(loadConfig(databases)).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      insecure: false,
      demo: true,
      ocr: true,
    });
  });

  it('take an empty value for none', () => {
    expect(loadConfig({ ...databases, PORT: '', PUBLIC_URL: '' }).port).toBe(3000);
  });

  it('name all faults at once', () => {
    const faults = faultsOf({
      PORT: 'many',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://x',
      PORTOLAN_DEMO: 'yes',
    });
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'PORTOLAN_DEMO']) {
      expect(faults.some((fault) => fault.startsWith(name))).toBe(true);
    }
  });

  it.each([
    ['only an e-mail', { PORTOLAN_ADMIN_EMAIL: 'a@example.org' }, 'belong together'],
    [
      'a short password',
      { PORTOLAN_ADMIN_EMAIL: 'a@example.org', PORTOLAN_ADMIN_PASSWORD: 'short' },
      'at least 12',
    ],
    ['plain http beyond this machine', { HOST: '0.0.0.0' }, 'INSECURE_HTTP=1'],
    [
      'plain http in the public address',
      { HOST: '0.0.0.0', PUBLIC_URL: 'http://hr.example.org' },
      'INSECURE_HTTP=1',
    ],
  ])('refuse %s', (_what, env, words) => {
    expect(faultsOf({ ...databases, ...env }).join()).toContain(words);
  });

  it.each([
    [
      'https in front',
      { HOST: '0.0.0.0', PUBLIC_URL: 'https://hr.example.org/' },
      false,
      'https://hr.example.org',
    ],
    ['plain http on purpose', { HOST: '0.0.0.0', INSECURE_HTTP: '1' }, true, 'http://0.0.0.0:3000'],
  ])('accept %s', (_what, env, insecure, publicUrl) => {
    expect(loadConfig({ ...databases, ...env })).toMatchObject({ insecure, publicUrl });
  });
});
