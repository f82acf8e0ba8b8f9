import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { divisionOf } from '../../shared/domain/organisations/scope.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readOrganisation, readVillages } from '../../shared/persistence/organisation-repository.ts';

/** The name of a division of any tier down to village. */
export async function resolveDivision(code: string): Promise<string> {
  if (code.length === 12) {
    const village = (await readVillages(code.slice(0, 9))).find((candidate) => candidate.code === code);
    if (village) return village.name;
  } else {
    const division = await readOrganisation(code);
    if (division?.kind === 'division') return division.name;
  }
  throw new ProblemError('division.unknown', [{ path: 'division', message: code }]);
}

/**
 * The complained-of unit: by id where the text is one, else as the complainant names it. A division's id is none: only
 * units act, and with a whole city complained of, the firewall would leave nobody to handle the case.
 */
export async function resolveAgainst(text: string): Promise<ComplaintContent['against']> {
  if (divisionOf(text) === null) return { organisationId: null, name: text };
  const organisation = await readOrganisation(text);
  if (organisation?.kind !== 'unit')
    throw new ProblemError('organisation.unknown', [{ path: 'against', message: text }]);
  return { organisationId: organisation.id, name: organisation.name };
}
