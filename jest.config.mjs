// One Jest for every side: shared (pure), server (unit), integration (real PostgreSQL), client (jsdom), scripts (commands).
// faults is no part of npm test: it kills servers and fills uploads on purpose (npm run faults).
const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx: jsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx$': swc(true), '^.+\\.ts$': swc(false) },
  moduleNameMapper: {
    '^@portolan/shared/contract$': '<rootDir>/../shared/src/contract/index.ts',
    '^@portolan/shared/domain/(.*)$': '<rootDir>/../shared/src/domain/$1/index.ts',
    '^@portolan/migrations$': '<rootDir>/../migrations/src/index.ts',
    // The package's own script form: Jest warns of JSON imports.
    '^(\\.{1,2}/metadata\\.min\\.json|\\.{1,2}/.*/metadata\\.min\\.json)$': '$1.js',
    '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1',
  },
};

export default {
  projects: [
    { ...base, displayName: 'shared', rootDir: 'shared', testMatch: ['<rootDir>/src/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'server',
      rootDir: 'server',
      testMatch: ['<rootDir>/src/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.(int|fault)\\.spec\\.ts$'],
    },
    {
      ...base,
      displayName: 'integration',
      rootDir: 'server',
      testMatch: ['<rootDir>/src/**/*.int.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/src/testing/patience.ts'],
      globalSetup: '<rootDir>/src/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
    },
    {
      ...base,
      displayName: 'faults',
      rootDir: 'server',
      testMatch: ['<rootDir>/src/**/*.fault.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/src/testing/long-patience.ts'],
      globalSetup: '<rootDir>/src/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
    },
    {
      ...base,
      displayName: 'client',
      rootDir: 'client',
      testEnvironment: 'jest-fixed-jsdom',
      testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/src/testing/setup.ts'],
      moduleNameMapper: {
        '/words/(en|de)\\.js$': '<rootDir>/src/testing/words-$1.ts',
        ...base.moduleNameMapper,
        '\\.css$': '<rootDir>/src/testing/style-stub.ts',
      },
    },
    {
      ...base,
      displayName: 'e2e',
      rootDir: 'e2e',
      testMatch: ['<rootDir>/src/**/*.e2e.ts'],
    },
    {
      ...base,
      displayName: 'scripts',
      rootDir: 'scripts',
      testMatch: ['<rootDir>/**/*.spec.mjs'],
      moduleFileExtensions: ['mjs', 'cjs', 'js', 'ts', 'json'],
    },
  ],
};
