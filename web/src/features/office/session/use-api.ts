import { useCallback } from 'react';
import type { z } from 'zod';
import { type ApiRequest, callApi } from '../../../lib/api.ts';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { useSession } from './session.tsx';

/** Calls the API as the signed-in person; an answer of 401 ends the session with a word why. */
export function useApi() {
  const { idToken, end } = useSession();
  return useCallback(
    async <Answer extends z.ZodType>(path: string, request: Omit<ApiRequest<Answer>, 'token'>) => {
      try {
        return await callApi(path, { ...request, token: idToken });
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) end('expired');
        throw error;
      }
    },
    [idToken, end],
  );
}
