import type { Duration } from '../clocks/duration.ts';
import type { RoutingRule } from '../configuration/route-for.ts';
import { isAgainst } from './against.ts';
import type { ApprovalKind, Approver } from './approvals/approval.ts';
import type { Complaint, Level } from './complaint.ts';
import type { Procedure } from './procedure.ts';
import type { Stage } from './tasks/stage.ts';

/** Default limits of domain.md, section 1; versioned configuration. */
export type ServicePolicy = {
  version: number;
  durations: {
    accept: Duration;
    /** Of urgent matters (safety, stopped production, power cut, seizure). */
    acceptUrgent: Duration;
    dispatch: Duration;
    sign: Duration;
    /** How long after the dispatch the lead unit may still return the case. */
    return: Duration;
    handle: Record<Level, Duration>;
    reply: Duration;
    visit: Duration;
    /** How long the complainant has to supplement (补正); then the complaint is refused as overdue. */
    supplement: Duration;
    adjudicate: Duration;
    decide: Duration;
    reconsider: Duration;
    /** How long another body may have a matter before the intake centre has to ask after it. */
    referral: Duration;
    /** Opinions of co-handling units. */
    assist: Duration;
    /** How long an approval may take before it lapses. */
    approve: Duration;
    /** How long after a refusal its reconsideration may be asked for. */
    reconsiderWithin: Duration;
    /** How long after its closing a supervisor may have a case handled once more. */
    reopenWithin: Duration;
    /** The most that one extension may add, and one suspension may last. */
    extensionMost: Duration;
    suspensionMost: Duration;
    /** Arrears of small firms follow their own law (保障中小企业款项支付条例): hand over, answer, and the most that it may take. */
    arrearsDispatch: Duration;
    arrearsHandle: Duration;
    arrearsExtensionMost: Duration;
    /** How long a unit has to answer for a promise that it broke. */
    commitmentReply: Duration;
    /** How long an unmasking lasts. */
    unmasking: Duration;
  };
  /** From filing to the first contact with the complainant; null where it has no limit. */
  firstContact: { urgent: Duration | null; other: Duration | null };
  /** Extensions of one case. */
  extensions: number;
  /** Suspensions of one case; with the most that one may last they are the most that a case can stand still. */
  suspensions: number;
  /** Attempts to reach the complainant before "not reached" may be recorded. */
  visitTries: number;
  /** Working days from one attempt to the next; with 0 one may follow at once. */
  visitGap: number;
  /** Share of answered cases that are visited; 1 visits all. */
  visitShare: number;
  approvers: Record<ApprovalKind, Approver>;
};

/** The units that serve every case, and who steps in where the conflict firewall keeps one of them out. */
export type Routing = {
  version: number;
  intake: string;
  visit: string;
  fallback: string;
  /** Rules that suggest the lead unit at dispatch. */
  rules?: readonly RoutingRule[];
};

/** Time allowed at a station. Review has no time of its own: the handling clock runs until the closing is confirmed. */
export function durationOf(
  policy: ServicePolicy,
  stage: Exclude<Stage, 'review'>,
  about: { urgent: boolean; level: Level | null; procedure: Pick<Procedure, 'track'> },
): Duration {
  if (about.procedure.track === 'arrears') {
    if (stage === 'dispatch') return policy.durations.arrearsDispatch;
    if (stage === 'handle') return policy.durations.arrearsHandle;
  }
  if (stage === 'accept') return about.urgent ? policy.durations.acceptUrgent : policy.durations.accept;
  if (stage === 'handle') return policy.durations.handle[about.level ?? 'general'];
  return policy.durations[stage];
}

/** Stations of the intake centre. */
const AT_INTAKE: readonly Stage[] = ['accept', 'supplement', 'dispatch', 'reconsider', 'referral'];

/**
 * Which unit does what: never the complained-of one (利益冲突回避), and no unit that handled a case visits it or decides on it. Where the
 * supervising office itself is complained of or handled the case, the intake centre stands in for it – for a visit also when it gave
 * its opinion on the case, if nobody else is left.
 */
export function unitFor(
  stage: Stage,
  complaint: Pick<Complaint, 'leadUnit' | 'against'> & { procedure: Pick<Procedure, 'coUnits'> },
  { intake, visit, fallback }: Routing,
): string {
  const { leadUnit, procedure } = complaint;
  const firstOf = (units: readonly string[], ...avoided: readonly (string | null)[]) =>
    units.find((unit) => !isAgainst(complaint, unit) && !avoided.includes(unit));
  if (AT_INTAKE.includes(stage)) return firstOf([intake]) ?? fallback;
  if (stage === 'adjudicate' || stage === 'decide') {
    const offices = [fallback, intake];
    return firstOf(offices, leadUnit, ...procedure.coUnits) ?? firstOf(offices) ?? fallback;
  }
  if (stage === 'visit') {
    const visitors = [visit, fallback, intake];
    return firstOf(visitors, leadUnit, ...procedure.coUnits) ?? firstOf(visitors, leadUnit) ?? fallback;
  }
  if (leadUnit === null) throw new TypeError(`${stage} needs a lead unit`);
  return leadUnit;
}
