import type { Duration } from '../../clocks/duration.ts';

/** What needs somebody else's decision (审批). `withdrawal` is the complainant's wish after the signature. */
export const APPROVAL_KINDS = [
  'extension',
  'suspension',
  'termination',
  'refusal',
  'transfer',
  'closing',
  'unmasking',
  'withdrawal',
] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

/** Who decides: the head of the asking unit, the supervising office or the intake centre. */
export const APPROVERS = ['head', 'supervision', 'intake'] as const;
export type Approver = (typeof APPROVERS)[number];

/** Bodies that a matter can be handed to (移交). */
export const REFERRAL_BODIES = ['discipline', 'procuratorate', 'mediation', 'arbitration', 'court'] as const;
export type ReferralBody = (typeof REFERRAL_BODIES)[number];

/** What is asked. `reason` is written; what else there is depends on the kind. */
export type ApprovalRequest = {
  kind: ApprovalKind;
  reason: string;
  /** Who asked: he cannot decide. `complainant` for a withdrawal. */
  by: string;
  unit: string;
  at: string;
  approver: Approver;
  /** Of an extension or a suspension. */
  duration?: Duration | undefined;
  /** Of a transfer. */
  body?: ReferralBody | undefined;
  /** Of a refusal: reason code and another way to go. */
  reasonCode?: string | undefined;
  otherWay?: string | undefined;
};

/** What somebody asks to have approved; `reason` is written. */
export type Asked = Pick<ApprovalRequest, 'duration' | 'body' | 'reasonCode' | 'otherWay'> & {
  kind: Exclude<ApprovalKind, 'withdrawal'>;
  reason: string;
};

export const DECISIONS = ['granted', 'denied', 'lapsed', 'cancelled'] as const;
export type Decision = (typeof DECISIONS)[number];

/** An unmasking concerns one reader; everything else holds the station up until it is decided. */
export const holdsUpStation = (kind: ApprovalKind) => kind !== 'unmasking';
