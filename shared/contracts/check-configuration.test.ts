import { describe, expect, it } from 'vitest';
import { configurations } from '../../local/seed/configurations.ts';
import { ladder } from '../../local/seed/ladder.ts';
import { posts } from '../../local/seed/posts.ts';
import { routing } from '../../local/seed/routing.ts';
import { servicePolicy } from '../../local/seed/service-policy.ts';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import { calendarData } from '../domain/clocks/calendar.testing.ts';
import { checkConfiguration } from './check-configuration.ts';
import type { ConfigurationKind } from './configuration-kinds.ts';

it.each(configurations().map(([kind, value]) => ({ kind, value })))(
  'takes the $kind that a city starts with',
  ({ kind, value }) => {
    expect(checkConfiguration(kind, { ...value })).toMatchObject({ ok: true });
  },
);

it('leaves the number of the version out of the value', () => {
  const checked = checkConfiguration('routing', { ...routing() });
  expect(checked.ok && Object.keys(checked.value)).not.toContain('version');
});

const days = (amount: number) => ({ amount, unit: 'working-day' as const });
const { durations } = servicePolicy();
const { rungs } = ladder();
const { categories, refusalReasons } = taxonomy();
const [category] = categories;
const [post] = posts().posts;

describe('refuses, and says in which field', () => {
  it.each<[string, ConfigurationKind, Record<string, unknown>, string]>([
    [
      'a limit that is missing',
      'service-policy',
      { durations: { ...durations, sign: undefined } },
      'durations.sign',
    ],
    [
      'half a working day',
      'service-policy',
      { durations: { ...durations, sign: days(0.5) } },
      'durations.sign',
    ],
    [
      'a general case faster than a simple one',
      'service-policy',
      { durations: { ...durations, handle: { ...durations.handle, general: days(3) } } },
      'durations.handle',
    ],
    [
      'a slip of the pen',
      'service-policy',
      { durations: { ...durations, singn: days(1) } },
      'durations.singn',
    ],
    [
      'an unknown field of an entry',
      'routing',
      { ...routing(), rules: [{ unit: '{county}-tax', catgory: 'x' }] },
      'rules.0.catgory',
    ],
    ['a unit that is no id', 'routing', { ...routing(), rules: [{ unit: 'tax' }] }, 'rules.0.unit'],
    [
      'two rules for the same',
      'routing',
      { ...routing(), rules: [{ unit: '{county}-tax' }, { unit: '{county}-police' }] },
      'rules.1',
    ],
    [
      'a year that is a day short',
      'calendar',
      { ...calendarData, years: { 2026: '1'.repeat(364) } },
      'years.2026',
    ],
    [
      'a year in which nobody works',
      'calendar',
      { ...calendarData, years: { ...calendarData.years, 2026: '0'.repeat(365) } },
      'years.2026',
    ],
    [
      'windows that overlap',
      'calendar',
      {
        ...calendarData,
        windows: [
          ['08:00', '12:00'],
          ['11:00', '17:00'],
        ],
      },
      'windows',
    ],
    [
      'a holiday that ends before it begins',
      'calendar',
      {
        ...calendarData,
        holidays: [{ from: '2026-05-05', to: '2026-05-01', zh: '劳动节', en: 'Labour Day' }],
      },
      'holidays.0',
    ],
    ['rungs in another order', 'ladder', { ...ladder(), rungs: rungs.toReversed() }, 'rungs.1'],
    [
      'a rung before the one below',
      'ladder',
      {
        ...ladder(),
        rungs: rungs.map((rung) =>
          rung.rung === 'listed' ? { ...rung, after: { amount: 1, unit: 'working-hour' } } : rung,
        ),
      },
      'rungs.3.after',
    ],
    [
      'no time to reply',
      'ladder',
      { ...ladder(), rungs: rungs.map((rung) => ({ ...rung, reply: days(0) })) },
      'rungs.0.reply.amount',
    ],
    [
      'two categories of one code',
      'taxonomy',
      { categories: [category, category], refusalReasons },
      'categories.1',
    ],
    [
      'a reason whose code is no code',
      'taxonomy',
      { categories, refusalReasons: [...refusalReasons, { ...refusalReasons[0], code: 'No time' }] },
      `refusalReasons.${refusalReasons.length}.code`,
    ],
    [
      'a reason that says nothing in English',
      'taxonomy',
      {
        categories,
        refusalReasons: refusalReasons.map((reason) => ({
          ...reason,
          legalBasis: { zh: '条例第七条', en: ' ' },
        })),
      },
      'refusalReasons.0.legalBasis.en',
    ],
    [
      'no reason for supplements to lapse to',
      'taxonomy',
      { categories, refusalReasons: [refusalReasons[0]] },
      'refusalReasons',
    ],
    [
      'a post that ends before it begins',
      'posts',
      { posts: [{ ...post, from: '2026-02-01', to: '2026-01-31' }] },
      'posts.0.to',
    ],
    ['a post that is there twice', 'posts', { posts: [post, post] }, 'posts.1'],
    [
      'a letter with an unknown placeholder',
      'templates',
      {
        templates: [
          {
            key: 'receipt',
            audience: 'complainant',
            channel: 'sms',
            language: 'zh',
            subject: '',
            body: '{{secret}}',
          },
        ],
      },
      'templates.0',
    ],
  ])('%s', (_, kind, value, path) => {
    const checked = checkConfiguration(kind, value);
    expect(checked.ok ? [] : checked.errors.map((error) => error.path)).toContain(path);
  });
});
