import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDay,
  formatDistance,
  formatExact,
  formatInstant,
  formatMonth,
  formatRate,
  inLanguage,
} from './format.ts';

/** 23:59:59 in Ningbo, still the same day there and the afternoon in UTC. */
const DUE = '2026-11-18T15:59:59.000Z';

describe('dates are shown in Ningbo time', () => {
  it.each([
    [formatInstant(DUE, 'zh-CN'), '2026年11月18日 23:59'],
    [formatInstant(DUE, 'en'), '18 Nov 2026, 23:59'],
    [formatInstant('2026-11-18T16:00:00Z', 'zh-CN'), '2026年11月19日 00:00'],
    [formatDay(DUE, 'zh-CN'), '2026年11月18日星期三'],
    [formatDay(DUE, 'en'), 'Wed, 18 Nov 2026'],
    [formatExact(DUE), '2026-11-18 23:59:59'],
    [formatMonth('2026-11', 'zh-CN'), '2026年11月'],
    [formatMonth('2026-11', 'en'), 'November 2026'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('formatDistance', () => {
  it.each([
    ['2026-11-20T15:59:59.000Z', 'zh-CN', '后天'],
    ['2026-11-18T13:59:59.000Z', 'en', '2 hours ago'],
    ['2026-11-18T16:30:59.000Z', 'en', 'in 31 minutes'],
    [DUE, 'en', 'this minute'],
  ] as const)('%s in %s is %s', (at, language, expected) => {
    expect(formatDistance(at, Date.parse(DUE), language)).toBe(expected);
  });
});

describe('figures', () => {
  it('shows a rate with one decimal at most, and none without a sample', () => {
    expect(formatRate({ numerator: 60, denominator: 61, value: 60 / 61 })).toBe('98.4%');
    expect(formatRate({ numerator: 4, denominator: 4, value: 1 })).toBe('100%');
    expect(formatRate({ numerator: 0, denominator: 0, value: null })).toBeNull();
  });

  it('shows sizes in KB and MB', () => {
    expect([1, 1500, 1024 * 1024, 1.54 * 1024 * 1024].map(formatBytes)).toEqual([
      '1 KB',
      '2 KB',
      '1 MB',
      '1.5 MB',
    ]);
  });

  it('picks the text of the language spoken', () => {
    const text = { zh: '受理', en: 'Accept' };
    expect([inLanguage(text, 'zh-CN'), inLanguage(text, 'en')]).toEqual(['受理', 'Accept']);
  });
});

it('writes a local date without its weekday', () => {
  expect(formatDate('2026-12-10', 'zh-CN')).toBe('2026年12月10日');
  expect(formatDate('2026-12-10T16:30:00.000Z', 'en')).toBe('11 Dec 2026');
});
