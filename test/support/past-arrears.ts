import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { archiveComplaint } from '../../shared/domain/complaints/archive-complaint.ts';
import { type CaseStory, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  contentOf,
  contextAt,
  finish,
  MONDAY,
  open,
  personOf,
  submitted,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { planArrears } from '../../shared/domain/complaints/follow-up/follow-arrears.ts';
import type { CommandContext } from '../../shared/domain/complaints/tasks/open-task.ts';
import { complaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { eventItem } from '../../shared/persistence/case-items.ts';
import { contentPart, saveChange } from '../../shared/persistence/case-repository.ts';
import { eventEntity } from '../../shared/persistence/event-entity.ts';
import { readRules } from '../../shared/persistence/rules.ts';

const content = contentOf({ title: '拖欠货款，承诺后仍未付', category: 'promise-or-contract-not-kept' });

/** A case about arrears that was archived in March 2026; the first instalment was promised for the end of April. */
function archivedLongAgo(number: string, context: CommandContext): CaseStory {
  const pass = (before: CaseStory) => open(finish(before, { context }), MONDAY, context);
  let story = pass(pass(pass(submitted(content, { number, context, track: 'arrears' }))));
  const planned = planArrears(
    story.file,
    { person: personOf('handler'), debt: 90_000, paid: 0, instalments: PLAN },
    context,
  );
  if (!planned.ok) throw new TypeError(`refused: ${planned.code}`);
  story = finish(pass(pass(pass(tell(story, planned.change)))), { context });
  const change = archiveComplaint(story.file, context);
  if (!change) throw new TypeError('it is archived already');
  return tell(story, change);
}

const PLAN = [
  { due: '2026-04-30', amount: 40_000 },
  { due: '2099-05-29', amount: 50_000 },
];

/**
 * Puts a case into the register whose first instalment was missed while nothing looked at its clock. It is written in one
 * transaction, since the workflow would go on with a half of it.
 */
export async function archiveWithMissedInstalment(random: Uint8Array): Promise<string> {
  const number = complaintNumber(MONDAY, random);
  const { file, changes } = archivedLongAgo(number, contextAt(MONDAY, await readRules(MONDAY)));
  const events = changes.map(({ event }) => event);
  const last = events.at(-1);
  if (!last) throw new TypeError('nothing has happened');
  const whole = {
    complaint: file.complaint,
    event: last,
    openedTasks: file.tasks.map((task) => ({ ...task, token: null })),
    changedTasks: [],
    clocks: file.clocks,
  };
  const earlier = events.slice(0, -1).map((event) => ({
    conditionFailed: 'stale' as const,
    transaction: eventEntity.build(PutTransaction).item(eventItem(event)),
  }));
  await saveChange(whole, 0, [contentPart(number, content), ...earlier]);
  return number;
}
