import { expect, test } from 'vitest';
import { offerView } from '../../../../../shared/contracts/task-views.ts';
import {
  APPROVAL_KINDS,
  REFERRAL_BODIES,
} from '../../../../../shared/domain/complaints/approvals/approval.ts';
import { LEVELS } from '../../../../../shared/domain/complaints/complaint.ts';
import { END_STATES, STAGES } from '../../../../../shared/domain/complaints/tasks/stage.ts';
import { SIDE_KINDS, STEPS, TASK_OUTCOMES } from '../../../../../shared/domain/complaints/tasks/task.ts';
import { SUPERVISION_ACTS } from '../../../../../shared/domain/supervision/supervision-act.ts';
import { officeZh } from '../../../locales/office-zh.ts';
import { FIELD_KINDS } from './fields.ts';

const { action, approval, stage, state, desk, case: caseTexts, notes } = officeZh;
/** Offers that are of one kind only; letters have a form of their own. */
const PLAIN_OFFERS = offerView.shape.action.options.filter(
  (name) => !['ask-approval', 'record-step', 'supervise', 'change-level', 'write-letter'].includes(name),
);
const KINDS = [...STAGES, ...SIDE_KINDS];

test.each([
  ['outcomes', action.outcome, Object.values(TASK_OUTCOMES).flat()],
  ['offers', action.outcome, [...PLAIN_OFFERS, ...STEPS, ...SUPERVISION_ACTS, ...LEVELS]],
  [
    'approvals that officials ask for',
    action.outcome,
    APPROVAL_KINDS.filter((kind) => kind !== 'withdrawal'),
  ],
  ['fields', action.field, Object.keys(FIELD_KINDS)],
  ['bodies', action.body, REFERRAL_BODIES],
  ['kinds of approval', approval.kind, APPROVAL_KINDS],
  ['tasks', stage, KINDS],
  ['tasks on the desk', desk.ask, KINDS],
  ['clocks', caseTexts.clocks.kind, [...KINDS, 'suspension', 'contact']],
  ['states', state, ['open', 'archived', ...END_STATES]],
  [
    'notes',
    notes,
    [
      ...STEPS,
      'contacted',
      'commitment-made',
      'taken-over',
      'unlisted',
      'declared-malicious',
      'level-changed',
      'reopened',
      'payment-counted',
    ],
  ],
])('there are words for all %s', (_, words, names) => {
  expect(Object.keys(words)).toEqual(expect.arrayContaining([...names]));
});

test.each([
  ...['extension', 'suspension', 'termination', 'refusal', 'transfer', 'closing'],
  ...[
    'refused',
    'upheld',
    'overturned',
    'round-granted',
    'round-declined',
    'reopen',
    'count-payment',
    ...LEVELS,
  ],
])('who writes the reason of %s is told that the complainant reads it', (deed) => {
  expect(Object.entries(action.helpOf)).toContainEqual([deed, { reason: expect.stringContaining('诉求人') }]);
});
