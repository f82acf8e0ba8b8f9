import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';

/**
 * From when a version applies, which is now where nothing is wished.
 * @throws ProblemError `request.invalid` for an instant that is past, or that the kind leaves to its entries
 */
export function effectiveFromOf(kind: ConfigurationKind, wanted: string | undefined, now: string): string {
  const effectiveFrom = wanted === undefined ? now : new Date(wanted).toISOString();
  if (effectiveFrom < now) throw refused('not before now');
  if (kind === 'organisations' && effectiveFrom > now) throw refused('organisations carry their own dates');
  return effectiveFrom;
}

const refused = (message: string) =>
  new ProblemError('request.invalid', [{ path: 'effectiveFrom', message }]);
