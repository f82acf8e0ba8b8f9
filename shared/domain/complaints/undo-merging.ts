import { actorOf, type Person } from './actor.ts';
import { appendEvent, type CaseChange, type CaseFile } from './case-file.ts';
import type { Procedure } from './procedure.ts';
import type { CommandContext } from './tasks/open-task.ts';

/** A link to a case that is related, and nothing more. */
const relatedTo = (links: Procedure['links'], number: string): Procedure['links'] => [
  ...links.filter((link) => link.number !== number),
  { number, kind: 'related' },
];

/** What a case that was merged says of itself once that was undone: it stands beside the other one. */
export const onItsOwn = ({ links, mergedInto }: Procedure): Pick<Procedure, 'mergedInto' | 'links'> => ({
  mergedInto: null,
  links: mergedInto === null ? links : relatedTo(links, mergedInto),
});

/**
 * What undoing a merging changes of the other case (复议撤销并案): it carries the complaint no more, so that it owes it no answer and
 * asks nobody's consent for it.
 * @param number the case that was merged into it
 */
export function letGo(
  { complaint: before }: CaseFile,
  number: string,
  person: Person,
  { at, digest }: Pick<CommandContext, 'at' | 'digest'>,
): CaseChange {
  const { complaint, event } = appendEvent(
    { ...before, procedure: { ...before.procedure, links: relatedTo(before.procedure.links, number) } },
    {
      type: 'case-linked',
      at,
      actor: actorOf(person),
      data: { number, kind: 'related', was: 'duplicate' },
    },
    digest,
  );
  return { complaint, event, openedTasks: [], changedTasks: [], clocks: [] };
}
