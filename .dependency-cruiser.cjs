// The import ladder: imports only point down. `npx depcruise src` and test/boundaries.test.ts read it.
//
//   main -> cli | server | workers | store | sources -> app -> pipeline -> the stages -> model
//
// Type-only imports count: a stage that needs a shape of its neighbour has found a word of the model.

const STAGES = 'read|extract|resolve|match|tally|ledger|publish';
const EDGES = 'cli|server|workers|store|sources';
const PURE = `^src/(model|languages|${STAGES})/|^src/(pipeline|index)\\.ts$`;

const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|web|data|test|eval|bench|demo|scripts)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    only('model-imports-nothing-of-ours', '^src/model/', '^src/model/', 'The model is the floor.'),
    only(
      'languages-are-data',
      '^src/languages/([^/]+)/',
      '^src/(model/|languages/$1/|languages/[^/]+\\.ts$)',
      'A language is rows of data in the shapes of the model; one language knows no other.',
    ),
    only(
      'stages-never-meet',
      `^src/(${STAGES})/`,
      '^src/(model|$1)/',
      'Stages know the model and themselves; the pipeline joins them, languages and gazetteer are arguments.',
    ),
    only(
      'pipeline-composes-stages',
      '^src/pipeline\\.ts$',
      `^src/(model|${STAGES})/`,
      'The main path composes stages and knows no use case, no store and no network.',
    ),
    only(
      'library-entry-is-pure',
      '^src/index\\.ts$',
      `^src/(model|languages|${STAGES})/|^src/pipeline\\.ts$|^data/`,
      'Whoever imports the library gets the pure stages, and no database behind them.',
    ),
    only(
      'app-looks-down',
      '^src/app/',
      `^src/(app|model|languages|${STAGES})/|^src/pipeline\\.ts$`,
      'Use cases speak to the world through ports.ts.',
    ),
    only(
      'edges-never-meet',
      `^src/(${EDGES})/`,
      `^src/($1|app|model|languages|${STAGES})/|^src/pipeline\\.ts$`,
      'The edges (command line, server, workers, store, sources) meet only in main.ts.',
    ),
    {
      name: 'nothing-imports-main',
      comment: 'The composition root is the top of the ladder.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main\\.ts$' },
    },
    only('web-knows-the-contract', '^web/', '^web/|^src/server/contract\\.ts$', 'Pages know the API by its contract.'),
    {
      name: 'pure-folders-touch-no-machine',
      comment: 'No file, clock, network or process in the stages: bytes and times are handed to them.',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'program-needs-no-dev-package',
      comment: 'What src/ imports must be among the dependencies, or the published package breaks.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
