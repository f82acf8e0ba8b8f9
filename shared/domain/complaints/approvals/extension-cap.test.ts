import { expect, it } from 'vitest';
import { caseAt, pass, submitted } from '../complaints.testing.ts';
import { attemptToAsk } from '../procedures.testing.ts';

const owing = () => pass(pass(pass(submitted({}, { track: 'arrears' }))));
const workingDays = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const calendarDays = (amount: number) => ({ amount, unit: 'calendar-day' }) as const;

it.each([
  ['ten working days', caseAt('handle'), workingDays(10), workingDays(11)],
  ['sixty calendar days where a debt is owed', owing(), calendarDays(60), calendarDays(70)],
] as const)('an extension is of at most %s', (_, story, most, more) => {
  expect(attemptToAsk(story, { kind: 'extension', duration: most }).ok).toBe(true);
  expect(attemptToAsk(story, { kind: 'extension', duration: more })).toEqual({
    ok: false,
    code: 'approval.too-long',
  });
});
