import { checkConfiguration } from '../../shared/contracts/check-configuration.ts';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { brokenReferences } from './broken-references.ts';

/** The value as it is stored, once it is right in itself and names nothing that is not there. */
export async function checkedValue(
  kind: ConfigurationKind,
  given: Record<string, unknown>,
  effectiveFrom: string,
): Promise<Record<string, unknown>> {
  const checked = checkConfiguration(kind, given);
  const errors = checked.ok ? await brokenReferences(kind, checked.value, effectiveFrom) : checked.errors;
  if (!checked.ok || errors.length > 0)
    throw new ProblemError(
      'request.invalid',
      errors.map(({ path, message }) => ({ path: path === '' ? 'value' : `value.${path}`, message })),
    );
  return checked.value;
}
