import { CHAIN_START, hashOf } from '../../proof/event-chain.ts';
import { appendEvent, type CaseChange } from '../case-file.ts';
import type { Complaint, ComplaintContent } from '../complaint.ts';
import { startFirstContact } from '../contact/first-contact.ts';
import { BLANK_PROCEDURE, type Track } from '../procedure.ts';
import { type CommandContext, prepareTask } from '../tasks/open-task.ts';

export type SubmissionInput = {
  number: string;
  queryCodeHash: string;
  content: ComplaintContent;
  taxonomyVersion: number;
  /** As the category says; `complaint` unless told. */
  track?: Track | undefined;
};

/**
 * A complaint enters the register: the case with its first event, the acceptance task and its clock, all in one change,
 * so that no case ever exists without somebody who has to act by a time.
 */
export function submitComplaint(input: SubmissionInput, context: CommandContext): CaseChange {
  const { content, number } = input;
  const blank: Complaint = {
    number,
    version: 0,
    head: CHAIN_START,
    state: 'open',
    stage: 'accept',
    round: 1,
    holder: null,
    heldSince: context.at,
    leadUnit: null,
    level: null,
    category: content.category,
    division: content.division,
    against: content.against.organisationId,
    anonymous: content.complainant.kind === 'anonymous',
    enterprise: content.complainant.creditCode ?? null,
    urgent: content.urgent,
    mark: 'green',
    dueAt: null,
    returns: 0,
    dissatisfactions: 0,
    handledBy: null,
    finished: [],
    satisfaction: null,
    submittedAt: context.at,
    closedAt: null,
    contentHash: hashOf(content, context.digest),
    receiptHead: '',
    queryCodeHash: input.queryCodeHash,
    policyVersion: context.policy.version,
    taxonomyVersion: input.taxonomyVersion,
    ladderVersion: context.ladder.version,
    executions: 1,
    procedure: { ...BLANK_PROCEDURE, track: input.track ?? 'complaint' },
  };
  const { task, clock } = prepareTask(
    'accept',
    1,
    { complaint: blank, clocks: [] },
    { title: content.title, token: null },
    context,
  );
  const { complaint: due, clocks } = startFirstContact(blank, task.unit, context);
  const held: Complaint = { ...due, holder: task.unit, mark: task.mark, dueAt: task.dueAt };
  const { complaint, event } = appendEvent(
    held,
    {
      type: 'complaint-submitted',
      at: context.at,
      actor: { kind: 'complainant' },
      data: {
        contentHash: held.contentHash,
        category: content.category,
        division: content.division,
        against: content.against.organisationId,
        urgent: content.urgent,
        complainantKind: content.complainant.kind,
        creditCodeConfirmed: content.complainant.creditCodeConfirmed ?? false,
        unit: task.unit,
        dueAt: task.dueAt,
      },
    },
    context.digest,
  );
  return {
    complaint: { ...complaint, receiptHead: event.hash },
    event,
    openedTasks: [task],
    changedTasks: [],
    clocks: [clock, ...clocks],
  };
}
