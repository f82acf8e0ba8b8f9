import { describe, expect, it } from 'vitest';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import type { Question } from './category-questions.ts';
import { checkConfiguration } from './check-configuration.ts';
import type { Taxonomy } from './configuration.ts';

const { categories, refusalReasons } = taxonomy();
const [first] = categories;
if (!first) throw new TypeError('there are categories');
const words = { zh: '是否停产', en: 'Did it stop production?' };
const BLANK = { zh: '', en: ' ' };
const QUESTION: Question = { name: 'stopped', title: words, required: true, schema: { type: 'boolean' } };

/** The errors about a taxonomy whose first category is otherwise. */
function errorsOf(edit: Record<string, unknown>): readonly { path: string; message: string }[] {
  const [, ...rest] = categories;
  const checked = checkConfiguration('taxonomy', {
    categories: [{ ...first, ...edit }, ...rest],
    refusalReasons,
  });
  return checked.ok ? [] : checked.errors;
}

const asking = (edit: Record<string, unknown>) => errorsOf({ questions: [{ ...QUESTION, ...edit }] });
const chosen = (codes: string[], labels: Record<string, unknown>) => ({
  schema: { type: 'string', enum: codes },
  labels,
});

it('takes every kind of answer', () => {
  const answers: Question['schema'][] = [
    { type: 'boolean' },
    { type: 'string', format: 'date' },
    { type: 'string', minLength: 1, maxLength: 60 },
    { type: 'number', minimum: 0, maximum: 0.5 },
    { type: 'integer', minimum: 1, maximum: 1 },
    { type: 'string', enum: ['a', 'b'] },
    { type: 'array', items: { type: 'string', enum: ['a', 'b'] }, uniqueItems: true, minItems: 1 },
  ];
  const labels = { a: words, b: words };
  const questions = answers.map((schema, index) => {
    const asksChoices = schema.type === 'array' || 'enum' in schema;
    return { ...QUESTION, name: `q${index}`, schema, ...(asksChoices && { labels }) };
  });
  expect(errorsOf({ questions })).toEqual([]);
});

describe('refuses in a category, and says where', () => {
  it.each<[string, Partial<Taxonomy['categories'][number]>, string]>([
    ['no name in one language', { name: { zh: '停产', en: ' ' } }, 'name.en'],
    ['a hint in one language only', { hint: { zh: '', en: 'stopped' } }, 'hint.zh'],
    ['a name with a control character', { name: { zh: '停\u0000产', en: 'Stopped' } }, 'name.zh'],
    ['a name as long as a page', { name: { zh: '长'.repeat(5_000), en: 'Long' } }, 'name.zh'],
    ['a code that is none', { code: 'No Code' }, 'code'],
    ['an empty keyword', { keywords: ['停产', ' '] }, 'keywords.1'],
    [
      'two sub-reasons of one code',
      { subReasons: ['one', 'one'].map((code) => ({ code, name: words })) },
      'subReasons.1',
    ],
  ])('%s', (_, edit, path) => {
    expect(errorsOf(edit).map((error) => error.path)).toEqual([`categories.0.${path}`]);
  });

  it('nothing where a hint is left out', () => {
    expect(errorsOf({ hint: BLANK })).toEqual([]);
  });
});

describe('refuses in a question, and says where', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['no title', { title: BLANK }, 'title.zh'],
    ['a name that every object has', { name: 'constructor' }, 'name'],
    ['a choice without words', chosen(['a'], { a: BLANK }), 'labels.a.zh'],
    ['a choice that is there twice', chosen(['a', 'a'], { a: words }), 'schema.enum.1'],
    ['words for a choice that is not there', chosen(['a'], { a: words, b: words }), 'labels.b'],
    [
      'a whole number where there is none',
      { schema: { type: 'integer', minimum: 0.2, maximum: 0.8 } },
      'schema',
    ],
    ['a text of no length', { schema: { type: 'string', minLength: 0, maxLength: 9 } }, 'schema.minLength'],
    [
      'a text of a book',
      { schema: { type: 'string', minLength: 1, maxLength: 100_000 } },
      'schema.maxLength',
    ],
    ['no choice', chosen([], {}), 'schema.enum'],
    ['a pattern to match', { schema: { type: 'string', pattern: '(a+)+$' } }, 'schema'],
    ['a schema from elsewhere', { schema: { $ref: 'https://schema.example/' } }, 'schema'],
  ])('%s', (_, edit, path) => {
    const [error] = asking(edit);
    expect(error?.path).toMatch(
      new RegExp(`^categories\\.0\\.questions\\.0\\.${path.replaceAll('.', '\\.')}`),
    );
  });

  it('a schema of a thousand floors, without building it', () => {
    let schema: Record<string, unknown> = { type: 'boolean' };
    for (let floor = 0; floor < 1_000; floor += 1) schema = { type: 'array', items: schema };
    expect(asking({ schema }).length).toBeGreaterThan(0);
  });
});

it('refuses a taxonomy in which nobody can file', () => {
  const checked = checkConfiguration('taxonomy', { categories: [], refusalReasons });
  expect(checked).toMatchObject({ ok: false, errors: [{ path: 'categories' }] });
});
