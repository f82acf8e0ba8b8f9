import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

type Texts = { [key: string]: string | Texts };

const here = import.meta.dirname;
const sides = globSync('*-zh.ts', { cwd: here }).map((file) => file.replace('-zh.ts', ''));

const leaves = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[`${prefix}${key}`, text] as [string, string]]
      : leaves(text, `${prefix}${key}.`),
  );

const load = async (file: string): Promise<Map<string, string>> => {
  const exported: Record<string, Texts> = await import(
    /* @vite-ignore */ pathToFileURL(`${here}/${file}.ts`).href
  );
  return new Map(Object.values(exported).flatMap((texts) => leaves(texts)));
};

/** English has plural forms that Chinese has not. */
const withoutPlural = (key: string): string => key.replace(/_(one|other)$/, '');
const keys = (texts: Map<string, string>): string[] =>
  [...new Set([...texts.keys()].map(withoutPlural))].sort();
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => String(name)).sort();

/** Sources that speak with the texts of a side; parts in `components` and `lib` speak with either. */
const sourcesOf = (side: string): string[] =>
  globSync('**/*.{ts,tsx}', { cwd: `${here}/..` })
    .filter((file) => !file.includes('.test.') && !file.startsWith('locales/'))
    .filter((file) => (side === 'office') === /^(features\/office|app\/office)/.test(file));

describe.each(sides)('texts of the %s side', (side) => {
  it('says everything in both languages', async () => {
    expect(keys(await load(`${side}-en`))).toEqual(keys(await load(`${side}-zh`)));
  });

  it('fills in the same values in both languages', async () => {
    const english = await load(`${side}-en`);
    for (const [key, text] of await load(`${side}-zh`)) {
      const translated = english.get(key) ?? english.get(`${key}_other`) ?? '';
      expect(placeholders(translated), key).toEqual(placeholders(text));
    }
  });

  it('has no empty text', async () => {
    for (const language of ['zh', 'en']) {
      for (const [key, text] of await load(`${side}-${language}`)) expect(text.trim(), key).not.toBe('');
    }
  });

  it('knows every key that its pages ask for', async () => {
    const known = keys(await load(`${side}-zh`));
    const asked = sourcesOf(side).flatMap((file) =>
      [...readFileSync(`${here}/../${file}`, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) =>
        String(key),
      ),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('knows every family of keys that its pages ask for by a value', async () => {
    const known = keys(await load(`${side}-zh`));
    const families = sourcesOf(side).flatMap((file) =>
      [...readFileSync(`${here}/../${file}`, 'utf8').matchAll(/\bt\(\s*`([\w.-]+\.)\$\{/g)].map(([, key]) =>
        String(key),
      ),
    );
    expect(families.filter((family) => !known.some((key) => key.startsWith(family)))).toEqual([]);
  });
});
