import { ATTACHMENT_TYPES, MAX_ATTACHMENT_BYTES } from '../../../../shared/contracts/attachment-limits.ts';

/** A file on its way to the evidence store. */
export interface Evidence {
  id: string;
  name: string;
  size: number;
  state:
    | { at: 'preparing' }
    | { at: 'uploading'; percent: number }
    | { at: 'done'; uploadId: string; cleaned: boolean }
    | { at: 'failed'; error: unknown };
}

export type FileRefusal = 'type' | 'size' | 'empty';

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
