import type { PublicBoard } from '../../shared/contracts/board.ts';
import { dateOf } from '../../shared/domain/clocks/day.ts';
import { monthOf } from '../../shared/domain/clocks/month.ts';
import { CITY, categoryAbout, endedAbout, scopeOf } from '../../shared/domain/evaluation/contribution.ts';
import { inBatches } from '../../shared/domain/evaluation/in-batches.ts';
import { rateOf } from '../../shared/domain/evaluation/rate.ts';
import { readRules } from '../../shared/persistence/rules.ts';
import { readCounters } from '../../shared/persistence/statistics-repository.ts';
import { responseOf } from './board-counts.ts';
import { PUBLIC_DEFINITIONS } from './definitions.ts';
import type { InsightDependencies } from './dependencies.ts';

const CATEGORY_PREFIX = categoryAbout('');
const ENDED_PREFIX = endedAbout('');
/** Rows of the city, of categories and of days all begin with this letter. */
const PUBLIC_ROWS = 'c';

/** The city's figures of the month, with their denominators. */
export async function showPublicBoard({ now }: InsightDependencies): Promise<PublicBoard> {
  const asOf = now();
  const month = monthOf(asOf);
  const { routing } = await readRules(asOf);
  const rows = await readCounters(scopeOf({ division: routing.intake }), month, PUBLIC_ROWS);
  const city = rows.find(({ about }) => about === CITY)?.counts ?? {};
  const today = endedAbout(dateOf(asOf));
  const days = rows
    .filter(({ about }) => about.startsWith(ENDED_PREFIX) && about < today)
    .toSorted((a, b) => a.about.localeCompare(b.about));
  const rated = inBatches(days.map(({ counts }) => counts));
  return {
    asOf,
    month,
    received: city.received ?? 0,
    accepted: city.accepted ?? 0,
    refused: city.refused ?? 0,
    closed: city.archived ?? 0,
    effective: rateOf(rated.effective ?? 0, rated.archived ?? 0),
    onTime: rateOf(city.onTimeExtended ?? 0, city.finished ?? 0),
    satisfaction: rateOf(rated.satisfied ?? 0, rated.reached ?? 0),
    response: responseOf(city),
    settled: rateOf(city.settled ?? 0, city.transferred ?? 0),
    help: rateOf(city.helpAnswered ?? 0, city.helpAsked ?? 0),
    byCategory: rows
      .filter(({ about, counts }) => about.startsWith(CATEGORY_PREFIX) && (counts.received ?? 0) > 0)
      .map(({ about, counts }) => ({
        category: about.slice(CATEGORY_PREFIX.length),
        received: counts.received ?? 0,
      }))
      .toSorted((a, b) => b.received - a.received || a.category.localeCompare(b.category)),
    definitions: [...PUBLIC_DEFINITIONS],
  };
}
