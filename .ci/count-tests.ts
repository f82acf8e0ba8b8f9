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

const paths = process.argv.slice(2);
const missing = paths.filter((path) => !existsSync(path));
for (const path of missing)
  console.error(`${path} was not written: the tests were ended before they were done`);
const reports = paths
  .filter((path) => !missing.includes(path))
  .map((path) => report.parse(JSON.parse(readFileSync(path, 'utf8'))));

/** A file that could not be loaded or set up has no failed test, so it counts as one. */
const unable = reports
  .flatMap(({ testResults }) => testResults)
  .filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  );
for (const { name } of unable) console.error(`could not run ${name}`);
const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
const failed =
  reports.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0) + unable.length + missing.length;

console.log(`Tests: ${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
