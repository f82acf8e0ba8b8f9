import { ATTACHMENT_TYPES, MAX_ATTACHMENT_BYTES } from '../../../../shared/contracts/attachment-limits.ts';
import { ApiProblem } from '../../lib/api-problem.ts';

/** A file on its way to the evidence store. */
export interface Evidence {
  id: string;
  name: string;
  size: number;
  state:
    | { at: 'preparing' }
    | { at: 'uploading'; percent: number }
    /** `arrivedAt` in epoch milliseconds. */
    | { at: 'done'; uploadId: string; cleaned: boolean; arrivedAt: number }
    | { at: 'failed'; error: unknown };
}

export type FileRefusal = 'type' | 'size' | 'empty';

/** Codes of the client for a connection that is not there or broke. */
const CONNECTION_CODES: readonly string[] = ['client.offline', 'client.timeout', 'client.upload-broken'];

const acceptedTypes: readonly string[] = ATTACHMENT_TYPES;

/** Why a file can't be evidence, or null. */
export const refusalOf = ({ type, size }: Pick<File, 'type' | 'size'>): FileRefusal | null => {
  if (size === 0) return 'empty';
  if (!acceptedTypes.includes(type)) return 'type';
  return size > MAX_ATTACHMENT_BYTES ? 'size' : null;
};

/** Ids of what has arrived. */
export const uploadIds = (evidence: readonly Evidence[]): string[] =>
  evidence.flatMap(({ state }) => (state.at === 'done' ? [state.uploadId] : []));

/** Key of the reason why one can't go on with this evidence yet, or null. */
export const evidenceObstacle = (evidence: readonly Evidence[]): string | null => {
  if (evidence.some(({ state }) => state.at === 'failed')) return 'evidenceFailed';
  return evidence.every(({ state }) => state.at === 'done') ? null : 'evidenceWaiting';
};

/** The file that the server did not take, where it named one of those that were sent. */
export const refusedFile = (error: unknown, sent: readonly Evidence[]): Evidence | undefined => {
  if (!(error instanceof ApiProblem) || !error.code.startsWith('upload.')) return undefined;
  const index = /^attachments\.(\d+)$/.exec(error.errors[0]?.path ?? '')?.[1];
  return index === undefined ? undefined : sent[Number(index)];
};

/** Files that only the connection kept from arriving. */
export const cutOff = (evidence: readonly Evidence[]): string[] =>
  evidence.flatMap(({ id, state }) =>
    state.at === 'failed' && state.error instanceof ApiProblem && CONNECTION_CODES.includes(state.error.code)
      ? [id]
      : [],
  );
