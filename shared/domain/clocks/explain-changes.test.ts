import { describe, expect, it } from 'vitest';
import { at, calendar, revised } from './calendar.testing.ts';
import { withCalendar } from './calendar-change.ts';
import {
  calendarOf,
  extend,
  level,
  lifeOf,
  pause,
  reopen,
  resume,
  startedClock,
  transfer,
  withEntries,
} from './clock.testing.ts';
import { type Clock, calendarVersionOf, stopClock } from './clock.ts';
import { explainDue, explainInWords } from './explain.ts';
import type { ExplanationStep } from './explanation.ts';
import { grantedDue } from './granted-due.ts';
import { randomLedger } from './ledger.testing.ts';
import { readLedger } from './read-ledger.ts';

const words = (clock: Clock, language: 'zh' | 'en', on = calendar) =>
  explainInWords(explainDue(clock, on), language);
const limited = (amount: number, unit: 'working-day' | 'calendar-day' | 'working-hour') =>
  startedClock({ duration: { amount, unit } });

describe('why a clock that changed is due when it is', () => {
  const changed = withEntries(limited(5, 'working-day'), [
    transfer('2026-03-04 11:00', 'water'),
    pause('2026-03-05 10:00', '等待补充材料'),
    resume('2026-03-09 15:00'),
    extend('2026-03-10 10:00', 3),
    level('2026-03-10 11:00', 6),
  ]);

  it('tells hand-overs, pauses, extensions and limits with their dates, in Chinese', () => {
    expect(words(changed, 'zh').slice(1)).toEqual([
      '3月4日（星期三）转由其他单位承办，时限连续计算，不重新起算。',
      '3月5日（星期四）10:00至3月9日（星期一）15:00暂停计时：等待补充材料。',
      '3月10日（星期二）批准延期3个工作日。',
      '3月10日（星期二）时限改为6个工作日：level changed。',
      '起算当日3月3日（星期二）不计入期限。',
      '3月4日（星期三）至3月5日（星期四）计为第1至第2个工作日。',
      '3月6日（星期五）至3月9日（星期一）暂停计时，不计入期限。',
      '3月10日（星期二）至3月13日（星期五）计为第3至第6个工作日。',
      '3月14日（星期六）至3月15日（星期日）为周末，不计入期限。',
      '3月16日（星期一）至3月18日（星期三）计为第7至第9个工作日。',
      '到期时间为2026年3月18日（星期三）23:59:59。',
    ]);
  });

  it('says the same in English', () => {
    expect(words(changed, 'en').slice(1)).toEqual([
      'Handed to another unit on Wednesday 4 March; the clock ran on and was not reset.',
      'The clock stood still from Thursday 5 March at 10:00 to Monday 9 March at 15:00: 等待补充材料.',
      'Extended by 3 working days on Tuesday 10 March.',
      'The limit became 6 working days on Tuesday 10 March: level changed.',
      'The day of the start, Tuesday 3 March, is not counted.',
      'Wednesday 4 March to Thursday 5 March counted as working days 1 to 2.',
      'Friday 6 March to Monday 9 March skipped: the clock stood still.',
      'Tuesday 10 March to Friday 13 March counted as working days 3 to 6.',
      'Saturday 14 March to Sunday 15 March skipped: weekend.',
      'Monday 16 March to Wednesday 18 March counted as working days 7 to 9.',
      'Due on Wednesday 18 March 2026 at 23:59:59.',
    ]);
  });

  it('says of a pause that lasts that the due time will move', () => {
    const paused = withEntries(startedClock(), [pause('2026-03-05 10:00')]);
    expect(words(paused, 'en')[1]).toBe(
      'The clock has stood still since Thursday 5 March at 10:00: supplement asked. The due time will move once it runs again.',
    );
    expect(words(paused, 'zh')[1]).toBe(
      '3月5日（星期四）10:00起暂停计时：supplement asked。恢复计时后，到期时间相应顺延。',
    );
  });

  it('counts an extension of another unit on from the day that a pause moved the limit to', () => {
    const clock = withEntries(limited(5, 'working-day'), [
      pause('2026-03-10 10:00'),
      resume('2026-03-14 15:00'),
      extend('2026-03-16 09:00', 2, 'calendar-day'),
    ]);
    expect(words(clock, 'en').slice(6)).toEqual([
      'Monday 9 March to Tuesday 10 March counted as working days 4 to 5.',
      'Wednesday 11 March to Saturday 14 March skipped: the clock stood still.',
      'Sunday 15 March skipped: weekend.',
      'The last day, Saturday 14 March, is a day off, so the deadline moves to Monday 16 March.',
      'From Monday 16 March at 23:59:59 the extension of 2 calendar days is counted on.',
      'The day of the start, Monday 16 March, is not counted.',
      'Tuesday 17 March to Wednesday 18 March counted one after the other: 2 calendar days.',
      'Due on Wednesday 18 March 2026 at 23:59:59.',
    ]);
    expect(words(clock, 'zh')).toContain('自3月16日（星期一）23:59:59起继续计算延期的2日。');
  });

  it('skips whole days and parts of days that a clock in hours stood still', () => {
    const clock = withEntries(limited(4, 'working-hour'), [
      pause('2026-03-03 11:00'),
      resume('2026-03-05 14:00'),
    ]);
    expect(words(clock, 'en').slice(2)).toEqual([
      'Tuesday 3 March, 10:00 to 11:00: 60 minutes of working time.',
      'Wednesday 4 March skipped: the clock stood still.',
      'Thursday 5 March, 14:00 to 17:00: 180 minutes of working time.',
      'Due on Thursday 5 March 2026 at 17:00.',
    ]);
  });

  it('tells of pauses that began when the time was over what they move', () => {
    const clock = withEntries(limited(3, 'working-day'), [
      pause('2026-03-09 10:00'),
      resume('2026-03-09 15:00'),
      pause('2026-03-10 10:00'),
      resume('2026-03-12 15:00'),
    ]);
    expect(words(clock, 'en').slice(5)).toEqual([
      'The time was over on Friday 6 March at 23:59:59, before the clock stood still on Monday 9 March: that does not change the due time.',
      'The time was over on Friday 6 March at 23:59:59, before the clock stood still on Tuesday 10 March: standing still is not counted as overdue, so the due time moves to Tuesday 10 March at 23:59:59.',
      'Due on Tuesday 10 March 2026 at 23:59:59.',
    ]);
    expect(words(clock, 'zh').slice(5, 7)).toEqual([
      '3月6日（星期五）23:59:59期限已届满，3月9日（星期一）起的暂停不改变到期时间。',
      '3月6日（星期五）23:59:59期限已届满，3月10日（星期二）起的暂停不计为超期，到期时间移至3月10日（星期二）23:59:59。',
    ]);
  });

  it('tells of a calendar that changed and of a clock that was taken up again', () => {
    const stopped = stopClock(startedClock(), at('2026-03-05 10:00'), calendar);
    const reopened = withEntries(stopped, [reopen('2026-03-06 10:00')]);
    const { clock } = withCalendar(reopened, revised, at('2026-03-09 10:00'));
    expect(words(clock, 'en', revised).slice(1, 3)).toEqual([
      'Taken up again on Friday 6 March; the clock was not reset.',
      'Counted anew on Monday 9 March by working calendar version 8.',
    ]);
    expect(words(clock, 'zh', revised).slice(1, 3)).toEqual([
      '3月6日（星期五）恢复办理，时限不重新起算。',
      '3月9日（星期一）起按工作日历第8版重新计算。',
    ]);
  });
});

