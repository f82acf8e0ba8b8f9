import type * as z from 'zod';
import { divisionOf } from '../domain/organisations/scope.ts';
import { organisationTree } from './organisation-tree.ts';
import type { FieldError } from './problem-document.ts';
import { repeatedEntries } from './repeated-entries.ts';

type Organisations = z.output<typeof organisationTree>['organisations'];
type Organisation = Organisations[number];

/** Faults of the tree that the shape of its entries doesn't show: places that do not fit, rings, ends that leave others without a division. */
export function organisationFaults(value: unknown): FieldError[] {
  const { organisations } = organisationTree.parse(value);
  const divisions = new Map(organisations.flatMap((one) => (one.kind === 'division' ? [[one.id, one]] : [])));
  const lasting = lastingIn(organisations);
  return [
    ...repeatedEntries(
      organisations.map(({ id }) => id),
      'organisations',
    ),
    ...organisations.flatMap((one, index) => {
      const fault = placeFault(one, divisions) ?? endFault(one, lasting);
      return fault ? [{ ...fault, path: `organisations.${index}.${fault.path}` }] : [];
    }),
  ];
}

function placeFault(
  { id, kind, division, parent }: Organisation,
  divisions: ReadonlyMap<string, Organisation>,
): FieldError | null {
  if (divisionOf(id) !== division || (kind === 'division') !== (id === division))
    return { path: 'id', message: 'the id of a division is its code; that of a unit adds a name' };
  if (parent === null) return kind === 'unit' ? { path: 'parent', message: 'a unit is in a division' } : null;
  if (!divisions.has(parent)) return { path: 'parent', message: 'there is no such division' };
  return isInRing(parent, divisions) ? { path: 'parent', message: 'a division is not above itself' } : null;
}

/** Whether the divisions above a place lead back to one of them. */
function isInRing(place: string, divisions: ReadonlyMap<string, Organisation>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = place; at !== null; at = divisions.get(at)?.parent ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function endFault({ id, validFrom, validTo }: Organisation, lasting: Lasting): FieldError | null {
  if (validTo === undefined) return null;
  if (validTo < validFrom) return { path: 'validTo', message: 'not before the first day' };
  const last = lasting.get(id);
  return last !== undefined && last > validTo
    ? { path: 'validTo', message: 'what is in this division goes on after that day: end it first' }
    : null;
}

type Lasting = ReadonlyMap<string, string>;
/** After every date that can be written. */
const FOR_GOOD = '~';

/** By division, the last day of what stands directly in it and ends last. */
function lastingIn(organisations: Organisations): Lasting {
  const lasting = new Map<string, string>();
  for (const { parent, validTo = FOR_GOOD } of organisations)
    if (parent !== null && validTo > (lasting.get(parent) ?? '')) lasting.set(parent, validTo);
  return lasting;
}
