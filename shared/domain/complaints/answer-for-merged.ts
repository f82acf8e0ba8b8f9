import type { Complaint } from './complaint.ts';
import type { CompletionInput } from './tasks/completion-input.ts';
import type { TaskEnd } from './tasks/task.ts';

/** Outcomes that answer the complainant. */
const ANSWERS: readonly TaskEnd[] = ['replied', 'answered', 'settled', 'unsettled'];

/** Whether complaints of others were merged into this case (合并). */
export const carriesOthers = ({ procedure }: Pick<Complaint, 'procedure'>) =>
  procedure.links.some(({ kind }) => kind === 'duplicate');

/**
 * Whether an answer leaves out those whose complaints were merged in. They are owed the result as well, in words of their own
 * (`answerForMerged`): the answer itself may tell who filed the case.
 */
export const leavesOthersUnanswered = (
  complaint: Complaint,
  { outcome, statement }: Pick<CompletionInput, 'outcome' | 'statement'>,
): boolean =>
  ANSWERS.includes(outcome) && carriesOthers(complaint) && typeof statement['answerForMerged'] !== 'string';
