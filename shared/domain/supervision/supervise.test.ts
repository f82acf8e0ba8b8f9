import { describe, expect, it } from 'vitest';
import { at, calendar } from '../clocks/calendar.testing.ts';
import { timeHeld } from '../clocks/time-held.ts';
import { type CaseStory, tell } from '../complaints/case-story.testing.ts';
import {
  attempt,
  COMPLAINED_OF,
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  open,
  pass,
  personOf,
  submitted,
} from '../complaints/complaints.testing.ts';
import { mayRead, refusalToComplete } from '../complaints/permissions.ts';
import { approved, archived } from '../complaints/procedures.testing.ts';
import { clockOf, rungsOf, until } from './ladder.testing.ts';
import { supervise } from './supervise.ts';
import { SUPERVISION_ACTS, type SupervisionAct, type SupervisionRejection } from './supervision-act.ts';

const supervisor = personOf('supervisor');
const OFFICE = supervisor.organisation;
const TUESDAY = at('2026-03-03 10:00');

const trying = (story: CaseStory, act: SupervisionAct, instant = TUESDAY, person = supervisor) =>
  supervise(story.file, { person, act, reason: '企业停产' }, contextAt(instant));

function done(story: CaseStory, act: SupervisionAct, instant = TUESDAY, person = supervisor): CaseStory {
  const decision = trying(story, act, instant, person);
  if (!decision.ok) throw new TypeError(decision.code);
  return tell(story, decision.change);
}
const codeOf = (result: ReturnType<typeof supervise>) => (result.ok ? 'ok' : result.code);
const taken = () => done(caseAt('handle'), 'take-over');

describe('a supervisor', () => {
  it.each([
    ['urge', 'reminder'],
    ['order', 'order'],
    ['list', 'listed'],
  ] as const)(
    'can %s before anything is overdue, with his reason, as a rung that is answered',
    (act, rung) => {
      const story = done(caseAt('handle'), act);
      expect(rungsOf(story)).toMatchObject([
        { rung, clockId: 'handle#1', unit: LEAD_UNIT, office: OFFICE, cause: 'decided', supervision: 1 },
      ]);
      expect(story.file.tasks.find(({ stage }) => stage === 'supervise')).toMatchObject({
        unit: LEAD_UNIT,
        supervision: { rung, by: 'supervisor', reason: '企业停产', office: OFFICE },
      });
      expect(story.changes.at(-1)?.event.actor).toMatchObject({ kind: 'person', id: 'supervisor' });
      expect(clockOf(story, 'handle#1')).toEqual(clockOf(caseAt('handle'), 'handle#1'));
    },
  );

  it('raises a rung for good: the time raises none below it, and goes on above it', () => {
    const ordered = done(caseAt('handle'), 'order');
    expect(rungsOf(until(ordered, at('2026-03-31 09:00'))).map(({ rung }) => rung)).toEqual([
      'order',
      'listed',
      'call-in',
    ]);
  });

  it('can urge again when the unit has answered, which is no new rung of the clock', () => {
    const urged = done(caseAt('handle'), 'urge');
    const task = urged.file.tasks.find(({ stage }) => stage === 'supervise');
    const answered = attempt(urged, {
      ...{ person: personOf('handler'), outcome: 'answered-supervision', at: TUESDAY },
      ...(task && { taskId: task.taskId }),
    });
    if (!answered.ok) throw new TypeError(answered.code);
    const again = done(tell(urged, answered.change), 'urge', at('2026-03-04 10:00'));
    expect(again.file.complaint.procedure).toMatchObject({ supervisions: 2, rungs: [{ rung: 'reminder' }] });
  });

  it('calls the head in over a listed case, at the top of the ladder: the time raises nothing more', () => {
    const listed = done(caseAt('handle'), 'list');
    const calledIn = done(listed, 'call-in', at('2026-03-04 10:00'));
    expect(rungsOf(calledIn).at(-1)).toMatchObject({ rung: 'call-in', addressee: 'head', cause: 'decided' });
    expect(calledIn.file.complaint.procedure.listing).toEqual(listed.file.complaint.procedure.listing);
    expect(rungsOf(until(calledIn, at('2026-05-29 09:00')))).toHaveLength(2);
  });

  it('lists a case and ends it, and lists it again', () => {
    const unlisted = done(done(caseAt('handle'), 'list'), 'unlist', at('2026-03-04 10:00'));
    expect(unlisted.file.complaint.procedure.listing).toEqual({
      since: TUESDAY,
      unit: LEAD_UNIT,
      endedAt: at('2026-03-04 10:00'),
    });
    expect(unlisted.file.tasks.find(({ stage }) => stage === 'handle')?.notes).toMatchObject([
      { step: 'unlisted', by: 'supervisor', text: '企业停产' },
    ]);
    expect(unlisted.changes.at(-1)?.event).toMatchObject({
      type: 'case-unlisted',
      data: { unit: LEAD_UNIT, since: TUESDAY },
    });
  });

  it('declares a complaint malicious, which is recorded and changes nothing else', () => {
    const before = caseAt('handle').file;
    const { complaint, tasks, clocks } = done(caseAt('handle'), 'declare-malicious').file;
    expect(complaint).toEqual({
      ...before.complaint,
      version: complaint.version,
      head: complaint.head,
      procedure: { ...before.complaint.procedure, malicious: true },
    });
    expect(clocks).toEqual(before.clocks);
    expect(tasks.at(-1)?.notes).toMatchObject([{ step: 'declared-malicious', text: '企业停产' }]);
  });
});

