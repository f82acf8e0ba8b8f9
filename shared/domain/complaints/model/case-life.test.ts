import { expect, it } from 'vitest';
import type { SupervisionRejection } from '../../supervision/supervision-act.ts';
import { currentTask } from '../case-file.ts';
import type { CaseStory } from '../case-story.testing.ts';
import type { RejectionCode } from '../rejection.ts';
import { END_STATES, NEXT_STAGE, STAGES } from '../tasks/stage.ts';
import { isSideKind } from '../tasks/task.ts';
import { bookOf, bookOfModel } from './case-books.testing.ts';
import { type Model, unitAt } from './case-model.testing.ts';
import { everyAttempt } from './case-walk.testing.ts';
import { dueOf } from './model-limits.testing.ts';

/** What became of the first contact; while its clock runs, who has to make it. Whether the clock has turned red is for the tick. */
function contactIn({ file: { complaint, clocks } }: CaseStory): string | null {
  const clock = clocks.find(({ kind, status }) => kind === 'contact' && status !== 'stopped');
  return clock ? `due ${clock.unit}` : (complaint.procedure.firstContact?.outcome ?? null);
}

/** As much of a case as the model knows. */
const asTheModelSees = (story: CaseStory) => {
  const { file } = story;
  const { complaint, clocks } = file;
  const { procedure } = complaint;
  const open = (kind: string) =>
    file.tasks.filter(({ stage, status }) => stage === kind && status === 'open');
  const handling = clocks.find(({ kind, status }) => kind === 'handle' && status !== 'stopped');
  return {
    state: complaint.state,
    stage: complaint.stage,
    round: complaint.round,
    waits: currentTask(file) !== undefined,
    holder: complaint.stage && complaint.holder,
    returns: complaint.returns,
    dissatisfactions: complaint.dissatisfactions,
    assists: open('assist').map(({ round, unit }) => `${round} ${unit}`),
    supervised: open('supervise').map(({ round, unit }) => `${round} ${unit}`),
    approvals: open('approve').map(({ round, unit, request }) => `${round} ${request?.kind} ${unit}`),
    held: procedure.pendingApproval !== null,
    suspendedUntil: procedure.suspension?.until ?? null,
    extended: procedure.extensions > 0,
    forced: procedure.adjudicated,
    tries: procedure.visitTries,
    handlingDue: handling?.dueAt ?? null,
    contact: contactIn(story),
    book: bookOf(story),
  };
};
const asTheModelSays = (model: Model): ReturnType<typeof asTheModelSees> => ({
  state: model.end ?? 'open',
  stage: model.stage,
  round: model.round,
  waits: model.waits,
  holder: model.stage && unitAt(model, model.stage),
  returns: model.returns,
  dissatisfactions: model.dissatisfactions,
  assists: [...model.assists].map(([ordinal, unit]) => `${ordinal} ${unit}`),
  supervised: [...model.supervised].map(([ordinal, unit]) => `${ordinal} ${unit}`),
  approvals: model.approvals.map(({ ordinal, kind, unit }) => `${ordinal} ${kind} ${unit}`),
  held: model.approvals.some(({ kind }) => kind !== 'unmasking'),
  suspendedUntil: model.suspendedUntil,
  extended: model.extended,
  forced: model.forced,
  tries: model.tries,
  handlingDue: model.handling && dueOf(model.handling),
  contact: model.contact === 'due' ? `due ${model.stage && unitAt(model, model.stage)}` : model.contact,
  book: bookOfModel(model),
});

it('allows what domain.md allows, refuses the rest for a reason that it gives, and goes where it says', () => {
  everyAttempt(({ action, reasons, answer, model, story }) => {
    if (answer.ok) expect([...reasons], JSON.stringify(action)).toEqual([]);
    else expect([...reasons], JSON.stringify(action)).toContain(answer.code);
    expect(asTheModelSees(story), JSON.stringify(action)).toEqual(asTheModelSays(model));
  }, 400);
});

