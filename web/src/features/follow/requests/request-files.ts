import { ApiProblem } from '../../../lib/api-problem.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { RequestKind } from './request-kinds.ts';

/** Requests that files can come with. */
const WITH_FILES: readonly RequestKind[] = ['supplement', 'add-information'];

export const takesFiles = (kind: RequestKind): boolean => WITH_FILES.includes(kind);

/** The file that the server did not take, where it named one of those that were sent. */
export const refusedFile = (error: unknown, sent: readonly Evidence[]): Evidence | undefined => {
  if (!(error instanceof ApiProblem) || !error.code.startsWith('upload.')) return undefined;
  const index = /^attachments\.(\d+)$/.exec(error.errors[0]?.path ?? '')?.[1];
  return index === undefined ? undefined : sent[Number(index)];
};

const storageKey = (number: string, kind: RequestKind): string => `suda.request-files.${number}.${kind}`;

const hasArrived = (item: Partial<Evidence> | null): item is Evidence =>
  typeof item?.id === 'string' && typeof item.name === 'string' && item.state?.at === 'done';

/** What was uploaded for a request before the page was loaded again; what is unreadable counts as nothing. */
export const readRequestFiles = (storage: Storage, number: string, kind: RequestKind): Evidence[] => {
  const text = storage.getItem(storageKey(number, kind));
  if (text === null) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(hasArrived) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

/** Keeps what has arrived for this window; a device that cannot keep it has it for as long as the page is open. */
export const keepRequestFiles = (
  storage: Storage,
  number: string,
  kind: RequestKind,
  evidence: readonly Evidence[],
): void => {
  const arrived = evidence.filter(hasArrived);
  try {
    if (arrived.length === 0) forgetRequestFiles(storage, number, kind);
    else storage.setItem(storageKey(number, kind), JSON.stringify(arrived));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
};

export const forgetRequestFiles = (storage: Storage, number: string, kind: RequestKind): void =>
  storage.removeItem(storageKey(number, kind));
