import { type CaseActed, caseActed, caseAction } from '../case-actions.ts';
import { type CaseRequested, caseRequest, caseRequested } from '../case-requests.ts';
import { ACTION_EXAMPLES, REQUEST_EXAMPLES } from './action-examples.ts';
import { NUMBER, RECEIPT } from './intake-examples.ts';
import { type Operation, TAGS } from './operation.ts';
import { idempotencyHeader, numberInPath, requestHeaders } from './parameters.ts';

const acted: CaseActed = { number: NUMBER, action: 'ask-approval', version: 7, head: RECEIPT.head };
const requested: CaseRequested = { number: NUMBER, request: 'withdraw', version: 4 };

/** What happens to a case beside its tasks: by officials, and by the complainant himself. */
export const ACTION_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/complaints/{number}/actions',
    operationId: 'actOnCase',
    tag: TAGS.cases,
    summary: 'Ask for an approval, merge, link, resume, note a step, supervise (案件操作)',
    description:
      'What an official does with a case beside completing its tasks. An approval holds the station up until another person of the deciding unit has decided, or until it lapses. `offers` of the case says what this person may do now.',
    access: 'token',
    parameters: { path: numberInPath, header: idempotencyHeader },
    body: { schema: caseAction, examples: ACTION_EXAMPLES },
    answer: {
      status: 200,
      description: 'The case after the action.',
      schema: caseActed,
      examples: { asked: { summary: 'An extension was asked for', value: acted } },
    },
    problems: [
      'case.not-found',
      'case.stale-version',
      'case.complained-of-unit',
      'case.not-suspended',
      'task.not-yours',
      'task.role-not-allowed',
      'task.same-person',
      'task.approval-pending',
      'task.suspended',
      'approval.not-now',
      'approval.too-long',
      'refusal.unknown-reason',
      'extension.once-only',
      'extension.too-late',
      'merge.not-now',
      'merge.same-case',
      'step.not-now',
      'arrears.not-of-arrears',
      'arrears.not-now',
      'arrears.sum',
      'arrears.order',
      'commitment.not-now',
      'commitment.past-day',
      'commitment.unknown',
      'supervision.supervisors-only',
      'supervision.not-now',
      'supervision.reply-awaited',
      'supervision.already-listed',
      'supervision.not-listed',
      'supervision.already-yours',
      'supervision.conflict',
      'supervision.already-declared',
      'idempotency.key-reused',
      'idempotency.key-invalid',
    ],
  },
  {
    method: 'post',
    path: '/api/complaints/{number}/requests',
    operationId: 'requestOnCase',
    tag: TAGS.cases,
    summary: 'Supplement, withdraw, object, rate or add (诉求人操作)',
    description:
      'What the complainant does with his own case, known by the query code. `requests` of the public view says what is possible now. A supplement and an addition take files, uploaded before as those of a complaint are.',
    access: 'open',
    parameters: { path: numberInPath, header: requestHeaders },
    body: { schema: caseRequest, examples: REQUEST_EXAMPLES },
    answer: {
      status: 200,
      description: 'The case after the request.',
      schema: caseRequested,
      examples: { withdrawn: { summary: 'Withdrawn', value: requested } },
    },
    problems: [
      'case.not-found',
      'task.approval-pending',
      'request.not-now',
      'upload.unknown',
      'upload.missing',
      'upload.size-mismatch',
      'upload.type-mismatch',
      'upload.case-full',
      'withdrawal.too-late',
      'reconsideration.not-refused',
      'reconsideration.once-only',
      'reconsideration.too-late',
      'idempotency.key-reused',
      'idempotency.key-invalid',
    ],
  },
];
