import type * as z from 'zod';
import { approvalDecided } from './approval-decided.ts';
import { approvalRequested } from './approval-requested.ts';
import { arrearsPlanned } from './arrears-planned.ts';
import { caseLinked } from './case-linked.ts';
import { caseReopened } from './case-reopened.ts';
import { caseTakenOver } from './case-taken-over.ts';
import { caseUnlisted } from './case-unlisted.ts';
import { clockMarked } from './clock-marked.ts';
import { clockRecalculated } from './clock-recalculated.ts';
import { commitmentBroken } from './commitment-broken.ts';
import { commitmentKept } from './commitment-kept.ts';
import { commitmentMade } from './commitment-made.ts';
import { complainantContacted } from './complainant-contacted.ts';
import { complaintArchived } from './complaint-archived.ts';
import { complaintMerged } from './complaint-merged.ts';
import { complaintSubmitted } from './complaint-submitted.ts';
import { complaintWithdrawn } from './complaint-withdrawn.ts';
import { informationAdded } from './information-added.ts';
import { instalmentMissed } from './instalment-missed.ts';
import { letterWritten } from './letter-written.ts';
import { levelChanged } from './level-changed.ts';
import { maliceDeclared } from './malice-declared.ts';
import { paymentCounted } from './payment-counted.ts';
import { paymentDisputed } from './payment-disputed.ts';
import { paymentRecorded } from './payment-recorded.ts';
import { reconsiderationRequested } from './reconsideration-requested.ts';
import { rungRaised } from './rung-raised.ts';
import { stepRecorded } from './step-recorded.ts';
import { suspensionEnded } from './suspension-ended.ts';
import { taskCompleted } from './task-completed.ts';
import { taskOpened } from './task-opened.ts';
import { workflowRedriven } from './workflow-redriven.ts';

/** Every event type of a case and the schema of its data. */
export const EVENT_CATALOGUE = {
  'complaint-submitted': complaintSubmitted,
  'task-opened': taskOpened,
  'task-completed': taskCompleted,
  'clock-marked': clockMarked,
  'clock-recalculated': clockRecalculated,
  'complaint-archived': complaintArchived,
  'approval-requested': approvalRequested,
  'approval-decided': approvalDecided,
  'suspension-ended': suspensionEnded,
  'complaint-withdrawn': complaintWithdrawn,
  'reconsideration-requested': reconsiderationRequested,
  'complaint-merged': complaintMerged,
  'case-linked': caseLinked,
  'step-recorded': stepRecorded,
  'information-added': informationAdded,
  'letter-written': letterWritten,
  'complainant-contacted': complainantContacted,
  'arrears-planned': arrearsPlanned,
  'payment-recorded': paymentRecorded,
  'payment-disputed': paymentDisputed,
  'payment-counted': paymentCounted,
  'instalment-missed': instalmentMissed,
  'commitment-made': commitmentMade,
  'commitment-kept': commitmentKept,
  'commitment-broken': commitmentBroken,
  'rung-raised': rungRaised,
  'case-taken-over': caseTakenOver,
  'case-unlisted': caseUnlisted,
  'malice-declared': maliceDeclared,
  'level-changed': levelChanged,
  'case-reopened': caseReopened,
  'workflow-redriven': workflowRedriven,
} as const;

export type EventType = keyof typeof EVENT_CATALOGUE;
export type EventData<T extends EventType> = z.infer<(typeof EVENT_CATALOGUE)[T]>;