describe('a case that is taken over', () => {
  it('is held by the supervising office, whose time it is from then on, and due as before', () => {
    const story = taken();
    const clock = clockOf(story, 'handle#1');
    expect(story.file.complaint).toMatchObject({ holder: OFFICE, leadUnit: OFFICE, heldSince: TUESDAY });
    expect(clock.dueAt).toBe(clockOf(caseAt('handle'), 'handle#1').dueAt);
    expect(clock).toMatchObject({
      unit: OFFICE,
      ledger: [
        { kind: 'start', unit: LEAD_UNIT },
        { kind: 'transfer', at: TUESDAY, unit: OFFICE },
      ],
    });
    const held = timeHeld(clock.ledger, calendar, at('2026-03-03 14:30'));
    expect(held.map(({ unit }) => unit)).toEqual([LEAD_UNIT, OFFICE]);
    expect(story.file.tasks.at(-1)).toMatchObject({ stage: 'handle', unit: OFFICE, dueAt: clock.dueAt });
  });

  it('is finished by supervisors of the office, reviewed by another one, and no longer by the unit', () => {
    const [task] = taken().file.tasks.slice(-1);
    if (!task) throw new TypeError('a case has a task');
    expect(refusalToComplete(personOf('handler'), task, taken().file.complaint)).toBe('task.not-yours');
    const review = pass(taken(), { person: supervisor, at: TUESDAY });
    expect(codeOfAttempt(review, supervisor)).toBe('task.same-person');
    expect(codeOfAttempt(review, personOf('supervisor', { id: 'another' }))).toBe('ok');
  });

  it('stays readable to the unit that had it, with the rung it still has to answer', () => {
    const story = done(done(caseAt('sign'), 'order'), 'take-over');
    expect(mayRead(personOf('handler'), story.file.complaint)).toBe(true);
  });

  it('cannot be returned, and keeps its rungs', () => {
    const late = until(caseAt('sign'), at('2026-03-17 09:00'));
    const story = done(late, 'take-over', at('2026-03-17 09:30'));
    expect(clockOf(story, 'handle#1')).toMatchObject({
      mark: 'red',
      unit: OFFICE,
      nextTickAt: clockOf(late, 'handle#1').nextTickAt,
    });
    expect(story.file.complaint.procedure.rungs).toEqual(late.file.complaint.procedure.rungs);
    expect(attempt(story, { person: supervisor, outcome: 'returned', at: MONDAY })).toMatchObject({
      ok: false,
    });
  });

  it('of the intake centre goes back to its ordinary way with the next station', () => {
    const story = pass(done(submitted(), 'take-over'), { person: supervisor, at: TUESDAY });
    expect(story.file.complaint).toMatchObject({
      stage: 'dispatch',
      holder: '330200-intake',
      leadUnit: null,
    });
  });
});

const codeOfAttempt = (story: CaseStory, person: typeof supervisor) => {
  const result = attempt(story, { person, at: TUESDAY });
  return result.ok ? 'ok' : result.code;
};

