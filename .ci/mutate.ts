import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/**
 * Puts faults into `shared/domain`, one at a time, and says how many of them its tests find: `npm run mutate` for all
 * folders, `npm run mutate -- clocks` for one; `--quick` leaves out what only runs while files load – tables and texts –, for which
 * all tests have to run. Lists what no test found, also as a page in `reports/mutation`. A further run tries what has changed, and
 * one that was broken off goes on. Fails below the bar.
 */
const BAR = 80;
const DOMAIN = 'shared/domain';
/** Calendars, words and placeholders are made while files load: a fault in them would have every test of the domain run, not only these folders' own. */
const OWN_TESTS = ['clocks', 'configuration', 'notifications'];

const asked = process.argv.slice(2).filter((argument) => argument !== '--quick');
const all = readdirSync(DOMAIN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const totals: { folder: string; faults: number; found: number; score: string }[] = [];

/** What no test found is tried again, for a new test may: Stryker itself would not try again what runs while files load. */
function forgetSurvivors(results: string): void {
  if (!existsSync(results)) return;
  const { files, ...rest } = JSON.parse(readFileSync(results, 'utf8'));
  for (const file of Object.values<{ mutants: { status: string }[] }>(files))
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  writeFileSync(results, JSON.stringify({ ...rest, files }));
}

for (const folder of asked.length > 0 ? asked : all.map(({ name }) => name)) {
  process.env['MUTATED'] = OWN_TESTS.includes(folder) ? `${DOMAIN}/${folder}` : DOMAIN;
  const incrementalFile = `reports/mutation/${folder}.json`;
  forgetSurvivors(incrementalFile);
  const results = await new Stryker({
    mutate: [`${DOMAIN}/${folder}/**/*.ts`, '!**/*.test.ts', '!**/*.testing.ts'],
    ignoreStatic: process.argv.includes('--quick'),
    testRunner: 'vitest',
    vitest: { configFile: '.ci/mutate.vitest.ts', pool: 'threads' },
    // No such file: Stryker would read the real one by an interface that TypeScript 7 does not have.
    tsconfigFile: 'none.json',
    ignorePatterns: ['cdk.out', 'coverage', 'dist', 'docs', 'reports', 'web'],
    tempDirName: 'reports/mutation/sandbox',
    incremental: true,
    incrementalFile,
    reporters: ['clear-text', 'html'],
    clearTextReporter: { logTests: false, reportTests: false },
    htmlReporter: { fileName: `reports/mutation/${folder}.html` },
    logLevel: 'warn',
    warnings: { slow: false },
    concurrency: 2,
    // A busy machine is no endless loop; those are cut off by a count.
    timeoutFactor: 4,
    thresholds: { high: 95, low: BAR, break: BAR },
  }).runMutationTest();
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const found = count('Killed', 'Timeout');
  const faults = found + count('Survived', 'NoCoverage');
  totals.push({ folder, faults, found, score: `${((100 * found) / faults).toFixed(1)} %` });
}

console.table(totals);
