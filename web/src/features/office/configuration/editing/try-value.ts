import type * as z from 'zod';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { dryRunResult } from '../../../../../../shared/contracts/configuration-versions.ts';
import type { useApi } from '../../session/use-api.ts';

export type DryRun = z.infer<typeof dryRunResult>;

type Trial = {
  readonly kind: ConfigurationKind;
  readonly value: Readonly<Record<string, unknown>>;
  readonly effectiveFrom?: string | undefined;
  /** Kinds that are to be imported before it, which it names. */
  readonly beside?: Readonly<Record<string, unknown>>;
};

/**
 * What a value would change. Where many clocks are open they are counted a part at a time; `show` is told the sums so far.
 *
 * @throws ApiProblem also when the value is refused, with its faults
 */
export async function tryValue(
  api: ReturnType<typeof useApi>,
  { kind, value, effectiveFrom, beside }: Trial,
  show: (result: DryRun) => void,
  signal: AbortSignal,
): Promise<DryRun> {
  for (let cursor: string | undefined; ; ) {
    const result = await api(`/api/configuration/${kind}/dry-run`, {
      method: 'POST',
      body: {
        value,
        ...(effectiveFrom !== undefined && { effectiveFrom }),
        ...(beside !== undefined && { beside }),
        ...(cursor !== undefined && { cursor }),
      },
      answer: dryRunResult,
      signal,
    });
    show(result);
    const next = result.clocks?.cursor ?? result.refusable?.cursor ?? null;
    if (next === null) return result;
    cursor = next;
  }
}
