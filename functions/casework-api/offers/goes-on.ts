import type { PublicCase } from '../../../shared/contracts/public-case.ts';
import type { Bilingual } from '../../../shared/contracts/text.ts';
import { type CaseFile, currentTask } from '../../../shared/domain/complaints/case-file.ts';
import type { Complaint } from '../../../shared/domain/complaints/complaint.ts';
import type { Stage } from '../../../shared/domain/complaints/tasks/stage.ts';
import { readContent } from '../../../shared/persistence/case-repository.ts';
import { unitViews } from '../../../shared/persistence/unit-views.ts';
import { withoutIdentity } from '../views/letter-views.ts';
import { answeredAt, answerForMergedOf, refusalOf } from '../words/statements.ts';
import { statusOf } from '../words/status-texts.ts';
import { reasonsOf } from './refusal-reasons.ts';

/** Stations at which the status speaks to the other complainant, in words that do not. */
const WITHOUT_YOU: Readonly<Partial<Record<Stage, Bilingual>>> = {
  supplement: { zh: '等待该件诉求人补正材料', en: 'Waiting for its complainant to supplement' },
  reply: { zh: '审核通过，准备答复', en: 'Reviewed; the answer is being sent' },
  visit: { zh: '已答复，正在回访该件诉求人', en: 'Answered; its complainant is being visited' },
};

const statusThere = (complaint: Complaint): Bilingual =>
  (complaint.state === 'open' && complaint.stage && WITHOUT_YOU[complaint.stage]) || statusOf(complaint);

/**
 * Where the matter of a merged case goes on: who has it, until when, and its result – the answer that was written for those who were
 * merged in, or the general words of a refusal's reason. Neither who complained there nor what was written for him is part of it.
 */
export async function goesOnOf(host: CaseFile): Promise<NonNullable<PublicCase['goesOn']>> {
  const { complaint } = host;
  const { number, state, holder } = complaint;
  const task = currentTask(host);
  const answer = answerForMergedOf(host);
  const content = answer === null ? null : await readContent(number);
  const refused = refusalOf(host);
  const reasons = refused ? await reasonsOf(complaint) : [];
  const reason = reasons.find(({ code }) => code === refused?.['reasonCode']);
  return {
    number,
    state,
    status: statusThere(complaint),
    holder: holder === null ? null : (await unitViews([holder]))(holder),
    due: task ? { at: task.dueAt, mark: task.mark } : null,
    answeredAt: answeredAt(host),
    answer: answer !== null && content ? withoutIdentity(answer, content.complainant) : null,
    refusal: reason
      ? { name: reason.name, legalBasis: reason.legalBasis ?? null, usualWay: reason.otherWay }
      : null,
  };
}
