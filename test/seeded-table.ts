import { leafDivisions } from '../local/seed/leaf-divisions.ts';
import { organisations } from '../local/seed/organisations.ts';
import { routing } from '../local/seed/routing.ts';
import { servicePolicy } from '../local/seed/service-policy.ts';
import { taxonomy } from '../local/seed/taxonomy.ts';
import { calendarData } from '../shared/domain/clocks/calendar.testing.ts';
import { addConfiguration } from '../shared/persistence/configuration-repository.ts';
import { saveOrganisations, saveTownLeaves } from '../shared/persistence/organisation-writer.ts';
import { useCaseTable } from './case-table.ts';

const EFFECTIVE_FROM = '2024-01-01T00:00:00.000Z';
/** The city with its offices, two districts with their bureaux, and one town. */
const PLACES = new Set(['330200', '330203', '330212', '330203001']);

/** A table with the rules of the demo and as much of its tree as a test needs. */
export async function useSeededTable(): Promise<void> {
  await useCaseTable();
  await saveOrganisations(organisations().filter(({ division }) => PLACES.has(division)));
  await saveTownLeaves(leafDivisions().filter(({ town }) => PLACES.has(town)));
  const { holidays = [], ...calendar } = calendarData;
  const configurations = {
    taxonomy: taxonomy(),
    'service-policy': servicePolicy(),
    routing: routing(),
    calendar: { ...calendar, holidays },
  };
  for (const kind of ['taxonomy', 'service-policy', 'routing', 'calendar'] as const) {
    const { version, ...value } = configurations[kind];
    await addConfiguration(kind, version, EFFECTIVE_FROM, value);
  }
}
