import type { RejectionCode } from '../complaints/rejection.ts';
import type { Rung } from './ladder.ts';

/** What a supervisor does on his own decision: 催办 督办 挂牌 约谈 摘牌 提级办理 认定恶意 撤销办结 认定已付. */
export const SUPERVISION_ACTS = [
  'urge',
  'order',
  'list',
  'call-in',
  'unlist',
  'take-over',
  'declare-malicious',
  'reopen',
  'count-payment',
] as const;
export type SupervisionAct = (typeof SUPERVISION_ACTS)[number];

/** Acts that raise a rung, and which. */
export const RUNG_OF = {
  urge: 'reminder',
  order: 'order',
  list: 'listed',
  'call-in': 'call-in',
} as const satisfies Partial<Record<SupervisionAct, Rung>>;
export type RungAct = keyof typeof RUNG_OF;

export const isRungAct = (act: SupervisionAct): act is RungAct => act in RUNG_OF;

/** Why a supervisor's act is not possible. */
export type SupervisionRejection =
  | 'case.complained-of-unit'
  | 'task.suspended'
  | 'supervision.supervisors-only'
  | 'supervision.not-now'
  | 'supervision.reply-awaited'
  | 'supervision.already-listed'
  | 'supervision.not-listed'
  | 'supervision.already-yours'
  | 'supervision.conflict'
  | 'supervision.already-declared'
  | 'supervision.own-case'
  | Extract<RejectionCode, `reopen.${string}` | 'payment.not-disputed'>;
