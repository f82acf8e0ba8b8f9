import type { PublicCase } from '../../../../shared/contracts/public-case.ts';

/** Something the complainant has to know about where his case stands; its texts are those of `follow.situation.<key>`. */
export interface Situation {
  key: string;
  tone: 'info' | 'good' | 'warn';
  /** Instants that the text mentions. */
  instants: Readonly<Record<string, string>>;
  /** Number of the case that the text mentions. */
  other?: string;
  /** What a person wrote to it. */
  words?: string | null;
}

const situation = (
  key: string,
  tone: Situation['tone'] = 'info',
  instants: Situation['instants'] = {},
  more: Pick<Situation, 'other' | 'words'> = {},
): Situation => ({ key, tone, instants, ...more });

/** What is to be said of a case beside its status, the most pressing first. */
export const situationsOf = (complaint: PublicCase): Situation[] =>
  complaint.state === 'open' ? openSituations(complaint) : endSituations(complaint);

const openSituations = (complaint: PublicCase): Situation[] => {
  const { stage, due, pending, suspension, endReason } = complaint;
  if (stage === null) return [situation('archiving', 'info', {}, { words: endReason })];
  return [
    ...stationSituations(complaint),
    ...contactSituations(complaint),
    ...(pending ? [situation(`pending.${pending.kind}`, 'info', { until: pending.dueAt })] : []),
    ...(suspension
      ? [
          situation(
            'suspended',
            'warn',
            { since: suspension.since, until: suspension.until },
            { words: suspension.reason },
          ),
        ]
      : []),
    ...(due?.extensions ?? []).map(({ reason }) =>
      situation('extended', 'info', { from: due?.originalAt ?? '', to: due?.at ?? '' }, { words: reason }),
    ),
    ...(isUnanswered(complaint) ? againSituations(complaint) : []),
  ];
};

const contactSituations = ({ firstContact }: PublicCase): Situation[] => {
  if (firstContact === null) return [];
  const { dueAt, overdue } = firstContact;
  return [situation(overdue ? 'contactOverdue' : 'contactDue', overdue ? 'warn' : 'info', { until: dueAt })];
};

const againSituations = ({ again, reopened, missed }: PublicCase): Situation[] => {
  if (missed) return [situation('instalmentMissed', 'warn', { since: missed.at })];
  if (reopened) return [situation('reopened', 'info', { since: reopened.at }, { words: reopened.reason })];
  return again ? [situation('again')] : [];
};

/** Whether what was answered before is not the answer of this round. */
export const isUnanswered = ({ stage }: Pick<PublicCase, 'stage'>): boolean =>
  stage === 'handle' || stage === 'review' || stage === 'reply';

const stationSituations = ({ stage, due, ask, referral }: PublicCase): Situation[] => {
  const until = due && { until: due.at };
  switch (stage) {
    case 'supplement':
      return until ? [situation('supplement', 'warn', until, { words: ask })] : [];
    case 'reconsider':
    case 'adjudicate':
    case 'decide':
      return until ? [situation(stage, 'info', until)] : [];
    case 'referral':
      return referral ? [referralSituation(referral)] : [];
    default:
      return [];
  }
};

const referralSituation = ({ body, since, receivedAt }: NonNullable<PublicCase['referral']>): Situation =>
  receivedAt === null
    ? situation(`referral.${body}`, 'info', since === null ? {} : { since })
    : situation(`referralReceived.${body}`, 'info', { since: receivedAt });

const endSituations = (complaint: PublicCase): Situation[] => {
  const { state, mergedInto, endReason, reconsiderUntil, reconsidered } = complaint;
  const words = { words: endReason };
  switch (state) {
    case 'refused':
      if (reconsiderUntil) return [situation('objection', 'warn', { until: reconsiderUntil })];
      return [situation(reconsidered ? 'upheld' : 'objectionOver')];
    case 'merged':
      return [
        situation(
          reconsidered ? 'mergingUpheld' : 'merged',
          'info',
          {},
          { ...words, other: mergedInto ?? '' },
        ),
        ...(reconsiderUntil ? [situation('mergingObjection', 'info', { until: reconsiderUntil })] : []),
      ];
    case 'terminated':
      return [situation('terminated', 'info', {}, words)];
    case 'withdrawn':
      return [situation('withdrawn')];
    default:
      return [
        archivedSituation(complaint),
        ...(complaint.notDrawn ? [situation('notDrawn')] : []),
        ...(isOwed(complaint) ? [situation('owed')] : []),
      ];
  }
};

/** How an archived case ended: only where it was answered or settled is all well. */
const archivedSituation = ({ endedBy, endReason }: PublicCase): Situation => {
  switch (endedBy) {
    case 'closed':
      return situation('closed', 'info', {}, { words: endReason });
    case 'round-declined':
      return situation('roundDeclined', 'info', {}, { words: endReason });
    case 'unsettled':
      return situation('unsettled');
    default:
      return situation('archived', 'good');
  }
};

const isOwed = ({ arrears }: PublicCase): boolean => arrears !== null && arrears.paid < arrears.debt;
