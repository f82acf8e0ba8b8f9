import type { CaseRequest } from '../../../../../shared/contracts/case-requests.ts';
import { requestFilesKey } from './request-files.ts';
import { REQUEST_KINDS, type RequestKind } from './request-kinds.ts';

export type Satisfaction = Extract<CaseRequest, { request: 'rate' }>['satisfaction'];
export const SATISFACTIONS = [
  'satisfied',
  'basically-satisfied',
  'dissatisfied',
] as const satisfies readonly Satisfaction[];

/** What is being written; kept for this window until it has arrived. */
export interface RequestDraft {
  /** Idempotency key: what arrives twice under it is done once. */
  key: string;
  text: string;
  satisfaction: Satisfaction | '';
  /** The payment that it is about, by its version. */
  payment: number | null;
  /** What was sent without an answer coming back: it has to be sent again as it was. */
  unanswered: CaseRequest | null;
}

const storageKey = (number: string, kind: RequestKind): string => `suda.request.${number}.${kind}`;

export const emptyRequestDraft = (key: string): RequestDraft => ({
  key,
  text: '',
  satisfaction: '',
  payment: null,
  unanswered: null,
});

/** Reads what was kept; text that is unreadable counts as nothing. */
export const readRequestDraft = (
  storage: Storage,
  number: string,
  kind: RequestKind,
): RequestDraft | null => {
  const text = storage.getItem(storageKey(number, kind));
  if (text === null) return null;
  try {
    const { key, ...kept }: Partial<RequestDraft> = JSON.parse(text) ?? {};
    return typeof key === 'string' && typeof kept.text === 'string'
      ? { ...emptyRequestDraft(key), ...kept }
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** @returns Whether the device could keep it; a full or forbidden storage can't. */
export const keepRequestDraft = (
  storage: Storage,
  number: string,
  kind: RequestKind,
  draft: RequestDraft,
): boolean => {
  try {
    storage.setItem(storageKey(number, kind), JSON.stringify(draft));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};

export const forgetRequestDraft = (storage: Storage, number: string, kind: RequestKind): void => {
  storage.removeItem(storageKey(number, kind));
  storage.removeItem(requestFilesKey(number, kind));
};

/** Lets go of everything written for a case. */
export const forgetRequestDrafts = (storage: Storage, number: string): void => {
  for (const kind of REQUEST_KINDS) forgetRequestDraft(storage, number, kind);
};

/** Something that was written, cannot be sent any more and has not arrived. */
export interface StrandedDraft {
  kind: RequestKind;
  text: string;
}

/**
 * What was written for a step that the case has left meanwhile.
 *
 * @param arrived The texts that the case has of him.
 */
export const strandedDrafts = (
  storage: Storage,
  number: string,
  possible: readonly RequestKind[],
  arrived: readonly (string | null)[],
): StrandedDraft[] =>
  REQUEST_KINDS.filter((kind) => !possible.includes(kind)).flatMap((kind) => {
    const text = readRequestDraft(storage, number, kind)?.text.trim() ?? '';
    return text === '' || arrived.includes(text) ? [] : [{ kind, text }];
  });
