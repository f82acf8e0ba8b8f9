import { supervise } from '../../supervision/supervise.ts';
import type { CaseFile } from '../case-file.ts';
import type { FollowUp } from '../model/follow-up-actions.testing.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import { confirmPayment } from './count-payment.ts';
import { disputePayment } from './dispute-payment.ts';
import { planArrears, recordPayment } from './follow-arrears.ts';
import { keepCommitment, makeCommitment } from './follow-commitments.ts';

/** Tries something with what a case owes or was promised. */
export function tryFollowUp(file: CaseFile, action: FollowUp, context: CommandContext) {
  switch (action.kind) {
    case 'plan':
      return planArrears(file, { person: action.actor, ...action.plan }, context);
    case 'pay':
      return recordPayment(file, { person: action.actor, amount: action.amount }, context);
    case 'dispute':
      return disputePayment(file, { payment: action.payment, reason: '没有到账' }, context);
    case 'confirm':
      return confirmPayment(file, { payment: action.payment }, context);
    case 'count-payment':
      return supervise(
        file,
        { person: action.actor, act: 'count-payment', reason: '有银行回单', payment: action.payment },
        context,
      );
    case 'promise':
      return makeCommitment(file, { person: action.actor, what: '公布清单', due: action.due }, context);
    case 'keep':
      return keepCommitment(
        file,
        { person: action.actor, commitment: action.commitment, text: '已公布' },
        context,
      );
  }
}
