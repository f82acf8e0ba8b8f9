import { expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import type { CaseStory } from '../case-story.testing.ts';
import { contextAt, finish, MONDAY, pass, personOf } from '../complaints.testing.ts';
import { allowed, archived, lapsed } from '../procedures.testing.ts';
import { SCENES } from '../scenes.testing.ts';
import { planArrears, recordPayment } from './follow-arrears.ts';

const INSTALMENTS = [
  { due: '2026-03-04', amount: 100 },
  { due: '2026-04-30', amount: 100 },
  { due: '2026-05-29', amount: 100 },
];

/** The first instalment went by while the case was handled; the second one is followed. */
function followed(): CaseStory {
  const story = SCENES.arrears('330212-housing');
  const plan = { person: personOf('handler'), debt: 300, paid: 0, instalments: INSTALMENTS };
  const planned = allowed(story, planArrears(story.file, plan, contextAt(MONDAY)));
  return archived(finish(pass(pass(pass(planned)))), at('2026-03-10 10:00'));
}
const pay = (story: CaseStory, amount: number, instant: string) =>
  allowed(story, recordPayment(story.file, { person: personOf('lead'), amount }, contextAt(instant)));
const running = ({ file }: CaseStory) =>
  file.clocks.filter(({ status }) => status === 'running').map(({ clockId }) => clockId);

it.each([
  ['before its last day', '2026-04-29 10:00'],
  ['on its last day', '2026-04-30 10:00'],
  ['after its last day, until that is noticed', '2026-05-01 00:00'],
])(
  'an instalment of which a part is paid %s is followed on, also where an earlier one was never paid',
  (_, now) => {
    const story = pay(followed(), 50, at(now));
    expect(running(story)).toEqual(['instalment#2']);
    const missed = lapsed(story, 'instalment#2', at('2026-05-01 00:10'));
    expect(missed.file.complaint).toMatchObject({ state: 'open', stage: 'handle' });
  },
);

it('an instalment that is paid on its last day gives way to the next one', () => {
  expect(running(pay(followed(), 200, at('2026-04-30 10:00')))).toEqual(['instalment#3']);
});
