import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDuration, anyStart, at, calendar } from './calendar.testing.ts';
import { startClock, stopClock } from './clock.ts';
import type { Duration } from './duration.ts';
import { explainDue, explainInWords } from './explain.ts';

const clock = (local: string, amount: number, unit: Duration['unit']) =>
  startClock(
    { kind: 'handle', round: 2, unit: 'u', at: at(local), duration: { amount, unit }, policyVersion: 3 },
    calendar,
  );
const words = (language: 'zh' | 'en', ...of: Parameters<typeof clock>) =>
  explainInWords(explainDue(clock(...of), calendar), language);

describe('why a clock is due when it is', () => {
  it('names the start, the day not counted, make-up days, the holiday and the due time, in Chinese', () => {
    expect(words('zh', '2026-02-12 10:00', 5, 'working-day')).toEqual([
      '2026年2月12日（星期四）10:00起算，办理时限5个工作日（时限规则第3版，工作日历第7版）。',
      '起算当日2月12日（星期四）不计入期限。',
      '2月13日（星期五）计为第1个工作日。',
      '2月14日（星期六）调休上班，计为第2个工作日。',
      '2月15日（星期日）至2月23日（星期一）春节放假，不计入期限。',
      '2月24日（星期二）至2月26日（星期四）计为第3至第5个工作日。',
      '到期时间为2026年2月26日（星期四）23:59:59。',
    ]);
  });

  it('says the same in English', () => {
    expect(words('en', '2026-02-12 10:00', 5, 'working-day')).toEqual([
      'Started on Thursday 12 February 2026 at 10:00 with a limit of 5 working days (time limits version 3, working calendar version 7).',
      'The day of the start, Thursday 12 February, is not counted.',
      'Friday 13 February counted as working day 1.',
      'Saturday 14 February made up for a holiday and counted as working day 2.',
      'Sunday 15 February to Monday 23 February skipped: Spring Festival.',
      'Tuesday 24 February to Thursday 26 February counted as working days 3 to 5.',
      'Due on Thursday 26 February 2026 at 23:59:59.',
    ]);
  });

  it('tells that a deadline in calendar days moved on', () => {
    expect(words('en', '2026-09-01 10:00', 30, 'calendar-day').slice(2)).toEqual([
      'Wednesday 2 September to Thursday 1 October counted one after the other: 30 calendar days.',
      'Thursday 1 October to Wednesday 7 October skipped: National Day.',
      'The last day, Thursday 1 October, is a day off, so the deadline moves to Thursday 8 October.',
      'Due on Thursday 8 October 2026 at 23:59:59.',
    ]);
  });

  it('adds up working hours around lunch and the weekend', () => {
    expect(words('en', '2026-03-06 11:00', 6, 'working-hour').slice(1)).toEqual([
      'Friday 6 March, 11:00 to 12:00: 60 minutes of working time.',
      'Friday 6 March, 13:30 to 17:30: 240 minutes of working time.',
      'Saturday 7 March to Sunday 8 March skipped: weekend.',
      'Monday 9 March, 08:30 to 09:30: 60 minutes of working time.',
      'Due on Monday 9 March 2026 at 09:30.',
    ]);
  });

  it('mentions no window that gave no time', () => {
    expect(words('en', '2026-03-06 12:00', 4, 'working-hour').slice(1)).toEqual([
      'Friday 6 March, 13:30 to 17:30: 240 minutes of working time.',
      'Due on Friday 6 March 2026 at 17:30.',
    ]);
  });

  it('warns of a year whose holidays are not announced', () => {
    const sentences = words('zh', '2026-12-28 10:00', 5, 'working-day');
    expect(sentences).toContain('2027年放假安排尚未公布，暂按周一至周五为工作日计算，公布后重新计算。');
  });

  it('ends with the stop, in time or not', () => {
    const stopped = stopClock(clock('2026-03-03 10:00', 1, 'working-day'), at('2026-03-05 09:00'), calendar);
    expect(explainDue(stopped, calendar).steps.at(-1)).toEqual({
      kind: 'stopped',
      date: '2026-03-05',
      time: '09:00',
      onTime: false,
    });
  });

  it('calls an unnamed weekday off a day off', () => {
    expect(words('en', '2026-04-03 10:00', 1, 'working-day')).toContain('Monday 6 April skipped: day off.');
  });

  it('counts exactly the limit, for every clock', () => {
    fc.assert(
      fc.property(anyStart, anyDuration, (startAt, duration) => {
        const any = startClock(
          { kind: 'sign', round: 1, unit: 'u', at: startAt, duration, policyVersion: 1 },
          calendar,
        );
        const { steps, dueAt, provisional } = explainDue(any, calendar);
        expect({ dueAt, provisional }).toEqual({ dueAt: any.dueAt, provisional: any.provisional });
        expect(steps.some((step) => step.kind === 'provisional')).toBe(provisional);
        const counted = steps.flatMap((step) => (step.kind === 'workdays-counted' ? [step.last] : []));
        if (duration.unit === 'working-day') expect(counted.at(-1)).toBe(duration.amount);
        const due = steps.find((step) => step.kind === 'due');
        expect(at(`${due?.date} ${due?.time}`).slice(0, 19)).toBe(any.dueAt.slice(0, 19));
      }),
    );
  });
});
