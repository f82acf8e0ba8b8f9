import * as z from 'zod';
import { createWorkCalendar } from '../domain/clocks/calendar.ts';
import { ClockError } from '../domain/clocks/clock-error.ts';
import { assertDuration, type Duration } from '../domain/clocks/duration.ts';
import { REASON_OF_LAPSE } from '../domain/complaints/reason-of-lapse.ts';
import { divisionOf } from '../domain/organisations/scope.ts';
import { RUNGS } from '../domain/supervision/ladder.ts';
import { calendarData, ladder, posts, routing, servicePolicy, taxonomy } from './configuration.ts';
import type { ConfigurationKind } from './configuration-kinds.ts';
import { organisationTree } from './organisation-tree.ts';
import type { FieldError } from './problem-document.ts';
import type { RefusalReason } from './refusal-reason.ts';

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
    return [...refusedBy(() => createWorkCalendar(data), 'years'), ...upsideDown];
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
  taxonomy: (value) => {
    const { categories, refusalReasons } = taxonomy.parse(value);
    const codes = refusalReasons.map(({ code }) => code);
    return [
      ...repeated(
        categories.map(({ code }) => code),
        'categories',
      ),
      ...repeated(codes, 'refusalReasons'),
      ...refusalReasons.flatMap((reason, index) => wordlessReason(reason, `refusalReasons.${index}`)),
      ...(codes.includes(REASON_OF_LAPSE)
        ? []
        : [{ path: 'refusalReasons', message: `${REASON_OF_LAPSE} is needed: supplements lapse to it` }]),
    ];
  },
  routing: (value) =>
    repeated(
      routing.parse(value).rules.map(({ category = '*', division = '*' }) => `${category} × ${division}`),
      'rules',
    ),
  organisations: (value) => {
    const { organisations } = organisationTree.parse(value);
    const divisions = new Set(organisations.flatMap(({ id, kind }) => (kind === 'division' ? [id] : [])));
    const misplaced = organisations.flatMap(({ id, kind, division, parent, validFrom, validTo }, index) => {
      const path = `organisations.${index}`;
      if (divisionOf(id) !== division || (kind === 'division') !== (id === division))
        return [
          { path: `${path}.id`, message: 'the id of a division is its code; that of a unit adds a name' },
        ];
      if (parent !== null && !divisions.has(parent))
        return [{ path: `${path}.parent`, message: 'there is no such division' }];
      if (parent === null && kind === 'unit')
        return [{ path: `${path}.parent`, message: 'a unit is in a division' }];
      if (validTo !== undefined && validTo < validFrom)
        return [{ path: `${path}.validTo`, message: 'not before the first day' }];
      return [];
    });
    return [
      ...repeated(
        organisations.map(({ id }) => id),
        'organisations',
      ),
      ...misplaced,
    ];
  },
  posts: (value) =>
    posts
      .parse(value)
      .posts.flatMap(({ from, to }, index) =>
        to === null || from <= to ? [] : [{ path: `posts.${index}.to`, message: 'not before the first day' }],
      ),
};

/** What is wrong with a value of the right shape. */
export const faultsOf = (kind: ConfigurationKind, value: unknown): FieldError[] =>
  FAULTS[kind]?.(value) ?? [];

/** A complainant reads a reason in his language: neither text of it may be missing. */
const wordlessReason = ({ name, otherWay, legalBasis }: RefusalReason, path: string): FieldError[] =>
  Object.entries({ name, otherWay, ...(legalBasis && { legalBasis }) }).flatMap(([field, { zh, en }]) =>
    Object.entries({ zh, en }).flatMap(([language, text]) =>
      text.trim() === ''
        ? [{ path: `${path}.${field}.${language}`, message: 'a reason has its words in both languages' }]
        : [],
    ),
  );

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;

const repeated = (keys: readonly string[], path: string): FieldError[] =>
  keys.flatMap((key, index) =>
    keys.indexOf(key) === index ? [] : [{ path: `${path}.${index}`, message: `${key} is there twice` }],
  );

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
