import { defineConfig } from 'vitest/config';

const tests = (...folders: string[]) => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** Everything `npm test` runs; one kind alone with `npm test -- --project <name>`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: tests('shared', 'events', 'web', 'functions'),
          exclude: tests('shared/persistence'),
        },
      },
      { test: { name: 'infra', include: tests('infra'), testTimeout: 60_000, hookTimeout: 120_000 } },
      // A database of its own each file: two Java machines at a time are enough.
      {
        test: {
          name: 'persistence',
          include: tests('shared/persistence'),
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'local', include: tests('local', 'bench'), testTimeout: 30_000, hookTimeout: 60_000 },
      },
      // The whole service in a browser and under kill -9: one file after the other, after everything else.
      {
        test: {
          name: 'end-to-end',
          include: tests('test/end-to-end'),
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
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
