import { expect, it } from 'vitest';
import { dateText, dayText, momentText } from './moment-text.ts';

// a quarter of an hour after midnight in Ningbo, still the evening before in UTC
const LATE = '2026-03-03T16:15:00.000Z';

it.each([
  ['an instant', momentText(LATE, 'zh'), '2026年3月4日 00:15'],
  ['an instant in English', momentText(LATE, 'en'), '4 March 2026 at 00:15'],
  ['its day', dayText(LATE, 'zh'), '2026年3月4日'],
  ['its day in English', dayText(LATE, 'en'), '4 March 2026'],
  ['a date', dateText('2026-03-04', 'zh'), '2026年3月4日'],
  ['a date in English', dateText('2026-03-04', 'en'), '4 March 2026'],
])('letters write %s by the local calendar', (_, written, expected) => expect(written).toBe(expected));
