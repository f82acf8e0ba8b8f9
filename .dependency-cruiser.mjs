/** Files that exist for tests only. */
const TESTING = '[.](test|testing|fixture)[.]tsx?$|/testing/|^(bench|test)/';
const DEPLOYED = '^(events|functions|shared|web/src)/';

/** A folder of docs/architecture.md and the only folders of ours that it may import, itself aside. */
const direction = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: TESTING },
  to: {
    couldNotResolve: false,
    path: '^[^/]+/',
    pathNot: ['node_modules', '^shared/reference/', ...[folder, ...allowed].map((one) => `^${one}/`)],
  },
});

/** The npm packages and built-in modules that a folder may use. */
const parts = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: TESTING },
  to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: allowed },
});

export default {
  forbidden: [
    direction('events-directions', 'events', [], 'the event catalogue stands alone'),
    direction('domain-directions', 'shared/domain', ['events'], 'the domain knows events only'),
    direction(
      'contracts-directions',
      'shared/contracts',
      ['shared/domain'],
      'contracts know the domain only',
    ),
    direction(
      'persistence-directions',
      'shared/persistence',
      ['shared/domain', 'shared/contracts', 'events'],
      'persistence speaks domain types',
    ),
    direction(
      'middleware-directions',
      'shared/middleware',
      ['shared/domain', 'shared/contracts', 'shared/persistence'],
      'the stacks of middy know what every function knows',
    ),
    direction(
      'letters-directions',
      'shared/letters',
      ['shared/domain', 'shared/contracts', 'shared/persistence', 'events'],
      'letters are written from what is stored',
    ),
    direction('infra-directions', 'infra', ['shared/contracts', 'events'], 'functions by path only'),
    direction(
      'web-directions',
      'web',
      ['shared/contracts', 'shared/domain'],
      'pages know contracts and pure rules',
    ),
    {
      name: 'function-directions',
      comment: 'a function is a privilege boundary: it never imports another one',
      severity: 'error',
      from: { path: '^functions/([^/]+)/', pathNot: TESTING },
      to: {
        couldNotResolve: false,
        path: '^[^/]+/',
        pathNot: ['node_modules', '^functions/$1/', '^(shared|events)/'],
      },
    },
    parts('events-parts', 'events', ['node_modules/zod/'], 'schemas only'),
    parts(
      'domain-parts',
      'shared/domain',
      ['node_modules/canonicalize/', '^(node:)?crypto$'],
      'no AWS, no I/O',
    ),
    parts('contracts-parts', 'shared/contracts', ['node_modules/zod(-openapi)?/'], 'schemas only'),
    {
      name: 'pages-without-node',
      comment: 'a browser has no built-in modules of Node',
      severity: 'error',
      from: { path: '^web/src/', pathNot: TESTING },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'light-public-pages',
      comment: 'the public side loads nothing of the officials’ (docs/adr/0005)',
      severity: 'error',
      from: { path: '^web/src/app/public[.]tsx$' },
      to: {
        path: ['node_modules/(antd|@ant-design|echarts)/', '^web/src/features/office/'],
        reachable: true,
      },
    },
    {
      name: 'no-tests-in-production',
      comment: 'what runs must not lean on what tests',
      severity: 'error',
      from: { pathNot: TESTING },
      to: { path: TESTING, pathNot: 'node_modules' },
    },
    {
      name: 'no-tools-in-production',
      comment: 'what is deployed is a dependency, not a tool',
      severity: 'error',
      from: { path: DEPLOYED, pathNot: TESTING },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'nothing imports it and it imports nothing',
      severity: 'error',
      // these take the place of modules of Ant Design (vite.config.ts)
      from: { orphan: true, pathNot: '[.](d[.]ts|json|css)$|^web/src/lib/(adopted|icon)-styles[.]ts$' },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment: 'aws-lambda is types only (@types/aws-lambda)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
  ],
  options: {
    // TypeScript 7 has no stable API for the default parser.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cdk[.]out|dist|coverage|[.]suda)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
