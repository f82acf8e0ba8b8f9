import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { synthesize } from './testing/fixture.ts';

/** Names and contents of everything that decides what is deployed. */
function assembly(): Promise<Record<string, string>> {
  return synthesize(({ app }) => {
    const { directory } = app.synth();
    const names = readdirSync(directory).toSorted();
    return Object.fromEntries(
      names.map((name) => [
        name,
        name.endsWith('.template.json') ? readFileSync(join(directory, name), 'utf8') : '',
      ]),
    );
  });
}

test('synthesizing twice gives the same templates and the same assets', async () => {
  const first = await assembly();
  expect(Object.keys(first)).toContain('suda-service.template.json');
  expect(await assembly()).toEqual(first);
});

test('each template leaves room under the 1 MB of CloudFormation', async () => {
  const sizes = Object.values(await assembly()).map(({ length }) => length);
  expect(Math.max(...sizes)).toBeLessThan(500_000);
});
