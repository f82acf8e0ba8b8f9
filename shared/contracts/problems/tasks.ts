import type { ProblemEntry } from './problem-entry.ts';

/** A task: who completes it, when, with which outcome. */
export const TASK_PROBLEMS = {
  'task.not-found': { status: 404, zh: '没有找到该待办。', en: 'There is no such task.' },
  'task.already-completed': {
    status: 409,
    zh: '该待办已经办结。',
    en: 'This task has been completed already.',
  },
  'task.outcome-not-allowed': {
    status: 422,
    zh: '该环节不能作此处理。',
    en: 'This outcome is not possible at this stage.',
  },
  'task.not-yours': { status: 403, zh: '该待办不属于您的单位。', en: 'This task belongs to another unit.' },
  'task.role-not-allowed': {
    status: 403,
    zh: '您的岗位不能办理该环节。',
    en: 'Your role may not complete this stage.',
  },
  'task.same-person': {
    status: 403,
    zh: '任何人不得审核自己经办或者决定自己申请的事项，请由他人办理。',
    en: 'Nobody reviews what he handled or decides on what he asked for or decided before; another person has to.',
  },
  'reply.merged-unanswered': {
    status: 422,
    zh: '有其他诉求并入本件，请另写一份给并入件诉求人的答复，不得透露本件诉求人的身份。',
    en: 'Others’ complaints were merged into this case. Write an answer for them too, without a word of who filed this case.',
  },
  'task.approval-pending': {
    status: 409,
    zh: '有一项审批正在等待决定，决定之前不能进行其他操作。',
    en: 'An approval is waiting for its decision; nothing else can be done with this until then.',
  },
  'task.suspended': {
    status: 409,
    zh: '案件处于中止状态，恢复办理后才能操作。',
    en: 'The case is suspended. Resume it first.',
  },
  'handle.assist-open': {
    status: 409,
    zh: '协办单位尚未全部反馈意见，主办单位不能先行办结。',
    en: 'Co-handling units have not all given their opinion; the lead unit cannot finish before them.',
  },
  'accept.not-a-help-request': {
    status: 409,
    zh: '只有求助类事项可以直接答复，请受理或不予受理。',
    en: 'Only a request for help can be answered at once. Accept or refuse it.',
  },
  'supplement.once-only': {
    status: 409,
    zh: '补正材料只能要求一次，请一次性告知。',
    en: 'Supplements can be asked for once only. Decide on what there is.',
  },
  'visit.too-few-tries': {
    status: 409,
    zh: '联系次数不足，请先记录未接通的联系，达到规定次数后才能记为“未能联系上”。',
    en: 'There have been too few attempts. Record each attempt; “not reached” takes as many as the rules ask for.',
  },
  'visit.too-soon': {
    status: 409,
    zh: '距上一次联系太近，不能算作又一次联系。',
    en: 'This is too soon after the last attempt to count as another one.',
  },
  'step.not-now': {
    status: 409,
    zh: '当前环节不能记录这一步骤。',
    en: 'This step cannot be recorded at this station.',
  },
} as const satisfies Record<string, ProblemEntry>;