/** Under the demo's policy every case is visited, and dissatisfaction always leads to a round or to a decision. */
const NEVER_HEARD = ['not-drawn', 'dissatisfied'];

/** Of the refusals those that a walk through the stations can meet. */
const CODES: readonly (RejectionCode | SupervisionRejection)[] = [
  ...(['task.already-completed', 'task.outcome-not-allowed', 'task.not-yours'] as const),
  ...(['task.role-not-allowed', 'task.same-person', 'task.approval-pending', 'task.suspended'] as const),
  ...(['case.stale-version', 'case.complained-of-unit', 'case.not-suspended'] as const),
  ...(['dispatch.complained-of-unit', 'dispatch.level-fixed', 'dispatch.unit-twice'] as const),
  ...(['return.too-late', 'return.adjudicated', 'handle.assist-open', 'accept.not-a-help-request'] as const),
  ...([
    'supplement.once-only',
    'visit.too-few-tries',
    'visit.too-soon',
    'approval.not-now',
    'approval.too-long',
    'approval.lapsed',
  ] as const),
  ...(['extension.once-only', 'extension.too-late', 'suspension.too-many', 'withdrawal.too-late'] as const),
  ...(['request.not-now'] as const),
  ...(['reconsideration.not-refused', 'reconsideration.once-only', 'reconsideration.too-late'] as const),
  ...([
    'merge.not-now',
    'merge.other-matter',
    'merge.answered',
    'reply.merged-unanswered',
    'step.not-now',
  ] as const),
  ...(['letter.not-now', 'letter.gaps-left'] as const),
  ...(['contact.not-now', 'contact.no-details', 'contact.impossible-time'] as const),
  ...(['supervision.supervisors-only', 'supervision.not-now', 'supervision.already-yours'] as const),
  ...(['supervision.already-declared', 'supervision.own-case', 'level.not-now', 'level.same'] as const),
  ...(['level.overdue', 'level.too-short', 'reopen.not-closed', 'reopen.not-handled'] as const),
  ...(['arrears.not-of-arrears', 'arrears.not-now', 'arrears.sum', 'arrears.order'] as const),
  ...(['arrears.disputed', 'payment.not-disputable', 'payment.not-disputed', 'level.arrears'] as const),
  ...(['commitment.not-now', 'commitment.past-day', 'commitment.overdue', 'commitment.unknown'] as const),
];

it('reaches every station, every outcome, every end and every kind of refusal in these lives', () => {
  const seen = {
    stages: new Set(),
    results: new Set(),
    ends: new Set(),
    codes: new Set(),
    lapses: new Set(),
    supervised: new Set(),
  };
  everyAttempt(
    ({ answer, story: { file, changes }, action }) => {
      seen.stages.add(file.complaint.stage);
      seen.ends.add(file.complaint.state);
      if (!answer.ok) return seen.codes.add(answer.code);
      if (action.kind === 'change-level' || action.kind === 'reopen')
        seen.supervised.add(changes.at(-1)?.event.type);
      for (const task of answer.change?.changedTasks ?? [])
        if (task.completion && !isSideKind(task.stage)) seen.results.add(task.completion.result);
      if (action.kind === 'tick' && answer.change) seen.lapses.add(changes.at(-1)?.event.type);
      return seen;
    },
    2500,
    2,
  );
  expect([...STAGES].filter((stage) => !seen.stages.has(stage))).toEqual([]);
  expect([...END_STATES, 'archived'].filter((end) => !seen.ends.has(end))).toEqual([]);
  expect(Object.keys(NEXT_STAGE).filter((result) => !seen.results.has(result))).toEqual(NEVER_HEARD);
  expect([...seen.supervised].toSorted()).toEqual(['case-reopened', 'level-changed']);
  expect([...seen.lapses].toSorted()).toEqual([
    'approval-decided',
    'clock-marked',
    'commitment-broken',
    'instalment-missed',
    'rung-raised',
    'suspension-ended',
    'task-completed',
  ]);
  expect(CODES.filter((code) => !seen.codes.has(code))).toEqual([]);
});