describe('explanations of any ledger', () => {
  it('count exactly the limit and its extensions, skip what stood still and end at the due time', () => {
    for (let seed = 0; seed < 3000; seed += 1) {
      const clock = lifeOf(randomLedger(seed, [7, 8])).at(-1);
      if (!clock) continue;
      const on = calendarOf(calendarVersionOf(clock));
      const { steps, provisional } = explainDue(clock, on);
      const { terms } = grantedDue(readLedger(clock.ledger), on);
      expect(partsOf(steps).map(countedIn)).toEqual(
        terms.map(({ duration }) =>
          duration.unit === 'working-hour' ? expect.closeTo(duration.amount, 0) : duration.amount,
        ),
      );
      expect(steps.some(({ kind }) => kind === 'provisional')).toBe(provisional);
      for (const step of steps) if (step.kind === 'provisional') expect(step.years).not.toEqual([]);
      const due = steps.find((step) => step.kind === 'due');
      expect(at(`${due?.date} ${due?.time}`).slice(0, 19)).toBe(clock.dueAt.slice(0, 19));
      for (const language of ['zh', 'en'] as const)
        expect(
          explainInWords({ ...explainDue(clock, on) }, language).every((sentence) => sentence.length > 5),
        ).toBe(true);
    }
  });
});

/** The steps of each unit's counting. */
function partsOf(steps: readonly ExplanationStep[]): ExplanationStep[][] {
  const parts: ExplanationStep[][] = [[]];
  for (const step of steps) {
    if (step.kind === 'counted-on') parts.push([]);
    else parts.at(-1)?.push(step);
  }
  return parts;
}

/** Days, or hours, that the steps count. */
function countedIn(steps: readonly ExplanationStep[]): number {
  let counted = 0;
  for (const step of steps) {
    if (step.kind === 'workdays-counted') {
      expect(step.first).toBe(counted + 1);
      counted = step.last;
    }
    if (step.kind === 'calendar-days-counted') counted += step.days;
    if (step.kind === 'hours-counted') counted += step.minutes / 60;
  }
  return counted;
}
