import type { KnipConfig } from 'knip';

/** Files, exports and dependencies that nothing uses; the entries are what a person, a machine or a page starts. */
const config: KnipConfig = {
  entry: [
    'functions/*/handler.ts',
    'local/{start,reset,token,redrive,recount,seed-table}.ts',
    // processes that the benchmark starts
    'bench/coldstart/{probe,bare-handler,bare-reader}.ts',
    // processes that the runtime and its crash tests start
    'local/build/synthesize.ts',
    '{functions,local}/*/*.fixture.ts',
    'web/src/app/{public,office,api-docs}.tsx',
    // vite.config.ts puts them in the place of modules of Ant Design
    'web/src/lib/{adopted,icon}-styles.ts',
    '.ci/*.ts',
  ],
  project: ['{events,shared,functions,infra,local,bench,test,.ci}/**/*.ts', 'web/src/**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: true,
  // dependency-cruiser parses TypeScript with the first; of the second only its jar is used; Stryker finds the third by its name
  ignoreDependencies: ['@swc/core', 'amplify-dynamodb-simulator', '@stryker-mutator/vitest-runner'],
};

export default config;
