// Who may import whom. One table; the rules below, the diagram in docs/architecture.md and the fixtures that must
// fail (scripts/fixtures/arch) all follow it. Change it together with an ADR.

/** Which feature of the server may use which other; each is entered by its index.ts. */
const features = {
  health: [],
  reference: [],
  audit: [],
  auth: ['audit'],
  skills: ['reference', 'auth', 'audit'],
  mobility: ['reference', 'audit'],
  market: ['reference', 'audit'],
  candidates: ['reference', 'skills', 'auth', 'audit'],
  roles: ['reference', 'skills', 'auth', 'audit'],
  compensation: ['reference', 'market', 'audit'],
  matching: ['candidates', 'roles', 'skills', 'auth', 'audit'],
  shortlists: ['candidates', 'roles', 'matching', 'auth', 'audit'],
  intake: ['candidates', 'identity', 'skills', 'market', 'compensation', 'auth', 'audit'],
  identity: ['candidates', 'shortlists', 'auth', 'audit'],
  insights: ['reference'],
};
/** Loads whole organisations through the doors of all others. */
const everything = ['demo'];

/** A layer may import those named and itself. */
const clientLayers = {
  main: ['app', 'ui', 'lib', 'words'],
  app: ['pages', 'features', 'charts', 'ui', 'lib', 'words'],
  pages: ['features', 'charts', 'ui', 'lib'],
  features: ['charts', 'ui', 'lib'],
  charts: ['ui', 'lib'],
  ui: ['lib'],
  lib: ['words'],
  words: [],
};

const test = '(\\.(spec|fixture)\\.tsx?$|/src/testing/)';
const error = 'error';
/** A layer is a folder or a file of that name: words/en and words.ts. */
const inLayer = (layer) => `^client/src/${layer}(/|\\.tsx?$|-)`;

const clientRules = Object.entries(clientLayers).map(([layer, allowed]) => {
  const closed = Object.keys(clientLayers).filter((other) => other !== layer && !allowed.includes(other));
  return {
    name: `client-${layer}-layer`,
    comment: `client/src/${layer} imports only ${[...allowed, 'shared'].join(', ')}.`,
    severity: error,
    from: { path: inLayer(layer), pathNot: test },
    to: { path: closed.map(inLayer) },
  };
});

const featureRules = Object.entries(features).map(([feature, allowed]) => ({
  name: `feature-${feature}`,
  comment: `The feature ${feature} uses ${allowed.length ? allowed.join(', ') : 'no other feature'}.`,
  severity: error,
  from: { path: `^server/src/features/${feature}/`, pathNot: test },
  to: {
    path: '^server/src/features/',
    pathNot: [feature, ...allowed].map((name) => `^server/src/features/${name}/`),
  },
}));

const known = [...Object.keys(features), ...everything].join('|');

