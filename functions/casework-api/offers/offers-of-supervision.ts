import type { OfferView } from '../../../shared/contracts/task-views.ts';
import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import type { CaseFile } from '../../../shared/domain/complaints/case-file.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';
import { momentText } from '../../../shared/domain/notifications/moment-text.ts';
import { possibleLevels } from '../../../shared/domain/supervision/change-level.ts';
import { refusalToSupervise } from '../../../shared/domain/supervision/refusal-to-supervise.ts';
import { supervise } from '../../../shared/domain/supervision/supervise.ts';
import { SUPERVISION_ACTS, type SupervisionAct } from '../../../shared/domain/supervision/supervision-act.ts';
import { LEVEL_TEXTS } from '../words/procedure-texts.ts';

/** What will happen, said before it is done. */
const SUPERVISED = {
  urge: { zh: '催办：承办单位须在时限内答复。', en: 'The unit is reminded and has to answer in time.' },
  order: {
    zh: '下达督办单：单位负责人须在时限内答复。',
    en: 'A supervision order: the head of the unit has to answer in time.',
  },
  list: {
    zh: '挂牌督办：案件列入督办清单，单位负责人须在时限内答复。',
    en: 'The case is listed for supervision, and the head of the unit has to answer in time.',
  },
  'call-in': {
    zh: '约谈单位负责人：负责人须到场说明并在时限内书面答复；需要移送问责的，在理由中写明。',
    en: 'The head of the unit is called in to explain, and has to answer in writing in time. Say in the reason if it is to be referred for accountability.',
  },
  unlist: { zh: '摘牌：案件移出督办清单。', en: 'The case is no longer listed for supervision.' },
  'take-over': {
    zh: '提级办理：本单位接手当前环节，时限照常计算，此后的用时计入本单位；原单位正在报批的事项同时取消。',
    en: 'Your office takes the present task over; its deadline stands, and time is charged to you from now on. What its unit has asked to have approved is cancelled.',
  },
  'declare-malicious': {
    zh: '认定为恶意诉求：记入案卷，不影响办理程序。',
    en: 'The complaint is found to be malicious: kept on record, with no effect on the procedure.',
  },
  'count-payment': {
    zh: '认定已付：所选的、诉求人提出异议的还款重新计入已还金额，诉求人不能再提异议，承办单位不用再说明。认定没有付的，不用操作：这笔钱一直不计入。理由会告知诉求人。',
    en: 'The chosen payment, which the complainant disputes, counts as paid again; he cannot dispute it once more, and the unit need not answer for it any longer. If it was not paid, do nothing: it does not count. The complainant is told why.',
  },
} as const satisfies Record<Exclude<SupervisionAct, 'reopen'>, Bilingual>;

/** What a supervisor may do with the case now; of an act that a due time follows from, with that due time. */
export function offersOfSupervision(file: CaseFile, person: Person, context: CommandContext): OfferView[] {
  const acts = SUPERVISION_ACTS.filter((act) => !refusalToSupervise(file, { person, act }, context)).map(
    (act): OfferView => ({
      action: 'supervise',
      kind: act,
      consequence: act === 'reopen' ? ofReopening(file, person, context) : SUPERVISED[act],
    }),
  );
  const levels = possibleLevels(file, person, context).map(
    ({ level, before, dueAt }): OfferView => ({
      action: 'change-level',
      kind: level,
      consequence: {
        zh: `调整为${LEVEL_TEXTS[level].zh}：办理期限由${momentText(before, 'zh')}改为${momentText(dueAt, 'zh')}，已批准的延期和暂停不变。理由会告知诉求人。`,
        en: `The case becomes ${LEVEL_TEXTS[level].en}: handling is due on ${momentText(dueAt, 'en')} instead of ${momentText(before, 'en')}; extensions and pauses stand. The complainant is told why.`,
      },
    }),
  );
  return [...acts, ...levels];
}

function ofReopening(file: CaseFile, person: Person, context: CommandContext): Bilingual {
  const reopened = supervise(file, { person, act: 'reopen', reason: '' }, context);
  const dueAt = reopened.ok ? reopened.change.complaint.dueAt : null;
  const over = dueAt !== null && context.at > dueAt;
  const due = { zh: momentText(dueAt ?? context.at, 'zh'), en: momentText(dueAt ?? context.at, 'en') };
  return {
    zh: `撤销办结：案件退回原承办单位重新办理，原评价不再计入。办理时限恢复计算、不重新起算，期限为${due.zh}${over ? '，该期限已过，撤销后立即为超期' : ''}。理由会告知诉求人。`,
    en: `The closing is revoked and the unit that led it handles the case once more; its rating no longer counts. The deadline is not reset: due on ${due.en}${over ? ', so overdue at once' : ''}. The complainant is told why.`,
  };
}
