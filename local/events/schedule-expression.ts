/** A schedule expression isn't one that EventBridge knows, or uses a form that the local runtime doesn't play. */
export class UnsupportedScheduleError extends Error {
  override readonly name = 'UnsupportedScheduleError';
}

/** The next time of a schedule after another, both in milliseconds since 1970; `undefined` when there is none within four years. */
export type NextTime = (after: number) => number | undefined;

const minuteMilliseconds = 60_000;
const hourMilliseconds = 60 * minuteMilliseconds;
const dayMilliseconds = 24 * hourMilliseconds;
const unitMilliseconds = new Map([
  ['minute', minuteMilliseconds],
  ['hour', hourMilliseconds],
  ['day', dayMilliseconds],
]);
const cronFields = [
  { name: 'minutes', lowest: 0, highest: 59 },
  { name: 'hours', lowest: 0, highest: 23 },
  { name: 'day of month', lowest: 1, highest: 31 },
  { name: 'month', lowest: 1, highest: 12 },
  // EventBridge counts days of the week from Sunday = 1.
  { name: 'day of week', lowest: 1, highest: 7 },
  { name: 'year', lowest: 1970, highest: 2199 },
] as const;

/**
 * Reads `rate(5 minutes)` or `cron(0 18 ? * 2-6 *)` (UTC; numbers, lists, ranges, steps, `*` and `?`).
 * @throws UnsupportedScheduleError for names of days, `L`, `W` and `#`
 */
export function parseSchedule(expression: string): NextTime {
  const [, count, unit = ''] = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const unitLength = unitMilliseconds.get(unit);
  if (unitLength !== undefined) return (after) => after + Number(count) * unitLength;
  const cron = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/.exec(expression);
  if (!cron) throw new UnsupportedScheduleError(`"${expression}" is no schedule expression`);
  const fields = cronFields.map((field, index) => parseField(cron[index + 1] ?? '', field, expression));
  return (after) => nextCronTime(fields, after);
}

function parseField(
  text: string,
  field: (typeof cronFields)[number],
  expression: string,
): ReadonlySet<number> {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^(?:[*?]|(\d+)(?:-(\d+))?)(?:\/([1-9]\d*))?$/.exec(part);
    if (!match) throw new UnsupportedScheduleError(`The ${field.name} of "${expression}" only work on AWS`);
    const [, first, last, step] = match;
    const open = first === undefined || (step !== undefined && last === undefined);
    const lowest = first === undefined ? field.lowest : Number(first);
    const highest = open ? field.highest : Number(last ?? first);
    if (lowest < field.lowest || highest > field.highest) {
      throw new UnsupportedScheduleError(`The ${field.name} of "${expression}" are out of range`);
    }
    for (let value = lowest; value <= highest; value += Number(step ?? 1)) values.add(value);
  }
  return values;
}

function nextCronTime(fields: readonly ReadonlySet<number>[], after: number): number | undefined {
  const [minutes, hours, days, months, weekdays, years] = fields;
  const end = after + 4 * 366 * dayMilliseconds;
  let time = (Math.floor(after / minuteMilliseconds) + 1) * minuteMilliseconds;
  while (time <= end) {
    const at = new Date(time);
    const onDay =
      years?.has(at.getUTCFullYear()) &&
      months?.has(at.getUTCMonth() + 1) &&
      days?.has(at.getUTCDate()) &&
      weekdays?.has(at.getUTCDay() + 1);
    if (!onDay) time = Math.floor(time / dayMilliseconds + 1) * dayMilliseconds;
    else if (!hours?.has(at.getUTCHours())) time = Math.floor(time / hourMilliseconds + 1) * hourMilliseconds;
    else if (!minutes?.has(at.getUTCMinutes())) time += minuteMilliseconds;
    else return time;
  }
  return undefined;
}
