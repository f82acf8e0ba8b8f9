import { expect, it } from 'vitest';
import { at, calendar, revised } from '../../clocks/calendar.testing.ts';
import { type Clock, calendarVersionOf } from '../../clocks/clock.ts';
import { recalculateCase } from '../../configuration/recalculate-case.ts';
import { changeLevel } from '../../supervision/change-level.ts';
import { supervise } from '../../supervision/supervise.ts';
import { resumeHandling } from '../approvals/suspension.ts';
import { type CaseStory, tell } from '../case-story.testing.ts';
import { caseAt, contextAt, finish, MONDAY, pass, personOf } from '../complaints.testing.ts';
import { planArrears, recordPayment } from '../follow-up/follow-arrears.ts';
import { makeCommitment } from '../follow-up/follow-commitments.ts';
import { allowed, archived, lapsed } from '../procedures.testing.ts';
import { SCENES } from '../scenes.testing.ts';
import { alteredBooks } from './altered-books.ts';
import { alteredClocks, recounted } from './altered-clocks.ts';
import { alteredRows } from './altered-rows.ts';
import { alteredRungs } from './altered-rungs.ts';
import { recordOf } from './records.testing.ts';

const UNIT = '330212-housing';
const calendars = new Map([calendar, revised].map((each) => [each.version, each]));
const by = { policy: contextAt(MONDAY).policy, calendars };
const found = (story: CaseStory) => {
  const record = recordOf(story);
  const now = record.events.at(-1)?.at ?? MONDAY;
  return [
    ...alteredClocks(record, by),
    ...alteredRungs(record, { calendars, ladder: contextAt(MONDAY).ladder, now }),
    ...alteredRows({ ...record, clocks: recounted(record, by) }),
    ...alteredBooks(record),
  ];
};

it.each(Object.entries(SCENES))('gives no false alarm on a new calendar: %s', (_, scene) => {
  const story = scene(UNIT);
  const last = story.changes.at(-1)?.event.at ?? MONDAY;
  const named = (clock: Clock) => calendars.get(calendarVersionOf(clock)) ?? revised;
  const change = recalculateCase(story.file, named, contextAt(last, { calendar: revised }))?.change;
  expect(change === undefined).toBe(story.file.clocks.every(({ status }) => status === 'stopped'));
  const after = change ? tell(story, change) : story;
  expect(found(after)).toEqual([]);
});

it('gives no false alarm where arrears are followed after the end, paid, missed and handled once more', () => {
  const answered = archived(finish(pass(pass(pass(SCENES.planned(UNIT))))));
  expect(found(answered)).toEqual([]);
  const april = contextAt(at('2026-04-01 10:00'));
  const paid = recordPayment(answered.file, { person: personOf('lead'), amount: 50 }, april);
  expect(found(allowed(answered, paid))).toEqual([]);
  expect(found(lapsed(answered, 'instalment#1', at('2026-05-01 00:00')))).toEqual([]);
  const act = { person: personOf('supervisor'), act: 'reopen', reason: '办结有误' } as const;
  const reopened = supervise(answered.file, act, contextAt(MONDAY));
  if (!reopened.ok) throw new TypeError(`refused: ${reopened.code}`);
  expect(found(tell(answered, reopened.change))).toEqual([]);
});

it('gives no false alarm where the last day of a promise or an instalment is a day off', () => {
  const story = SCENES.arrears(UNIT);
  const person = personOf('handler');
  const instalments = [{ due: '2026-05-02', amount: 200 }];
  const plan = { person, debt: 200, paid: 0, instalments };
  const planned = allowed(story, planArrears(story.file, plan, contextAt(MONDAY)));
  const promise = { person, what: '公布清单', due: '2026-03-14' };
  const promised = allowed(planned, makeCommitment(planned.file, promise, contextAt(MONDAY)));
  const followed = archived(finish(pass(pass(pass(promised)))));
  expect(followed.file.clocks.filter(({ status }) => status === 'running')).toHaveLength(2);
  expect(found(followed)).toEqual([]);
});

it('gives no false alarm where a clock took a new calendar over with what happened to it', () => {
  const context = contextAt(at('2026-03-03 10:00'), { calendar: revised });
  let story = SCENES.suspended(UNIT);
  const resumed = resumeHandling(story.file, personOf('handler'), context);
  story = finish(allowed(story, resumed), { context });
  expect(story.file.clocks.some((clock) => calendarVersionOf(clock) === revised.version)).toBe(true);
  expect(found(story)).toEqual([]);
});

it('gives no false alarm where a case comes back and goes out with another level within one instant', () => {
  const dispatched = caseAt('sign');
  const change = { person: personOf('supervisor'), level: 'simple', reason: '情况简单' } as const;
  const levelled = changeLevel(dispatched.file, change, contextAt(MONDAY));
  if (!levelled.ok) throw new TypeError(`refused: ${levelled.code}`);
  const returned = pass(tell(dispatched, levelled.change), { outcome: 'returned' });
  expect(
    found(pass(returned, { dispatch: { leadUnit: '330203-market', level: 'simple', urgent: false } })),
  ).toEqual([]);
});
