import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import type { FieldError } from '../../../../../../shared/contracts/problem-document.ts';
import { ApiProblem } from '../../../../lib/api-problem.ts';
import type { useApi } from '../../session/use-api.ts';
import { valueFaults } from '../editing/check-panel.tsx';
import { type DryRun, tryValue } from '../editing/try-value.ts';
import { IMPORT_ORDER } from './import-order.ts';
import type { ConfigurationFile } from './read-configuration-file.ts';

/** A kind of a set with what importing it would do, or why it is refused. */
export type TriedFile = { readonly file: ConfigurationFile } & (
  | { readonly state: 'same' | 'changed'; readonly result: DryRun }
  | { readonly state: 'refused'; readonly faults: readonly FieldError[] }
);

/**
 * Tries the kinds of a set in the order of importing, each as if those before it were there; `show` is told the ones that are done.
 *
 * @throws ApiProblem where it is not the file that is wrong
 */
export async function trySet(
  api: ReturnType<typeof useApi>,
  files: readonly ConfigurationFile[],
  show: (tried: readonly TriedFile[]) => void,
  signal: AbortSignal,
): Promise<readonly TriedFile[]> {
  const ofKind = (wanted: ConfigurationKind) => files.find(({ kind }) => kind === wanted)?.value;
  const beside = { organisations: ofKind('organisations'), taxonomy: ofKind('taxonomy') };
  const tried: TriedFile[] = [];
  for (const file of inOrder(files)) {
    tried.push(await tryFile(api, file, beside, signal));
    show([...tried]);
  }
  return tried;
}

/** The files as they are imported one after the other. */
export const inOrder = (files: readonly ConfigurationFile[]): readonly ConfigurationFile[] =>
  files.toSorted((one, other) => IMPORT_ORDER.indexOf(one.kind) - IMPORT_ORDER.indexOf(other.kind));

async function tryFile(
  api: ReturnType<typeof useApi>,
  file: ConfigurationFile,
  all: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<TriedFile> {
  const { kind, value } = file;
  const beside = kind === 'posts' || kind === 'routing' ? all : {};
  try {
    const result = await tryValue(api, { kind, value, beside }, () => undefined, signal);
    return { file, state: result.changes.length === 0 && result.basedOn > 0 ? 'same' : 'changed', result };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.errors.length === 0) throw error;
    const faults = valueFaults(error.errors);
    return { file, state: 'refused', faults: faults.length > 0 ? faults : error.errors };
  }
}
