import { expect, it } from 'vitest';
import { templates as seeded } from '../../local/seed/templates.ts';
import { type Template, templates } from './templates.ts';

const messagesOf = (all: readonly Template[]) =>
  templates.safeParse({ version: 1, templates: all }).error?.issues.map(({ message }) => message) ?? [];
const { templates: ALL } = seeded();
const withFirst = (change: Partial<Template>) =>
  messagesOf(ALL.map((one, index) => (index === 0 ? { ...one, ...change } : one)));

it('takes the texts a city starts with: every notice by every channel in both languages', () => {
  expect(messagesOf(ALL)).toEqual([]);
});

it.each(ALL.map((one, index) => [`${one.key} ${one.channel} ${one.language}`, index] as const))(
  'refuses a version without %s',
  (name, index) => expect(messagesOf(ALL.toSpliced(index, 1))).toEqual([`${name} is missing`]),
);

it.each<[string, Partial<Template>, RegExp]>([
  ['a placeholder its notice does not know', { body: '{{title}} {{unsubscribe}}' }, /knows no {{title}}/],
  ['a placeholder that reaches for more than a name', { body: '{{#number}} {{unsubscribe}}' }, /braces/],
  ['a placeholder left open', { subject: '{{number' }, /braces/],
  ['a letter without a way out', { body: '{{number}}' }, /unsubscribe/],
  ['a mail without a subject', { subject: '' }, /subject/],
  ['an SMS with a subject', { channel: 'sms' }, /subject/],
  ['another audience', { audience: 'official' }, /is for the complainant/],
])('refuses %s', (_, change, message) =>
  expect(withFirst(change)).toContainEqual(expect.stringMatching(message)),
);

it('refuses a text that is there twice', () => {
  expect(messagesOf([...ALL, ...ALL.slice(0, 1)])).toEqual(['receipt mail zh is there twice']);
});
