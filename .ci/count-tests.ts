import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const [, , path = 'reports/tests.json'] = process.argv;
if (!existsSync(path)) {
  console.log('Tests: 0 passed, 1 failed');
  console.error(`${path} was not written: the tests were ended before they were done`);
  process.exit(1);
}
const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(readFileSync(path, 'utf8')));

/** A file that could not be loaded or set up has no failed test, so it counts as one. */
const unable = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
);
for (const { name } of unable) console.error(`could not run ${name}`);
const failed = numFailedTests + unable.length;

console.log(`Tests: ${numPassedTests} passed, ${failed} failed`);
if (failed > 0 || numPassedTests === 0) process.exitCode = 1;
