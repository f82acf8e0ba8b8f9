import type { Duration } from './duration.ts';
import type { DayOffReason, ExplanationStep } from './explanation.ts';
import { dayOfDate, weekdayOf } from './local-time.ts';
import { pauseReason, unstopped } from './pause-reasons.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const UNITS = {
  'working-day': 'working day',
  'calendar-day': 'calendar day',
  'working-hour': 'working hour',
} as const;

/** A step of an explanation as an English sentence. */
export function inEnglish(step: ExplanationStep): string {
  switch (step.kind) {
    case 'started':
      return `Started on ${full(step.date)} at ${step.time} with a limit of ${limit(step.duration)} (time limits version ${step.policyVersion}, working calendar version ${step.calendarVersion}).`;
    case 'start-day-not-counted':
      return `The day of the start, ${short(step.date)}, is not counted.`;
    case 'workdays-counted':
      return `${span(step)} ${step.makeUp ? 'made up for a holiday and ' : ''}counted as working ${ordinals(step)}.`;
    case 'days-skipped':
      return `${span(step)} skipped: ${reason(step.reason)}.`;
    case 'calendar-days-counted':
      return `${span(step)} counted one after the other: ${count(step.days, 'calendar day')}.`;
    case 'moved-to-workday':
      return `The last day, ${short(step.from)}, is a day off, so the deadline moves to ${short(step.to)}.`;
    case 'hours-counted':
      return `${short(step.date)}, ${step.from} to ${step.to}: ${count(step.minutes, 'minute')} of working time.`;
    case 'provisional':
      return `The holidays of ${step.years.join(', ')} are not announced yet: Monday to Friday are taken as working days, and the due time is computed again once they are.`;
    case 'paused':
      return step.to === null
        ? `The clock has stood still since ${moment(step.from)}: ${pauseReason(step.reason, 'en')}. The due time will move once it runs again.`
        : `The clock stood still from ${moment(step.from)} to ${moment(step.to)}: ${pauseReason(step.reason, 'en')}.`;
    case 'paused-overdue':
      return step.movedTo === null
        ? `The time was over on ${moment(step.due)}, before the clock stood still on ${short(step.from)}: that does not change the due time.`
        : `The time was over on ${moment(step.due)}, before the clock stood still on ${short(step.from)}: standing still is not counted as overdue, so the due time moves to ${moment(step.movedTo)}.`;
    case 'counted-on':
      return `From ${moment(step)} the extension of ${limit(step.duration)} is counted on.`;
    case 'extended':
      return `Extended by ${limit(step.duration)} on ${short(step.date)}.`;
    case 'limit-changed':
      return `The limit became ${limit(step.duration)} on ${short(step.date)}: ${unstopped(step.reason)}.`;
    case 'calendar-changed':
      return `Counted anew on ${short(step.date)} by working calendar version ${step.calendarVersion}.`;
    case 'handed-over':
      return `Handed to another unit on ${short(step.date)}; the clock ran on and was not reset.`;
    case 'reopened':
      return `Taken up again on ${short(step.date)}; the clock was not reset.`;
    case 'due':
      return `Due on ${full(step.date)} at ${step.time}.`;
    case 'stopped':
      return `Finished on ${full(step.date)} at ${step.time}, ${step.onTime ? 'on time' : 'overdue'}.`;
  }
}

function limit({ amount, unit }: Duration): string {
  return count(amount, UNITS[unit]);
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

function reason(dayOff: DayOffReason): string {
  if (dayOff.kind === 'holiday') return dayOff.en;
  if (dayOff.kind === 'paused') return 'the clock stood still';
  return dayOff.kind === 'weekend' ? 'weekend' : 'day off';
}

function ordinals({ first, last }: { first: number; last: number }): string {
  return first === last ? `day ${first}` : `days ${first} to ${last}`;
}

function span({ from, to }: { from: string; to: string }): string {
  return from === to ? short(from) : `${short(from)} to ${short(to)}`;
}

function moment({ date, time }: { date: string; time: string }): string {
  return `${short(date)} at ${time}`;
}

function full(date: string): string {
  return `${short(date)} ${date.slice(0, 4)}`;
}

function short(date: string): string {
  const weekday = WEEKDAYS[weekdayOf(dayOfDate(date)) - 1];
  return `${weekday} ${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}
