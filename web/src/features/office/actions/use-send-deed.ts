import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useApi } from '../session/use-api.ts';
import type { Deed } from './deed.ts';
import { dropDrafts } from './drafts.ts';

/** Whether the case went on meanwhile, so that the page is out of date. */
export const isConflict = (error: unknown): boolean => error instanceof ApiProblem && error.status === 409;

/**
 * Does something with a case. Sending the same again (a lost answer, a second click) carries the same idempotency key and
 * changes nothing; other content gets a new key. After a conflict the case is read again.
 *
 * @param onDone Called when it is done, before the case is read again.
 */
export function useSendDeed(
  number: string,
  { path, answer, scope }: Pick<Deed, 'path' | 'answer' | 'scope'>,
  onDone: () => void,
) {
  const api = useApi();
  const queries = useQueryClient();
  const attempt = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (body: unknown) => {
      const text = JSON.stringify(body);
      if (attempt.current.body !== text) attempt.current = { body: text, key: crypto.randomUUID() };
      const headers = { 'idempotency-key': attempt.current.key };
      return api(path, { method: 'POST', body, headers, answer });
    },
    onSuccess: async () => {
      dropDrafts(window.sessionStorage, scope);
      onDone();
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      await queries.invalidateQueries({ queryKey: ['case', number] });
    },
    onError: async (error) => {
      if (isConflict(error)) await queries.invalidateQueries({ queryKey: ['case', number] });
    },
  });
}
