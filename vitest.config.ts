import { defineConfig } from 'vitest/config';

const tests = (...folders: string[]) => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** What the functions are given beside their table; nothing of it exists. */
const FUNCTION_ENVIRONMENT = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  LOG_LEVEL: 'silent',
  BUCKET_NAME: 'attachments',
  EVENT_BUS_NAME: 'case-events',
  STATE_MACHINE_ARN: 'arn:aws:states:eu-central-1:000000000000:stateMachine:complaint-handling',
  APPROVAL_MACHINE_ARN: 'arn:aws:states:eu-central-1:000000000000:stateMachine:approval',
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_AUDIENCE: 'officials',
  TOKEN_JWKS_URI: 'https://issuer.example/keys',
  MAIL_SENDER: 'no-reply@suda.example',
  PUBLIC_URL: 'https://suda.example',
};

/** Whole services that are told to wait: for the minute tick, for rules that hold a minute. They use next to no processor. */
const WAITING = ['arrears', 'clocks', 'configuration'].map((name) => `test/end-to-end/${name}.test.ts`);

/**
 * Everything `npm test` runs; one kind alone with `npm test -- --project <name>`. Two workers wherever files may run side by
 * side: projects of one group must have the same number, and one worker would make a group of its own that runs last.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers: 2,
          // a property that takes a second alone takes ten beside everything else
          testTimeout: 30_000,
          include: tests('shared', 'events', 'web'),
          exclude: tests('shared/persistence'),
        },
      },
      {
        test: {
          name: 'infra',
          include: tests('infra'),
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // Repositories and functions share one embedded database; each file has a table of its own in it.
      {
        test: {
          name: 'persistence',
          include: tests('shared/persistence', 'functions', 'test/doors'),
          globalSetup: 'test/dynamodb-local.ts',
          env: FUNCTION_ENVIRONMENT,
          maxWorkers: 2,
          // limits for what hangs: on a machine that does much else a request of milliseconds takes seconds
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'local',
          include: tests('local', 'bench'),
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // The whole service, after everything else: first what mostly waits, side by side.
      {
        test: {
          name: 'waiting',
          include: WAITING,
          globalSetup: 'test/end-to-end-ground.ts',
          maxWorkers: WAITING.length,
          testTimeout: 240_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      // In a browser and under kill -9: one file after the other.
      {
        test: {
          name: 'end-to-end',
          include: tests('test/end-to-end'),
          exclude: WAITING,
          globalSetup: 'test/end-to-end-ground.ts',
          fileParallelism: false,
          // of the tests that a file lets run side by side
          maxConcurrency: 2,
          testTimeout: 240_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['shared/domain/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.testing.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { branches: 95 },
    },
  },
});
