import type * as z from 'zod';
import type { boardQuery, SlaBoard } from '../../shared/contracts/board.ts';
import { monthOf } from '../../shared/domain/clocks/month.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { mayListUnit } from '../../shared/domain/complaints/permissions.ts';
import { type Counts, scopeOf } from '../../shared/domain/evaluation/contribution.ts';
import { divisionOf } from '../../shared/domain/organisations/scope.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readCounters } from '../../shared/persistence/statistics-repository.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import { boardCounts, byUrgency, totalOf } from './board-counts.ts';
import { SLA_DEFINITIONS } from './definitions.ts';
import type { InsightDependencies } from './dependencies.ts';

/** Who holds what with which mark now, and who finished on time in a month; the units this person may list. */
export async function showSlaBoard(
  query: z.infer<typeof boardQuery>,
  person: Person,
  { now }: InsightDependencies,
): Promise<SlaBoard> {
  const division = divisionOf(person.organisation);
  if (division === null) throw new ProblemError('authorisation.denied');
  const asOf = now();
  const month = query.month ?? monthOf(asOf);
  const scope = scopeOf({ division });
  const [held, done] = await Promise.all([readCounters(scope, 'now'), readCounters(scope, month)]);
  const byUnit = new Map<string, Counts>();
  // The rows of the city, its categories and days are nobody's unit, so they stay out here.
  for (const { about, counts } of [...held, ...done])
    if (mayListUnit(person, about)) byUnit.set(about, totalOf([byUnit.get(about) ?? {}, counts]));
  const viewOf = await unitViews([...byUnit.keys()]);
  return {
    month,
    asOf,
    total: boardCounts(totalOf([...byUnit.values()])),
    rows: [...byUnit]
      .map(([id, counts]) => ({ unit: viewOf(id), ...boardCounts(counts) }))
      .toSorted(byUrgency),
    definitions: [...SLA_DEFINITIONS],
  };
}
