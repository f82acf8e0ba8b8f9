import { describe, expect, it } from 'vitest';
import { servicePolicy } from '../../../../local/seed/service-policy.ts';
import { at } from '../../clocks/calendar.testing.ts';
import { rungsOf, until } from '../../supervision/ladder.testing.ts';
import { supervise } from '../../supervision/supervise.ts';
import type { CaseStory } from '../case-story.testing.ts';
import { contextAt, finish, LEAD_UNIT, MONDAY, pass, personOf, submitted } from '../complaints.testing.ts';
import { allowed } from '../procedures.testing.ts';
import { withdraw } from '../requests/withdraw.ts';
import { contactClock } from './first-contact.ts';
import { recordContact } from './record-contact.ts';

const urgent = (overrides = {}) => submitted({ urgent: true, ...overrides });
const running = ({ file }: CaseStory) => contactClock(file.clocks);
const outcomeOf = ({ file }: CaseStory) => file.complaint.procedure.firstContact;
const DISPATCH = { leadUnit: LEAD_UNIT, level: 'general' as const, urgent: true };
const call = (story: CaseStory, now = MONDAY) =>
  recordContact(
    story.file,
    { person: personOf('dispatcher'), how: 'phone', contactedAt: MONDAY, text: '已联系' },
    contextAt(now),
  );

describe('the clock of the first contact', () => {
  it('runs from the filing of an urgent case, in working hours of the policy', () => {
    expect(running(urgent())).toMatchObject({
      clockId: 'contact#1',
      unit: '330200-intake',
      dueAt: at('2026-03-02 12:00'),
      status: 'running',
    });
    expect(outcomeOf(urgent())).toEqual({ outcome: 'due' });
  });

  it.each([
    ['not urgent', submitted()],
    ['anonymous', urgent({ complainant: { kind: 'anonymous' } })],
    [
      'opened under a policy of before there was such a limit',
      submitted(
        { urgent: true },
        {
          context: contextAt(MONDAY, {
            policy: { ...servicePolicy(), firstContact: { urgent: null, other: null } },
          }),
        },
      ),
    ],
  ])('is not there for a case that is %s', (_, story) => {
    expect(running(story)).toBeUndefined();
  });

  it('runs for any case where the policy says so', () => {
    const limit = { amount: 1, unit: 'working-day' } as const;
    const policy = { ...servicePolicy(), firstContact: { urgent: null, other: limit } };
    const story = submitted({}, { context: contextAt(MONDAY, { policy }) });
    expect(running(story)?.dueAt).toBe(at('2026-03-03 23:59:59'));
  });

  it('goes on with whoever has the case, and time is charged to him', () => {
    const dispatched = finish(pass(urgent()));
    expect(running(dispatched)).toMatchObject({ unit: LEAD_UNIT, dueAt: at('2026-03-02 12:00') });
    const returned = finish(pass(pass(urgent())), { outcome: 'returned' });
    expect(running(returned)?.unit).toBe('330200-intake');
    const office = { person: personOf('supervisor'), act: 'take-over', reason: '久拖不决' } as const;
    const signing = pass(pass(urgent()));
    const taken = supervise(signing.file, office, contextAt(MONDAY));
    expect(taken.ok && contactClock(taken.change.clocks)?.unit).toBe('330200-supervision');
  });

  it('begins where the dispatch finds the case urgent, unless the complainant was contacted before', () => {
    const now = at('2026-03-02 11:00');
    const found = finish(pass(submitted()), { dispatch: DISPATCH, at: now });
    expect(running(found)).toMatchObject({ unit: LEAD_UNIT, dueAt: at('2026-03-02 14:30') });
    const called = submitted();
    const after = finish(pass(allowed(called, call(called))), { dispatch: DISPATCH, at: now });
    expect(running(after)).toBeUndefined();
  });

  it('turns yellow and red, which is missed, and climbs the ladder, at once for it is urgent', () => {
    const story = until(urgent(), at('2026-03-02 18:00'));
    expect(running(story)).toMatchObject({ mark: 'red' });
    expect(outcomeOf(story)).toEqual({ outcome: 'missed', unit: '330200-intake', month: '2026-03' });
    expect(rungsOf(story).filter(({ clockId }) => clockId === 'contact#1')).toMatchObject([
      { rung: 'reminder', unit: '330200-intake' },
      { rung: 'notice', unit: '330200-intake' },
    ]);
  });

  it('stays with the unit that missed it when another one makes it up', () => {
    const missed = until(urgent(), at('2026-03-02 18:00'));
    const late = allowed(missed, call(missed, at('2026-03-02 18:10')));
    expect(outcomeOf(late)).toEqual({ outcome: 'late', unit: '330200-intake', month: '2026-03' });
  });

  it('is over with the case: ended before its limit, missed after it', () => {
    const gone = (now: string) => {
      const story = urgent();
      return allowed(story, withdraw(story.file, { reason: '已解决' }, contextAt(now)));
    };
    expect(outcomeOf(gone(at('2026-03-02 10:30')))).toMatchObject({ outcome: 'ended' });
    expect(outcomeOf(gone(at('2026-03-02 15:00')))).toMatchObject({ outcome: 'missed' });
    expect(running(gone(MONDAY))).toBeUndefined();
  });
});
