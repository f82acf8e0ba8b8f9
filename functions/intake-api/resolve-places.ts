import type { Category } from '../../shared/contracts/reference-data.ts';
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

/** Whom a request for help is about. */
const NOBODY = { organisationId: null, name: '' };

/**
 * The complained-of unit: by id where the text is one, else as the complainant names it. A division's id is none: only
 * units act, and with a whole city complained of, the firewall would leave nobody to handle the case. Only who asks for help complains of nobody.
 */
export async function resolveAgainst(
  text: string | undefined,
  track: Category['track'],
): Promise<ComplaintContent['against']> {
  if (text === undefined) {
    if (track === 'help') return NOBODY;
    throw new ProblemError('request.invalid', [
      { path: 'against', message: 'a complaint is about somebody' },
    ]);
  }
  if (divisionOf(text) === null) return { organisationId: null, name: text };
  const organisation = await readOrganisation(text);
  if (organisation?.kind !== 'unit')
    throw new ProblemError('organisation.unknown', [{ path: 'against', message: text }]);
  return { organisationId: organisation.id, name: organisation.name };
}
