import { ENDED_BY } from '../../../shared/contracts/public-case.ts';
import type { Stage } from '../../../shared/domain/complaints/tasks/stage.ts';
import { isSideKind, type TaskEnd } from '../../../shared/domain/complaints/tasks/task.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';

/** What was written at the last task of a station that ended so, or null. */
function statementOf(
  { tasks }: Pick<CaseRecord, 'tasks'>,
  stage: Stage,
  outcomes: readonly TaskEnd[],
): Readonly<Record<string, unknown>> | null {
  const found = tasks
    .filter(
      ({ completion, ...task }) =>
        task.stage === stage && completion && outcomes.includes(completion.outcome),
    )
    .toSorted((a, b) => a.round - b.round)
    .at(-1);
  return found?.completion?.statement ?? null;
}

/** Stations at which the complainant is answered, and under which name; of two at one moment the first here stands. */
const ANSWERS = [
  ['referral', ['settled', 'unsettled'], 'result'],
  ['reply', ['replied'], 'answer'],
  ['accept', ['answered'], 'answer'],
] as const satisfies readonly (readonly [Stage, readonly TaskEnd[], string])[];

type Named = (typeof ANSWERS)[number][2] | 'answerForMerged';

/** What was written at the last answer, under the name that its station has for it or another one. */
function lastAnswer({ tasks }: Pick<CaseRecord, 'tasks'>, under?: Named): string | null {
  const given = ANSWERS.flatMap(([stage, outcomes, name]) =>
    tasks.flatMap(({ completion, ...task }) =>
      task.stage === stage && completion && (outcomes as readonly TaskEnd[]).includes(completion.outcome)
        ? [{ at: completion.at, round: task.round, answer: completion.statement[under ?? name] }]
        : [],
    ),
  );
  const [last] = given.toSorted((a, b) => b.at.localeCompare(a.at) || b.round - a.round);
  return typeof last?.answer === 'string' ? last.answer : null;
}

/** The last answer given to the complainant, or null before any. */
export const answerOf = (record: Pick<CaseRecord, 'tasks'>) => lastAnswer(record);

/** What those were answered with it whose complaints were merged in; null where it had no words for them. */
export const answerForMergedOf = (record: Pick<CaseRecord, 'tasks'>) => lastAnswer(record, 'answerForMerged');

/** When the complainant was last answered, or null before any. */
export function answeredAt({ tasks }: Pick<CaseRecord, 'tasks'>): string | null {
  const answers = tasks.flatMap(({ stage, completion }) =>
    completion &&
    ANSWERS.some(([at, outcomes]) => at === stage && outcomes.some((one) => one === completion.outcome))
      ? [completion.at]
      : [],
  );
  return answers.toSorted().at(-1) ?? null;
}

/** The answer that the unit in charge has prepared when it ended the handling, or null. */
export function handledAnswerOf(record: Pick<CaseRecord, 'tasks'>): string | null {
  const answer = statementOf(record, 'handle', ['handled'])?.['answer'];
  return typeof answer === 'string' ? answer : null;
}

/** Reason code, reason and other way of a refusal: of its reconsideration where there was one. */
export function refusalOf(record: Pick<CaseRecord, 'tasks' | 'complaint'>) {
  if (record.complaint.state !== 'refused') return null;
  const first = statementOf(record, 'accept', ['refused']) ?? statementOf(record, 'supplement', ['lapsed']);
  return first && { ...first, ...statementOf(record, 'reconsider', ['upheld']) };
}

/** What the complainant was asked to supplement. */
export function askOf(record: Pick<CaseRecord, 'tasks'>): string | null {
  const ask = statementOf(record, 'accept', ['supplement-asked'])?.['ask'];
  return typeof ask === 'string' ? ask : null;
}

/** Ways in which a case ends, or is not taken up once more, by a reasoned decision instead of an answer. */
const DECIDED_ENDS: readonly TaskEnd[] = ['terminated', 'closed', 'merged', 'round-declined'];

const decided = ({ outcome }: { outcome: TaskEnd }) => Number(DECIDED_ENDS.includes(outcome));

/** How the last station of a case that is over ended, or undefined while it is not. */
function lastEndOf({ complaint, tasks }: Pick<CaseRecord, 'tasks' | 'complaint'>) {
  if (complaint.state === 'open' && complaint.stage !== null) return undefined;
  return tasks
    .flatMap(({ stage, round, completion }) =>
      completion && !isSideKind(stage) ? [{ round, ...completion }] : [],
    )
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.round - b.round || decided(a) - decided(b))
    .at(-1);
}

/** By what a case ended other than by the answer of its unit, or null. */
export const endedByOf = (record: Pick<CaseRecord, 'tasks' | 'complaint'>) =>
  ENDED_BY.find((outcome) => outcome === lastEndOf(record)?.outcome) ?? null;

/** The reason of the decision that ended the case, or null where none did. */
export function endReasonOf(record: Pick<CaseRecord, 'tasks' | 'complaint'>): string | null {
  const { complaint } = record;
  const last = lastEndOf(record);
  const ends: readonly TaskEnd[] = complaint.state === 'merged' ? [...DECIDED_ENDS, 'upheld'] : DECIDED_ENDS;
  // A case that was reopened after a decision ends by what came of it then.
  const reason = last && ends.includes(last.outcome) ? last.statement['reason'] : undefined;
  return typeof reason === 'string' ? reason : null;
}