describe('two dissatisfied rounds', () => {
  it('list the case with the visit that made them two', () => {
    const once = finish(caseAt('visit'), { outcome: 'dissatisfied' });
    expect(once.file.complaint.procedure.listing).toBeNull();
    let story = open(once);
    for (let station = 0; station < 3; station += 1) story = pass(story);
    const twice = finish(story, { outcome: 'dissatisfied' });
    const { complaint, tasks } = twice.file;
    expect(complaint).toMatchObject({
      stage: 'decide',
      procedure: { listing: { unit: LEAD_UNIT, endedAt: null } },
    });
    expect(tasks.filter(({ stage }) => stage === 'supervise')).toMatchObject([
      { unit: LEAD_UNIT, status: 'open', supervision: { rung: 'listed', cause: 'dissatisfied' } },
    ]);
    expect(twice.changes.at(-1)?.event).toMatchObject({
      type: 'task-completed',
      data: { result: 'round-asked', raised: { rung: 'listed', unit: LEAD_UNIT, supervision: 1 } },
    });
  });
});

/** The case as if the supervising office had handled it. */
const ledByOffice = ({ file, ...story }: CaseStory): CaseStory => ({
  ...story,
  file: { ...file, complaint: { ...file.complaint, leadUnit: OFFICE } },
});

/** What somebody tries, for each reason against it. */
const REFUSED: Record<SupervisionRejection, () => ReturnType<typeof supervise>> = {
  'case.complained-of-unit': () =>
    trying(submitted({ against: { organisationId: OFFICE, name: '督办室' } }), 'urge'),
  'supervision.supervisors-only': () => trying(caseAt('handle'), 'urge', TUESDAY, personOf('dispatcher')),
  'supervision.not-now': () => trying(finish(caseAt('sign'), { outcome: 'returned' }), 'urge'),
  'supervision.reply-awaited': () => trying(done(caseAt('handle'), 'order'), 'urge'),
  'supervision.already-listed': () => trying(done(caseAt('handle'), 'list'), 'list'),
  'supervision.not-listed': () => trying(caseAt('handle'), 'unlist'),
  'supervision.already-yours': () => trying(taken(), 'take-over'),
  'supervision.conflict': () => trying(ledByOffice(caseAt('visit')), 'take-over'),
  'supervision.already-declared': () => trying(done(submitted(), 'declare-malicious'), 'declare-malicious'),
  'supervision.own-case': () => trying(ledByOffice(archived()), 'reopen'),
  'reopen.not-closed': () => trying(caseAt('handle'), 'reopen'),
  'reopen.not-handled': () =>
    trying(archived(finish(submitted({}, { track: 'help' }), { outcome: 'answered' })), 'reopen'),
  'reopen.too-late': () => trying(archived(), 'reopen', at('2026-06-02 00:00')),
  'payment.not-disputed': () => trying(caseAt('handle'), 'count-payment'),
  'task.suspended': () => trying(approved(caseAt('handle'), { kind: 'suspension' }), 'urge'),
};

it.each(Object.entries(REFUSED))('%s is what an act is refused with', (code, tryIt) => {
  expect(codeOf(tryIt())).toBe(code);
});

it('a head is not called in over what was never listed, or is so no longer', () => {
  const unlisted = done(done(caseAt('handle'), 'list'), 'unlist', at('2026-03-04 10:00'));
  for (const story of [caseAt('handle'), done(caseAt('handle'), 'order'), unlisted])
    expect(codeOf(trying(story, 'call-in', at('2026-03-05 10:00')))).toBe('supervision.not-listed');
});

it.each(SUPERVISION_ACTS)('%s is not for supervisors of another division', (act) => {
  const elsewhere = personOf('supervisor', { organisation: '330206-supervision' });
  expect(codeOf(trying(caseAt('handle'), act, TUESDAY, elsewhere))).toBe('supervision.supervisors-only');
  const complainedOf = personOf('supervisor', { organisation: COMPLAINED_OF });
  expect(codeOf(trying(caseAt('handle'), act, TUESDAY, complainedOf))).toBe('case.complained-of-unit');
});

it('presses nobody while the complainant supplements', () => {
  const waiting = pass(submitted(), { outcome: 'supplement-asked' });
  for (const act of ['urge', 'order', 'list', 'take-over'] as const)
    expect(codeOf(trying(waiting, act))).toBe('supervision.not-now');
});
