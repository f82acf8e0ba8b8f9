import { checkConfiguration } from '../../shared/contracts/check-configuration.ts';
import { completeTemplates } from '../../shared/contracts/complete-templates.ts';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { Template } from '../../shared/contracts/templates.ts';
import type { ConfigurationVersion } from '../../shared/domain/configuration/version.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { brokenReferences } from './broken-references.ts';
import type { Named } from './named-records.ts';

type Trial = {
  readonly effectiveFrom: string;
  readonly newest: ConfigurationVersion | null | undefined;
  readonly named: Named;
};

/** A value as it is stored, and the texts that it was completed with. */
export type CheckedValue = { value: Record<string, unknown>; added: readonly Template[] };

/** The value as it is stored, once it is right in itself and names nothing that is not there. */
export async function checkedValue(
  kind: ConfigurationKind,
  given: Record<string, unknown>,
  { effectiveFrom, newest, named }: Trial,
): Promise<CheckedValue> {
  const { value, added } =
    kind === 'templates' ? completeTemplates(given, newest?.value) : { value: given, added: [] };
  const checked = checkConfiguration(kind, value);
  const errors = checked.ok
    ? await brokenReferences(kind, checked.value, effectiveFrom, named)
    : checked.errors;
  if (!checked.ok || errors.length > 0)
    throw new ProblemError(
      'request.invalid',
      errors.map(({ path, message }) => ({ path: path === '' ? 'value' : `value.${path}`, message })),
    );
  return { value: checked.value, added };
}
