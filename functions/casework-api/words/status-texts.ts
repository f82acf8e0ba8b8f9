import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Complaint } from '../../../shared/domain/complaints/complaint.ts';
import type { Stage } from '../../../shared/domain/complaints/tasks/stage.ts';

/** Stations in plain words, as a status: what is being done now. */
const STATUS = {
  accept: { zh: '正在审查是否受理', en: 'Being checked for acceptance' },
  dispatch: { zh: '已受理，正在确定承办单位', en: 'Accepted; the unit in charge is being chosen' },
  sign: { zh: '已分办，等待承办单位签收', en: 'Sent to the unit in charge, waiting for it to sign' },
  handle: { zh: '承办单位正在办理', en: 'The unit in charge is working on it' },
  review: { zh: '办理完毕，单位负责人正在审核', en: 'Handled; the head of the unit is reviewing it' },
  reply: { zh: '审核通过，准备向您反馈', en: 'Reviewed; the answer is being sent to you' },
  visit: { zh: '已答复，等待回访或评价', en: 'Answered; a return visit or a rating follows' },
  supplement: { zh: '等待您补正材料', en: 'Waiting for you to supplement' },
  adjudicate: {
    zh: '承办单位两次退回，由督办单位决定',
    en: 'Returned twice; the supervising office decides which unit handles it',
  },
  decide: {
    zh: '再次不满意，由督办单位决定是否重新办理',
    en: 'Not satisfied again; the supervising office decides on another round',
  },
  reconsider: { zh: '正在复议不予受理的决定', en: 'The refusal is being reconsidered' },
  referral: { zh: '已移交其他机关，等待结果', en: 'Handed to another body; its result is awaited' },
} as const satisfies Record<Stage, Bilingual>;

const ENDED = {
  archived: { zh: '已办结归档', en: 'Closed and archived' },
  refused: { zh: '不予受理', en: 'Not accepted' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  terminated: { zh: '已终止办理', en: 'Terminated' },
  merged: { zh: '已并入另一件诉求', en: 'Merged into another case' },
} as const satisfies Record<Exclude<Complaint['state'], 'open'>, Bilingual>;

/** Where a case stands, in plain words. */
export function statusOf({ state, stage, procedure }: Complaint): Bilingual {
  if (state !== 'open') return ENDED[state];
  if (procedure.suspension) return { zh: '办理已中止，时限停表', en: 'Suspended; the clock stands still' };
  if (stage === 'accept' && procedure.track === 'help')
    return { zh: '受理中心正在看您的求助', en: 'The intake centre is looking at your request' };
  if (stage === 'reconsider' && procedure.mergedInto !== null)
    return { zh: '正在复议并案的决定', en: 'The merging is being reconsidered' };
  return stage === null ? { zh: '已办完，正在归档', en: 'Done; being archived' } : STATUS[stage];
}
