import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type TaskCompletion, taskCompleted } from '../../../../../shared/contracts/task-completion.ts';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useApi } from '../session/use-api.ts';
import { dropDrafts } from './drafts.ts';

/** Whether the case went on meanwhile, so that the page is out of date. */
export const isConflict = (error: unknown): boolean => error instanceof ApiProblem && error.status === 409;

/**
 * Completes a task. Sending the same again (a lost answer, a second click) carries the same idempotency key and changes
 * nothing; other content gets a new key. After a conflict the case is read again.
 *
 * @param onDone Called when the task is done, before the case is read again.
 */
export function useCompleteTask(number: string, taskId: string, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const attempt = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (completion: TaskCompletion) => {
      const body = JSON.stringify(completion);
      if (attempt.current.body !== body) attempt.current = { body, key: crypto.randomUUID() };
      return api(`/api/tasks/${encodeURIComponent(taskId)}/complete`, {
        method: 'POST',
        body: completion,
        headers: { 'idempotency-key': attempt.current.key },
        answer: taskCompleted,
      });
    },
    onSuccess: async () => {
      dropDrafts(window.sessionStorage, taskId);
      onDone();
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      await queries.invalidateQueries({ queryKey: ['case', number] });
    },
    onError: async (error) => {
      if (isConflict(error)) await queries.invalidateQueries({ queryKey: ['case', number] });
    },
  });
}
