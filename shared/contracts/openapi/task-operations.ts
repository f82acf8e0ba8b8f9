import { organisations, organisationsQuery } from '../organisations.ts';
import { me } from '../session.ts';
import { taskCompleted, taskCompletion } from '../task-completion.ts';
import { worklist, worklistQuery } from '../worklist.ts';
import { type Operation, TAGS } from './operation.ts';
import { idempotencyHeader, taskInPath } from './parameters.ts';
import { COMPLETED, COMPLETION_EXAMPLES, WORKLIST } from './task-examples.ts';

/** What officials do with their tasks. */
export const TASK_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/me',
    operationId: 'readMe',
    tag: TAGS.tasks,
    summary: 'Who I am (我的身份)',
    description: 'Name, roles and unit of the person whom the token stands for.',
    access: 'token',
    answer: {
      status: 200,
      description: 'The signed-in person.',
      schema: me,
      examples: {
        dispatcher: {
          summary: 'A dispatcher',
          value: {
            name: '周文静',
            roles: ['dispatcher'],
            organisation: {
              id: '330200-intake',
              name: '宁波市企业诉求受理中心',
              nameEn: 'Ningbo Intake Centre',
            },
          },
        },
      },
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/api/worklist',
    operationId: 'listWork',
    tag: TAGS.tasks,
    summary: 'Open tasks by due time (待办清单)',
    description:
      "Of one's own unit, or of another one that a supervisor or auditor oversees; next due first.",
    access: 'token',
    parameters: { query: worklistQuery },
    answer: {
      status: 200,
      description: 'A page; `cursor` is null on the last one.',
      schema: worklist,
      examples: WORKLIST,
    },
    problems: ['authorisation.denied', 'cursor.invalid'],
  },
  {
    method: 'post',
    path: '/api/tasks/{taskId}/complete',
    operationId: 'completeTask',
    tag: TAGS.tasks,
    summary: 'Finish a task with an outcome (办理待办)',
    description:
      'Which outcomes are possible depends on the station of the task; `actions` of the case says what this person may do now. `version` is the version of the case that the person saw: a newer one refuses the action, so that nobody decides on what he has not read.',
    access: 'token',
    parameters: { path: taskInPath, header: idempotencyHeader },
    body: { schema: taskCompletion, examples: COMPLETION_EXAMPLES },
    answer: {
      status: 200,
      description: 'The case after the action.',
      schema: taskCompleted,
      examples: COMPLETED,
    },
    problems: [
      'task.not-found',
      'task.not-yours',
      'task.role-not-allowed',
      'task.same-person',
      'task.already-completed',
      'task.outcome-not-allowed',
      'case.complained-of-unit',
      'case.stale-version',
      'refusal.unknown-reason',
      'dispatch.unit-unknown',
      'dispatch.unit-cannot-handle',
      'dispatch.complained-of-unit',
      'dispatch.level-fixed',
      'return.adjudicated',
      'task.approval-pending',
      'task.suspended',
      'handle.assist-open',
      'reply.merged-unanswered',
      'accept.not-a-help-request',
      'supplement.once-only',
      'visit.too-few-tries',
      'visit.too-soon',
      'commitment.overdue',
      'approval.lapsed',
      'dispatch.unit-twice',
      'return.too-late',
      'idempotency.key-reused',
      'idempotency.key-invalid',
    ],
  },
  {
    method: 'get',
    path: '/api/organisations',
    operationId: 'listHandlingUnits',
    tag: TAGS.tasks,
    summary: 'Units to dispatch to (可分办单位)',
    description: 'Units of a division that handle complaints.',
    access: 'token',
    parameters: { query: organisationsQuery },
    answer: {
      status: 200,
      description: 'Units with their ids.',
      schema: organisations,
      examples: {
        haishu: {
          summary: 'Shortened to one',
          value: {
            organisations: [
              {
                id: '330203-market',
                name: '海曙区市场监督管理局',
                nameEn: 'Haishu Market Regulation Bureau',
              },
            ],
          },
        },
      },
    },
    problems: [],
  },
];
