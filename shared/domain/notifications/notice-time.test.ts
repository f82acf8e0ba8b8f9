import { expect, it } from 'vitest';
import { at, calendar } from '../clocks/calendar.testing.ts';
import { nextNoticeAt, openWindowAt } from './notice-time.ts';

it.each([
  ['in the morning', '2026-03-02 09:15', '2026-03-02 09:15'],
  ['as the day begins', '2026-03-02 08:30', '2026-03-02 08:30'],
  ['before it begins', '2026-03-02 06:00', '2026-03-02 08:30'],
  ['at noon', '2026-03-02 12:00', '2026-03-02 13:30'],
  ['as the day ends', '2026-03-02 17:30', '2026-03-03 08:30'],
  ['on Friday night', '2026-03-06 22:00', '2026-03-09 08:30'],
  ['on Saturday at ten', '2026-03-07 10:00', '2026-03-09 08:30'],
  ['on the eve of the Spring Festival', '2026-02-14 18:00', '2026-02-24 08:30'],
  ['on a Saturday that makes up for a holiday', '2026-02-28 10:00', '2026-02-28 10:00'],
])('lets a notice written %s go out in working hours', (_, written, goes) => {
  expect(nextNoticeAt(at(written), false, calendar)).toBe(at(goes));
});

it.each(['2026-03-02 03:00', '2026-03-07 10:00', '2026-02-17 12:00'])(
  'lets an urgent notice of %s go out at once',
  (written) => expect(nextNoticeAt(at(written), true, calendar)).toBe(at(written)),
);

it.each([
  ['2026-03-02 08:30', '2026-03-02 08:30'],
  ['2026-03-02 11:59', '2026-03-02 08:30'],
  ['2026-03-02 12:00', null],
  ['2026-03-02 13:30', '2026-03-02 13:30'],
  ['2026-03-02 17:30', null],
  ['2026-03-08 09:00', null],
])('says which window is open at %s', (instant, begun) => {
  expect(openWindowAt(at(instant), calendar)).toBe(begun === null ? null : at(begun));
});
