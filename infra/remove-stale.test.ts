import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeStale } from './remove-stale.ts';
import { synthesize } from './testing/fixture.ts';

test('what earlier syntheses left goes, everything of this one stays', async () => {
  const { fresh, cleaned } = await synthesize(({ app }) => {
    const assembly = app.synth();
    const names = () => readdirSync(assembly.directory).toSorted();
    const written = names();
    mkdirSync(join(assembly.directory, 'asset.0a1b'));
    writeFileSync(join(assembly.directory, 'asset.0a1b', 'index.mjs'), 'old');
    writeFileSync(join(assembly.directory, 'asset.2c3d.zip'), 'old');
    writeFileSync(join(assembly.directory, 'suda-former.template.json'), '{}');
    removeStale(assembly);
    return { fresh: written, cleaned: names() };
  });
  expect(fresh.filter((name) => name.startsWith('asset.')).length).toBeGreaterThan(0);
  expect(cleaned).toEqual(fresh);
});
