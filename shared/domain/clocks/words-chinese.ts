import type { Duration } from './duration.ts';
import type { DayOffReason, ExplanationStep } from './explanation.ts';
import { dayOfDate, weekdayOf } from './local-time.ts';
import { pauseReason, unstopped } from './pause-reasons.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const UNITS = { 'working-day': '个工作日', 'calendar-day': '日', 'working-hour': '个工作小时' } as const;

/** A step of an explanation as a Chinese sentence. */
export function inChinese(step: ExplanationStep): string {
  switch (step.kind) {
    case 'started':
      return `${full(step.date)}${step.time}起算，办理时限${limit(step.duration)}（时限规则第${step.policyVersion}版，工作日历第${step.calendarVersion}版）。`;
    case 'start-day-not-counted':
      return `起算当日${short(step.date)}不计入期限。`;
    case 'workdays-counted':
      return `${span(step)}${step.makeUp ? '调休上班，' : ''}计为第${ordinals(step)}个工作日。`;
    case 'days-skipped':
      return `${span(step)}${reason(step.reason)}，不计入期限。`;
    case 'calendar-days-counted':
      return `${span(step)}按日连续计算，共${step.days}日。`;
    case 'moved-to-workday':
      return `期限最后一日${short(step.from)}不是工作日，顺延至${short(step.to)}。`;
    case 'hours-counted':
      return `${short(step.date)}${step.from}至${step.to}为工作时间，计${step.minutes}分钟。`;
    case 'provisional':
      return `${step.years.join('、')}年放假安排尚未公布，暂按周一至周五为工作日计算，公布后重新计算。`;
    case 'paused':
      return step.to === null
        ? `${moment(step.from)}起暂停计时：${pauseReason(step.reason, 'zh')}。恢复计时后，到期时间相应顺延。`
        : `${moment(step.from)}至${moment(step.to)}暂停计时：${pauseReason(step.reason, 'zh')}。`;
    case 'paused-overdue':
      return step.movedTo === null
        ? `${moment(step.due)}期限已届满，${short(step.from)}起的暂停不改变到期时间。`
        : `${moment(step.due)}期限已届满，${short(step.from)}起的暂停不计为超期，到期时间移至${moment(step.movedTo)}。`;
    case 'counted-on':
      return `自${moment(step)}起继续计算延期的${limit(step.duration)}。`;
    case 'extended':
      return `${short(step.date)}批准延期${limit(step.duration)}。`;
    case 'limit-changed':
      return `${short(step.date)}时限改为${limit(step.duration)}：${unstopped(step.reason)}。`;
    case 'calendar-changed':
      return `${short(step.date)}起按工作日历第${step.calendarVersion}版重新计算。`;
    case 'handed-over':
      return `${short(step.date)}转由其他单位承办，时限连续计算，不重新起算。`;
    case 'reopened':
      return `${short(step.date)}恢复办理，时限不重新起算。`;
    case 'due':
      return `到期时间为${full(step.date)}${step.time}。`;
    case 'stopped':
      return `${full(step.date)}${step.time}完成，${step.onTime ? '未超期' : '已超期'}。`;
  }
}

function limit({ amount, unit }: Duration): string {
  return `${amount}${UNITS[unit]}`;
}

function reason(dayOff: DayOffReason): string {
  if (dayOff.kind === 'holiday') return `${dayOff.zh}放假`;
  if (dayOff.kind === 'paused') return '暂停计时';
  return dayOff.kind === 'weekend' ? '为周末' : '放假';
}

function ordinals({ first, last }: { first: number; last: number }): string {
  return first === last ? `${first}` : `${first}至第${last}`;
}

function span({ from, to }: { from: string; to: string }): string {
  return from === to ? short(from) : `${short(from)}至${short(to)}`;
}

function moment({ date, time }: { date: string; time: string }): string {
  return `${short(date)}${time}`;
}

function full(date: string): string {
  return `${Number(date.slice(0, 4))}年${short(date)}`;
}

function short(date: string): string {
  const weekday = WEEKDAYS[weekdayOf(dayOfDate(date)) - 1];
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日（星期${weekday}）`;
}
