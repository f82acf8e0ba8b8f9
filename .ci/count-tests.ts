import { readFileSync } from 'node:fs';
import { z } from 'zod';

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.unknown()) }),
  ),
});

const [, , path = 'reports/tests.json'] = process.argv;
const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(readFileSync(path, 'utf8')));

/** A file that could not be loaded has no test to fail, so it counts as one. */
const unloadable = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
for (const { name } of unloadable) console.error(`could not run ${name}`);
const failed = numFailedTests + unloadable.length;

console.log(`Tests: ${numPassedTests} passed, ${failed} failed`);
if (failed > 0 || numPassedTests === 0) process.exitCode = 1;
