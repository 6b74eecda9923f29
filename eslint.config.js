import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only platform/config reads process.env.',
};
const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Only platform/clock reads the time.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Only platform/clock reads the time.',
  },
];
const noRepository = [
  {
    selector: "Decorator[expression.callee.name='InjectRepository']",
    message: 'Reach data inside tenant.run only (docs/architecture.md).',
  },
  {
    selector:
      "CallExpression[callee.property.name='getRepository'][callee.object.property.name='dataSource']",
    message: 'Reach data inside tenant.run only (docs/architecture.md).',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-*/**',
      '**/node_modules/**',
      '.portolan/**',
      'scripts/fixtures/**',
      'docs/**',
      '**/*.d.mts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['server/src/**/*.ts', 'shared/src/**/*.ts'],
    ignores: [
      '**/*.spec.ts',
      'server/src/testing/**',
      'server/src/platform/config/**',
      'server/src/platform/clock/**',
    ],
    rules: { 'no-restricted-syntax': ['error', noEnv, ...noClock, ...noRepository] },
  },
  // Decorated constructors need their parameter types at run time.
  {
    files: ['server/src/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  { files: ['client/src/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  // JSX is markup: a component may be long where its logic is short.
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*.spec.tsx',
      '**/*.spec.mjs',
      'e2e/src/**/*.ts',
      'bench/src/**/*.ts',
      'server/src/testing/**',
    ],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  // Plain data: tables of words grow with the world, not with the code.
  { files: ['shared/src/domain/**/data/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        module: 'readonly',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
