import type { Unit } from '../../../shared/contracts/reference-data.ts';
import { dateOf } from '../../../shared/domain/clocks/day.ts';
import type { CommandContext } from '../../../shared/domain/complaints/tasks/open-task.ts';
import { routeFor } from '../../../shared/domain/configuration/route-for.ts';
import { existsOn } from '../../../shared/domain/organisations/exists-on.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { readOrganisation } from '../../../shared/persistence/organisation-repository.ts';

/**
 * The lead unit that the routing rules suggest for a case at dispatch. Null at any other station, and where the rules
 * lead to nobody who may have a case today: `{county}` may make an id that no unit has.
 */
export async function suggestedUnit(
  { complaint, content }: Pick<CaseRecord, 'complaint' | 'content'>,
  { routing, at }: Pick<CommandContext, 'routing' | 'at'>,
): Promise<Unit | null> {
  if (complaint.stage !== 'dispatch') return null;
  const { category } = complaint;
  const id = routeFor(routing.rules ?? [], {
    category,
    division: content.division,
    against: content.against.organisationId,
  });
  const unit = id === null ? null : await readOrganisation(id);
  if (!unit || !existsOn(unit, dateOf(at)) || !unit.duties.includes('handling')) return null;
  return { id: unit.id, name: unit.name, nameEn: unit.nameEn };
}
