import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A fault is soonest found by an example; properties and random lives have the last word. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => weightOf(one) - weightOf(other));
  }
}
const weightOf = ({ moduleId }: TestSpecification): number => {
  const text = readFileSync(moduleId, 'utf8');
  return /fast-check|case-walk|LEDGERS/.test(text) ? Number.MAX_SAFE_INTEGER : text.length;
};

/** The pure tests that a fault in the domain is tried against; `mutate.ts` says of which folder. */
const { MUTATED = 'shared/domain' } = process.env;

export default defineConfig({
  test: {
    include: [`${MUTATED}/**/*.test.ts`],
    testTimeout: 120_000,
    // The domain keeps nothing between tests; each run gets its modules anew.
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
  },
});
