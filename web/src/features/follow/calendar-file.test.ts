import { expect, it } from 'vitest';
import { type DueEntry, writeCalendarFile } from './calendar-file.ts';

const entry = (overrides: Partial<DueEntry> = {}): DueEntry => ({
  id: 'TS20261122ABCDEF0-handle',
  dueAt: '2026-11-27T15:59:59.000Z',
  title: '诉求办理到期',
  description: '查看进度',
  url: 'https://suda.example/follow?number=TS20261122ABCDEF0',
  madeAt: '2026-11-22T08:00:00.000Z',
  ...overrides,
});
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

it('is an entry for the whole last day in Ningbo, with a reminder the day before', () => {
  const lines = linesOf(writeCalendarFile(entry()));
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:TS20261122ABCDEF0-handle@suda',
      'DTSTAMP:20261122T080000Z',
      'DTSTART;VALUE=DATE:20261127',
      'DTEND;VALUE=DATE:20261128',
      'TRIGGER:-P1D',
    ]),
  );
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

it('is an entry at the minute where the time ends within a day', () => {
  expect(linesOf(writeCalendarFile(entry({ dueAt: '2026-11-23T02:30:00.000Z' })))).toContain(
    'DTSTART:20261123T023000Z',
  );
});

it('escapes what has a meaning in calendars', () => {
  const lines = linesOf(writeCalendarFile(entry({ title: 'a\\b; c, d\ne' })));
  expect(lines).toContain(String.raw`SUMMARY:a\\b\; c\, d\ne`);
});

it('breaks lines longer than 75 bytes between characters', () => {
  const long = '到期提醒'.repeat(40);
  const text = writeCalendarFile(entry({ title: long }));
  const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('�');
  expect(linesOf(text)).toContain(`SUMMARY:${long}`);
});