const serverRules = [
  {
    name: 'feature-in-the-table',
    comment:
      'A feature that is not in the table of .dependency-cruiser.cjs uses nothing: give it a line there.',
    severity: error,
    from: { path: '^server/src/features/', pathNot: `^server/src/features/(${known})/` },
    to: { path: '.' },
  },
  {
    name: 'feature-by-its-door',
    comment: 'A feature is entered by its index.ts alone.',
    severity: error,
    from: { path: '^server/src/(?:features/([^/]+)/|[^/]+\\.ts$|commands/)', pathNot: test },
    to: {
      path: '^server/src/features/',
      pathNot: ['^server/src/features/$1/', '^server/src/features/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'platform-knows-no-feature',
    comment: 'server/src/platform is technical: it imports itself and shared.',
    severity: error,
    from: { path: '^server/src/platform/', pathNot: test },
    to: { path: '^server/src/(features/|[^/]+\\.ts$|commands/)' },
  },
  {
    name: 'feature-knows-no-application',
    comment: 'A feature imports neither the application that lists it nor the commands.',
    severity: error,
    from: { path: '^server/src/features/', pathNot: test },
    to: { path: '^server/src/([^/]+\\.ts$|commands/)' },
  },
];

const sharedRules = [
  {
    name: 'domain-is-pure',
    comment: 'The domain imports itself and pure packages: no zod, no I/O, no contract.',
    severity: error,
    from: { path: '^shared/src/domain/', pathNot: test },
    to: {
      pathNot: [
        '^shared/src/domain/',
        'node_modules/(decimal\\.js|i18n-iso-countries|libphonenumber-js|modern-ahocorasick)/',
      ],
    },
  },
  {
    name: 'domain-room-by-its-door',
    comment: 'A room of the domain is entered by its index.ts alone.',
    severity: error,
    from: { path: '^shared/src/(?:domain/([^/]+)/|contract/)', pathNot: test },
    to: {
      path: '^shared/src/domain/',
      pathNot: ['^shared/src/domain/$1/', '^shared/src/domain/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'contract-is-data',
    comment: 'The contract imports the domain and zod only.',
    severity: error,
    from: { path: '^shared/src/contract/', pathNot: test },
    to: { pathNot: ['^shared/src/', 'node_modules/zod/'] },
  },
];

const sideRules = [
  {
    name: 'client-reaches-no-server',
    comment: 'Client and server meet in shared alone.',
    severity: error,
    from: { path: '^client/' },
    to: { path: '^(server|migrations|e2e|bench|scripts)/' },
  },
  {
    name: 'server-reaches-no-client',
    comment: 'Client and server meet in shared alone.',
    severity: error,
    from: { path: '^server/' },
    to: { path: '^(client|e2e|bench)/' },
  },
  {
    name: 'shared-stands-alone',
    comment: 'shared imports none of its users.',
    severity: error,
    from: { path: '^shared/' },
    to: { path: '^(server|client|migrations|e2e|bench|scripts)/' },
  },
  {
    name: 'history-stands-alone',
    comment: 'A migration imports typeorm and other migrations: history does not change with the code.',
    severity: error,
    from: { path: '^migrations/src/', pathNot: test },
    to: { pathNot: ['^migrations/src/', 'node_modules/typeorm/'] },
  },
  {
    name: 'charts-alone-draw',
    comment: 'Only client/src/charts imports recharts: one theme, one table alternative, one lazy chunk.',
    severity: error,
    from: { path: '^client/src/', pathNot: '^client/src/charts/' },
    to: { path: 'node_modules/recharts/' },
  },
  {
    name: 'tests-stay-apart',
    comment: 'What ships imports no test and nothing made for tests.',
    severity: error,
    from: { path: '^(server|client|shared|migrations)/src/', pathNot: test },
    to: { path: test },
  },
  {
    name: 'bench-writes-without-the-reader',
    comment:
      'What writes CVs for the accuracy bench knows nothing of what reads them: no word list, no parser, no library the parser asks.',
    severity: error,
    from: { path: '^bench/src/cv-accuracy/(generate|layouts)/' },
    to: {
      path: [
        '^(shared|server|client)/',
        '^bench/src/cv-accuracy/measure/',
        'node_modules/(@portolan|libphonenumber-js|i18n-iso-countries)/',
      ],
    },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other at run time are one file or three.',
    severity: error,
    from: { path: '^(server|client|shared|migrations|e2e|bench)/' },
    // Words that exist for the compiler only make no cycle.
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    comment: 'Every import leads somewhere.',
    severity: error,
    from: { path: '^(server|client|shared|migrations|e2e|bench)/src/' },
    to: { couldNotResolve: true, pathNot: '\\?(url|raw|worker)$' },
  },
];

module.exports = {
  forbidden: [...clientRules, ...featureRules, ...serverRules, ...sharedRules, ...sideRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@portolan/source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
  // Read by scripts/arch.mjs for the diagram; dependency-cruiser passes it by.
  tables: { features, everything, clientLayers },
};
