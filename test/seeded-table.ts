import { configurations } from '../local/seed/configurations.ts';
import { leafDivisions } from '../local/seed/leaf-divisions.ts';
import { organisations } from '../local/seed/organisations.ts';
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
  for (const [kind, seeded] of configurations()) {
    const { version, ...value } = kind === 'calendar' ? calendarData : seeded;
    await addConfiguration(kind, version, EFFECTIVE_FROM, value);
  }
}
