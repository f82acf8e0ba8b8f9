import type { PersonOutcome, Stage } from '../../shared/domain/complaints/stage.ts';
import type { CaseRecord } from '../../shared/persistence/case-repository.ts';

/** What was written at the last task of a station that ended so, or null. */
export function statementOf(
  { tasks }: Pick<CaseRecord, 'tasks'>,
  stage: Stage,
  outcome: PersonOutcome,
): Readonly<Record<string, unknown>> | null {
  const found = tasks
    .filter((task) => task.stage === stage && task.completion?.outcome === outcome)
    .toSorted((a, b) => a.round - b.round)
    .at(-1);
  return found?.completion?.statement ?? null;
}

/** The last answer given to the complainant, or null before any. */
export function answerOf(record: Pick<CaseRecord, 'tasks'>): string | null {
  const answer = statementOf(record, 'reply', 'replied')?.['answer'];
  return typeof answer === 'string' ? answer : null;
}
