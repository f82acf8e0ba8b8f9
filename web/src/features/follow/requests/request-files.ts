import type { RequestKind } from './request-kinds.ts';

/** Requests that files can come with. */
const WITH_FILES: readonly RequestKind[] = ['supplement', 'add-information'];

export const takesFiles = (kind: RequestKind): boolean => WITH_FILES.includes(kind);

/** Where this window keeps what was uploaded for a request. */
export const requestFilesKey = (number: string, kind: RequestKind): string =>
  `suda.request-files.${number}.${kind}`;
