import type { KnipConfig } from 'knip';

/** Files, exports and dependencies that nothing uses; the entries are what a person, a machine or a page starts. */
const config: KnipConfig = {
  entry: [
    'functions/*/handler.ts',
    'local/{start,reset,token,redrive}.ts',
    'bench/run.ts',
    // processes that the crash tests start and kill
    'local/*/crash.fixture.ts',
    'web/src/app/{public,office}.tsx',
    // vite.config.ts puts it in the place of a module of Ant Design
    'web/src/lib/adopted-styles.ts',
    '.ci/*.ts',
  ],
  project: ['{events,shared,functions,infra,local,bench,test,.ci}/**/*.ts', 'web/src/**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: true,
  // dependency-cruiser parses TypeScript with it
  ignoreDependencies: ['@swc/core'],
};

export default config;
