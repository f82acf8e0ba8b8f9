import { readdirSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/**
 * Puts faults into `shared/domain`, one at a time, and says how many of them its tests find: `npm run mutate` for all
 * folders, `npm run mutate -- clocks` for one; `--quick` leaves out what only runs while files load – tables and texts –, for which
 * all tests have to run. Lists what no test found, also as a page in `reports/mutation`. A further run tries what has changed, and
 * one that was broken off goes on. Fails below the bar.
 */
const BAR = 80;
const DOMAIN = 'shared/domain';

const asked = process.argv.slice(2).filter((argument) => argument !== '--quick');
const all = readdirSync(DOMAIN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const totals: { folder: string; faults: number; found: number; score: string }[] = [];

for (const folder of asked.length > 0 ? asked : all.map(({ name }) => name)) {
  // Calendars are made while files load: a fault in them would have every test of the domain run, not only the clocks'.
  process.env['MUTATED'] = folder === 'clocks' ? `${DOMAIN}/clocks` : DOMAIN;
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
    incrementalFile: `reports/mutation/${folder}.json`,
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
