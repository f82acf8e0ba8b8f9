import { expect, test } from 'vitest';
import { configurations } from '../../../../../../local/seed/configurations.ts';
import { KIND_EDITORS } from './kind-editors.ts';

const seeded = configurations().map(([kind, { version: _, ...value }]) => [kind, value] as const);

test.each(seeded)('%s: what a form begins with is exactly what is in effect', (kind, value) => {
  expect(KIND_EDITORS[kind].begin(value)).toEqual(value);
});

test('a version that an older program took is still shown', () => {
  const stored = { templates: [] };
  expect(KIND_EDITORS.templates.begin(stored)).toEqual(stored);
});
