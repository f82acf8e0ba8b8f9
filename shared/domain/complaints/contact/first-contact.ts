import { appendEntry, type Clock, isOnTime, startClock, stopClock } from '../../clocks/clock.ts';
import { monthOf } from '../../clocks/month.ts';
import { withNextRung } from '../../supervision/next-rung.ts';
import type { CaseFile } from '../case-file.ts';
import type { Complaint } from '../complaint.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { Stage } from '../tasks/stage.ts';
import type { FirstContact } from './contact.ts';

/** What a change does to the first contact: the case that remembers it, and its clock where that changes. */
type Followed = { complaint: Complaint; clocks: readonly Clock[] };

/** Stations with which the lead unit has answered: from there on nobody calls before the visit. */
const ANSWERED: readonly (Stage | null)[] = ['visit', 'decide', null];

/** The clock of the first contact, if it runs. */
export const contactClock = (clocks: readonly Clock[]) =>
  clocks.find(({ kind, status }) => kind === 'contact' && status !== 'stopped');

const withOutcome = (complaint: Complaint, firstContact: FirstContact): Complaint => ({
  ...complaint,
  procedure: { ...complaint.procedure, firstContact },
});

/** Whether a limit applies by the policy that the case was opened under, and for whom: who cannot be reached is due for nothing. */
export function startFirstContact(complaint: Complaint, unit: string, context: CommandContext): Followed {
  const { at, policy, calendar } = context;
  const limit = complaint.urgent ? policy.firstContact.urgent : policy.firstContact.other;
  if (limit === null) return { complaint, clocks: [] };
  if (complaint.anonymous)
    return {
      complaint: withOutcome(complaint, { outcome: 'no-details', unit, month: monthOf(at) }),
      clocks: [],
    };
  const clock = startClock(
    { kind: 'contact', round: 1, unit, at, duration: limit, policyVersion: policy.version },
    calendar,
  );
  return { complaint: withOutcome(complaint, { outcome: 'due' }), clocks: [clock] };
}

/** A contact that is overdue counts as missed from then on; the case remembers it. Any other clock changes nothing. */
export function withMissedContact(complaint: Complaint, clock: Clock): Complaint {
  const { kind, mark, unit, dueAt } = clock;
  if (kind !== 'contact' || mark !== 'red' || complaint.procedure.firstContact?.outcome !== 'due')
    return complaint;
  return withOutcome(complaint, { outcome: 'missed', unit, month: monthOf(dueAt) });
}

/**
 * The case has come to another station or unit: whoever has it now has to make the first contact, and it is over once the complainant was
 * answered or the case has ended. One that is found to be urgent on its way is due from then on, unless he was contacted already.
 */
export function followContact(file: CaseFile, complaint: Complaint, context: CommandContext): Followed {
  const { at, calendar } = context;
  const running = contactClock(file.clocks);
  const over = complaint.state !== 'open' || ANSWERED.includes(complaint.stage);
  const { holder } = complaint;
  if (running && (over || holder === null)) {
    const stopped = stopClock(running, at, calendar);
    const outcome = isOnTime(stopped).extended ? 'ended' : 'missed';
    return { complaint: decided(complaint, stopped, outcome), clocks: [stopped] };
  }
  if (running && holder !== null && running.unit !== holder) {
    const moved = appendEntry(running, { kind: 'transfer', at, unit: holder }, calendar);
    return {
      complaint: withMissedContact(complaint, moved),
      clocks: [withNextRung(moved, complaint, context)],
    };
  }
  const becameUrgent = complaint.urgent && !file.complaint.urgent;
  const isNew = complaint.procedure.firstContact === null && !wasContacted(file);
  return becameUrgent && isNew && holder !== null && !over
    ? startFirstContact(complaint, holder, context)
    : { complaint, clocks: [] };
}

const wasContacted = ({ tasks }: CaseFile) =>
  tasks.some(({ notes }) => notes.some(({ step }) => step === 'contacted'));

/** The first contact is decided; one that was missed stays with the unit that missed it. */
export function decided(
  complaint: Complaint,
  { unit, dueAt }: Clock,
  outcome: 'in-time' | 'late' | 'missed' | 'ended',
): Complaint {
  const before = complaint.procedure.firstContact;
  const wasMissed = before?.outcome === 'missed' && (outcome === 'late' || outcome === 'missed');
  return withOutcome(
    complaint,
    wasMissed ? { ...before, outcome } : { outcome, unit, month: monthOf(dueAt) },
  );
}
