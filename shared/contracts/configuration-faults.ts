import * as z from 'zod';
import { createWorkCalendar } from '../domain/clocks/calendar.ts';
import { parseYears } from '../domain/clocks/calendar-parts.ts';
import { ClockError } from '../domain/clocks/clock-error.ts';
import { assertDuration, type Duration } from '../domain/clocks/duration.ts';
import { RUNGS } from '../domain/supervision/ladder.ts';
import { calendarData, ladder, posts, routing, servicePolicy } from './configuration.ts';
import type { ConfigurationKind } from './configuration-kinds.ts';
import { organisationFaults } from './organisation-faults.ts';
import type { FieldError } from './problem-document.ts';
import { repeatedEntries } from './repeated-entries.ts';
import { taxonomyFaults } from './taxonomy-faults.ts';

/** Working hours of a day, about; only to tell whether limits in different units ascend. */
const HOURS_OF_A_DAY = 7.5;

const aboutHours = ({ amount, unit }: Duration): number =>
  unit === 'working-hour' ? amount : amount * HOURS_OF_A_DAY;

/** Faults that a shape alone doesn't show, kind by kind. */
const FAULTS: Partial<Record<ConfigurationKind, (value: unknown) => FieldError[]>> = {
  calendar: (value) => {
    const { holidays, ...data } = calendarData.parse(value);
    const upsideDown = (holidays ?? []).flatMap(({ from, to }, index) =>
      isDay(from) && isDay(to) && from <= to
        ? []
        : [{ path: `holidays.${index}`, message: 'a holiday has a first and a last day, in this order' }],
    );
    const { windows, years, version } = data;
    return [
      ...refusedBy(() => createWorkCalendar({ version, windows, years: {} }), 'windows'),
      ...Object.entries(years).flatMap(([year, days]) => yearFaults(year, days)),
      ...upsideDown,
    ];
  },
  'service-policy': (value) => {
    const { durations } = servicePolicy.parse(value);
    const { simple, general, complex } = durations.handle;
    const ascend =
      aboutHours(simple) <= aboutHours(general) && aboutHours(general) <= aboutHours(complex)
        ? []
        : [
            {
              path: 'durations.handle',
              message: 'simple is not longer than general, general not than complex',
            },
          ];
    return [...wrongDurations(durations, 'durations'), ...ascend];
  },
  ladder: (value) => {
    const { rungs } = ladder.parse(value);
    return rungs.flatMap(({ rung, after, reply }, index) => {
      const previous = rungs[index - 1];
      const path = `rungs.${index}`;
      if (previous && RUNGS.indexOf(previous.rung) >= RUNGS.indexOf(rung))
        return [{ path, message: `rungs stand in the order ${RUNGS.join(', ')}, each once` }];
      if (previous && aboutHours(previous.after) > aboutHours(after))
        return [{ path: `${path}.after`, message: 'a rung does not come before the one below it' }];
      return [
        ...(after.amount === 0 ? [] : refusedBy(() => assertDuration(after), `${path}.after`)),
        ...refusedBy(() => assertDuration(reply), `${path}.reply`),
      ];
    });
  },
  taxonomy: taxonomyFaults,
  routing: (value) =>
    repeatedEntries(
      routing.parse(value).rules.map(({ category = '*', division = '*' }) => `${category} × ${division}`),
      'rules',
    ),
  organisations: organisationFaults,
  posts: (value) => {
    const { posts: all } = posts.parse(value);
    const upsideDown = all.flatMap(({ from, to }, index) =>
      to === null || from <= to ? [] : [{ path: `posts.${index}.to`, message: 'not before the first day' }],
    );
    const names = all.map(({ person, unit, role, from }) => [person, unit, role, from].join(' '));
    return [...repeatedEntries(names, 'posts'), ...upsideDown];
  },
};

/** A year has a character for each day, and people work on some of them. */
function yearFaults(year: string, days: string): FieldError[] {
  const path = `years.${year}`;
  const faults = refusedBy(() => parseYears({ [year]: days }), path);
  if (faults.length > 0 || days.includes('1')) return faults;
  return [{ path, message: 'a year has workdays' }];
}

/** What is wrong with a value of the right shape. */
export const faultsOf = (kind: ConfigurationKind, value: unknown): FieldError[] =>
  FAULTS[kind]?.(value) ?? [];

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;

const durationShape = z.object({
  amount: z.number(),
  unit: z.enum(['working-day', 'calendar-day', 'working-hour']),
});

/** Every limit in a tree of limits, by the rule of clocks. */
function wrongDurations(tree: object, path: string): FieldError[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const duration = durationShape.safeParse(value);
    if (duration.success) return refusedBy(() => assertDuration(duration.data), `${path}.${key}`);
    return typeof value === 'object' && value !== null ? wrongDurations(value, `${path}.${key}`) : [];
  });
}

function refusedBy(check: () => unknown, path: string): FieldError[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof ClockError)) throw error;
    return [{ path, message: error.message }];
  }
}
