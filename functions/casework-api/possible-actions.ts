import type { ActionView } from '../../shared/contracts/case-views.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { currentTask } from '../../shared/domain/complaints/case-file.ts';
import type { CommandContext } from '../../shared/domain/complaints/open-task.ts';
import { refusalToComplete } from '../../shared/domain/complaints/permissions.ts';
import { refusalToReturn } from '../../shared/domain/complaints/return-to-dispatch.ts';
import { PERSON_OUTCOMES, type PersonOutcome } from '../../shared/domain/complaints/stage.ts';
import type { CaseRecord } from '../../shared/persistence/case-repository.ts';

/** What will happen, said before it is done. */
const CONSEQUENCES = {
  accepted: {
    zh: '受理后进入分办，诉求人会收到通知。',
    en: 'The case goes to dispatch; the complainant is told.',
  },
  refused: {
    zh: '案件就此结束，理由和其他途径会告知诉求人。',
    en: 'The case ends; the complainant is told the reason and another way to go.',
  },
  dispatched: {
    zh: '转至承办单位签收，办理时限从现在起算。',
    en: 'The unit in charge has to sign; its handling clock starts now.',
  },
  signed: {
    zh: '由本单位办理，办理时限继续计算。',
    en: 'Your unit handles the case; the handling clock runs on.',
  },
  returned: {
    zh: '退回受理中心重新分办，仅限一次，办理时限不重新起算。',
    en: 'Back to the intake centre to choose another unit; possible once, and the handling clock is not reset.',
  },
  handled: { zh: '提交本单位负责人审核。', en: 'Goes to the head of your unit for review.' },
  confirmed: {
    zh: '办理时限停止计算，案件进入反馈。',
    en: 'The handling clock stops; the answer is sent next.',
  },
  rejected: {
    zh: '退回经办人继续办理，办理时限继续计算。',
    en: 'Back to the handler; the handling clock runs on.',
  },
  replied: {
    zh: '答复将显示给诉求人，随后由第三方单位回访。',
    en: 'The complainant sees the answer; a third unit visits next.',
  },
  satisfied: { zh: '案件归档。', en: 'The case is archived.' },
  'basically-satisfied': { zh: '案件归档。', en: 'The case is archived.' },
  dissatisfied: {
    zh: '首次不满意将退回承办单位重新办理；再次不满意则归档。',
    en: 'The first time the unit has to handle it once more; the second time the case is archived as it is.',
  },
  'not-reached': {
    zh: '案件归档，不计入满意率。',
    en: 'The case is archived and left out of the satisfaction rate.',
  },
} as const satisfies Record<PersonOutcome, Bilingual>;

/** What this person may do with the case now, and what each action leads to. */
export function possibleActions(
  record: CaseRecord,
  person: Person,
  now: Pick<CommandContext, 'at' | 'policy' | 'calendar'>,
): ActionView[] {
  const task = currentTask(record);
  if (!task || refusalToComplete(person, task, record.complaint)) return [];
  return PERSON_OUTCOMES[task.stage]
    .filter((outcome) => outcome !== 'returned' || !refusalToReturn(task, record.complaint, now))
    .map((outcome) => ({
      taskId: task.taskId,
      stage: task.stage,
      outcome,
      consequence: CONSEQUENCES[outcome],
    }));
}
