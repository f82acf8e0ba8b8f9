import { expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { changeLevel } from '../supervision/change-level.ts';
import { supervise } from '../supervision/supervise.ts';
import { resumeHandling } from './approvals/suspension.ts';
import type { Level } from './complaint.ts';
import {
  attempt,
  COMPLAINED_OF,
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  pass,
  personOf,
  submitted,
  tried,
} from './complaints.testing.ts';
import { recordContact } from './contact/record-contact.ts';
import { confirmPayment } from './follow-up/count-payment.ts';
import { disputePayment } from './follow-up/dispute-payment.ts';
import { planArrears, recordPayment } from './follow-up/follow-arrears.ts';
import { keepCommitment, makeCommitment } from './follow-up/follow-commitments.ts';
import type { LetterSituation } from './letter.ts';
import { mergeInto } from './merge.ts';
import {
  allowed,
  approved,
  archived,
  ask,
  attemptToAsk,
  attemptToDecide,
  carrying,
  dispatchedTo,
  reconsidering,
  refused,
} from './procedures.testing.ts';
import { recordStep } from './record-step.ts';
import type { RejectionCode } from './rejection.ts';
import { addInformation } from './requests/add-information.ts';
import { askReconsideration } from './requests/reconsideration.ts';
import { withdraw } from './requests/withdraw.ts';
import { SCENES } from './scenes.testing.ts';
import { sendLetter } from './send-letter.ts';
import { completeTask } from './tasks/complete-task.ts';

const TUESDAY = at('2026-03-03 10:00');
const LATE = at('2026-06-01 10:00');
const handler = personOf('handler');
const to = (leadUnit: string, ...coUnits: string[]) => ({
  leadUnit,
  level: 'general' as const,
  urgent: false,
  coUnits,
});
const otherHandler = personOf('handler', { organisation: OTHER_UNIT });
const returned = () => pass(caseAt('sign'), { outcome: 'returned' });
const forced = () =>
  pass(pass(pass(returned(), { dispatch: to(OTHER_UNIT) }), { outcome: 'returned', person: otherHandler }));
const oneTask = (taskId: string) =>
  completeTask(
    finish(submitted()).file,
    { taskId, person: personOf('dispatcher'), outcome: 'accepted', statement: {} },
    contextAt(MONDAY),
  );
const merged = (of: ReturnType<typeof caseAt>, into: ReturnType<typeof caseAt>) =>
  mergeInto(
    { file: of.file, other: into.file },
    { person: personOf('dispatcher'), reason: '同一事项' },
    contextAt(MONDAY),
  );
const contacted = ({ file }: ReturnType<typeof caseAt>, user: string, contactedAt = MONDAY) =>
  recordContact(
    file,
    { person: personOf(user), how: 'phone', contactedAt, text: '已联系' },
    contextAt(MONDAY),
  );
const owing = () => pass(pass(pass(submitted({}, { track: 'arrears' }))));
const planned = (debt: number, ...days: string[]) => {
  const instalments = days.map((due) => ({ due, amount: 100 }));
  return planArrears(owing().file, { person: handler, debt, paid: 0, instalments }, contextAt(MONDAY));
};
const promised = (due: string, story = caseAt('handle')) =>
  makeCommitment(story.file, { person: handler, what: '公布清单', due }, contextAt(MONDAY));

const supervisor = personOf('supervisor');
const levelled = (story: ReturnType<typeof caseAt>, level: Level, instant = MONDAY) =>
  changeLevel(story.file, { person: supervisor, level, reason: '涉及多个部门' }, contextAt(instant));
const reopened = (story: ReturnType<typeof caseAt>, instant = MONDAY) =>
  supervise(story.file, { person: supervisor, act: 'reopen', reason: '并未整改' }, contextAt(instant));

const wrote = (text: string, when: readonly LetterSituation[]) =>
  sendLetter(
    caseAt('handle').file,
    {
      person: handler,
      template: { code: 'progress', version: 1, when },
      letter: { language: 'zh', subject: '最新进展', text },
    },
    contextAt(MONDAY),
  );

const resumed = (story: ReturnType<typeof caseAt>) => {
  const suspended = approved(story, { kind: 'suspension' });
  return allowed(suspended, resumeHandling(suspended.file, handler, contextAt(MONDAY)));
};

/** What somebody tries, for each code: a code that nothing leads to has no place in the type. */
const TRIED = {
  'task.not-found': () => oneTask('TS.accept.9'),
  'task.already-completed': () => oneTask(finish(submitted()).file.tasks[0]?.taskId ?? ''),
  'task.outcome-not-allowed': () => attempt(submitted(), { outcome: 'handled' }),
  'task.not-yours': () => attempt(caseAt('handle'), { person: otherHandler }),
  'task.role-not-allowed': () => attempt(caseAt('review'), { person: handler }),
  'task.same-person': () => attempt(reconsidering()),
  'case.stale-version': () => attempt(caseAt('handle'), { seenVersion: 1 }),
  'case.complained-of-unit': () => attempt(caseAt('handle'), { person: personOf('handler2') }),
  'dispatch.complained-of-unit': () => attempt(caseAt('dispatch'), { dispatch: to(COMPLAINED_OF) }),
  'dispatch.level-fixed': () => attempt(returned(), { dispatch: { ...to(OTHER_UNIT), level: 'simple' } }),
  'dispatch.unit-twice': () => attempt(caseAt('dispatch'), { dispatch: to(LEAD_UNIT, LEAD_UNIT) }),
  'return.too-late': () => attempt(caseAt('sign'), { outcome: 'returned', at: LATE }),
  'return.adjudicated': () => attempt(forced(), { outcome: 'returned' }),
  'task.approval-pending': () => attempt(ask(caseAt('handle'), { kind: 'extension' })),
  'task.suspended': () => attempt(approved(caseAt('handle'), { kind: 'suspension' })),
  'handle.assist-open': () => attempt(pass(dispatchedTo(OTHER_UNIT))),
  'accept.not-a-help-request': () => attempt(submitted(), { outcome: 'answered' }),
  'supplement.once-only': () =>
    attempt(pass(pass(submitted(), { outcome: 'supplement-asked' })), { outcome: 'supplement-asked' }),
  'visit.too-few-tries': () => attempt(caseAt('visit'), { outcome: 'not-reached' }),
  'visit.too-soon': () =>
    attempt(tried(tried(caseAt('visit')), TUESDAY), { outcome: 'not-reached', at: TUESDAY }),
  'approval.not-now': () => attemptToAsk(caseAt('sign'), { kind: 'closing' }),
  'approval.too-long': () =>
    attemptToAsk(caseAt('handle'), { kind: 'extension', duration: { amount: 60, unit: 'calendar-day' } }),
  'approval.lapsed': () =>
    attemptToDecide(ask(caseAt('handle'), { kind: 'extension' }), 'granted', { at: LATE }),
  'extension.once-only': () =>
    attemptToAsk(approved(caseAt('handle'), { kind: 'extension' }), { kind: 'extension' }),
  'extension.too-late': () => attemptToAsk(caseAt('handle'), { kind: 'extension', at: LATE }),
  'suspension.too-many': () => attemptToAsk([1, 2].reduce(resumed, caseAt('handle')), { kind: 'suspension' }),
  'case.not-suspended': () => resumeHandling(caseAt('handle').file, handler, contextAt(MONDAY)),
  'withdrawal.too-late': () => withdraw(caseAt('visit').file, { reason: '已解决' }, contextAt(MONDAY)),
  'reconsideration.not-refused': () =>
    askReconsideration(caseAt('accept').file, { reason: '新证据' }, contextAt(MONDAY)),
  'reconsideration.once-only': () =>
    askReconsideration(reconsidering().file, { reason: '新证据' }, contextAt(MONDAY)),
  'reconsideration.too-late': () => askReconsideration(refused().file, { reason: '新证据' }, contextAt(LATE)),
  'request.not-now': () => addInformation(refused().file, { text: '照片' }, contextAt(MONDAY)),
  'merge.not-now': () => merged(finish(submitted()), submitted({}, { number: 'TS-other' })),
  'merge.same-case': () => merged(submitted(), submitted()),
  'merge.answered': () => merged(submitted(), caseAt('visit', {}, { number: 'TS-other' })),
  'merge.other-matter': () =>
    merged(
      submitted(),
      submitted({ against: { organisationId: null, name: '某单位' } }, { number: 'TS-other' }),
    ),
  'reply.merged-unanswered': () => attempt(carrying(caseAt('reply'))),
  'step.not-now': () =>
    recordStep(
      caseAt('reply').file,
      { person: personOf('visitor'), step: 'visit-tried', text: '无人接听' },
      contextAt(MONDAY),
    ),
  'arrears.not-of-arrears': () =>
    planArrears(
      caseAt('handle').file,
      { person: handler, debt: 1, paid: 1, instalments: [] },
      contextAt(MONDAY),
    ),
  'arrears.not-now': () => recordPayment(owing().file, { person: handler, amount: 1 }, contextAt(MONDAY)),
  'arrears.sum': () => planned(300, '2026-04-30'),
  'arrears.disputed': () =>
    planArrears(
      SCENES.disputed(COMPLAINED_OF).file,
      { person: handler, debt: 200, paid: 50, instalments: [{ due: '2026-04-30', amount: 150 }] },
      contextAt(MONDAY),
    ),
  'payment.not-disputable': () =>
    disputePayment(caseAt('handle').file, { payment: 1, reason: '没有到账' }, contextAt(MONDAY)),
  'payment.not-disputed': () => confirmPayment(caseAt('handle').file, { payment: 1 }, contextAt(MONDAY)),
  'arrears.order': () => planned(200, '2026-05-29', '2026-04-30'),
  'commitment.not-now': () => promised('2026-03-31', caseAt('sign')),
  'commitment.past-day': () => promised('2026-03-02'),
  'commitment.unknown': () =>
    keepCommitment(
      caseAt('handle').file,
      { person: handler, commitment: 1, text: '已公布' },
      contextAt(MONDAY),
    ),
  'commitment.overdue': () =>
    attempt(pass(allowed(caseAt('handle'), promised('2026-03-03'))), { at: at('2026-03-04 10:00') }),
  'level.not-now': () => levelled(caseAt('visit'), 'complex'),
  'level.arrears': () => levelled(owing(), 'complex'),
  'level.same': () => levelled(caseAt('handle'), 'general'),
  'level.overdue': () => levelled(caseAt('handle'), 'complex', LATE),
  'level.too-short': () => levelled(caseAt('handle'), 'simple', at('2026-03-12 10:00')),
  'reopen.not-closed': () => reopened(caseAt('handle')),
  'reopen.not-handled': () =>
    reopened(archived(finish(submitted({}, { track: 'help' }), { outcome: 'answered' }))),
  'reopen.too-late': () => reopened(archived(), at('2026-06-02 00:00')),
  'letter.not-now': () => wrote('已在核实。', ['reply']),
  'contact.not-now': () => contacted(caseAt('visit'), 'visitor'),
  'contact.no-details': () => contacted(submitted({ complainant: { kind: 'anonymous' } }), 'dispatcher'),
  'contact.impossible-time': () => contacted(submitted(), 'dispatcher', at('2026-03-02 10:01')),
  'letter.gaps-left': () => wrote('已在核实，【待填：下一步】', ['handle']),
} as const satisfies Record<RejectionCode, () => { ok: boolean }>;

it.each(Object.entries(TRIED))('%s is what an action is refused with', (code, tryIt) => {
  expect(tryIt()).toMatchObject({ ok: false, code });
});
