import { QueryClient } from '@tanstack/react-query';
import { forgetTicks } from '../features/office/desk/kept-ticks.ts';
import { forgetVisits } from '../features/office/navigation/last-list.ts';
import { ApiProblem } from '../lib/api-problem.ts';

/** What a repetition may heal: no connection, or a fault of the server. */
const isPassing = (error: Error): boolean =>
  error instanceof ApiProblem && (error.status === 0 || error.status >= 500);

/** Answers kept while the page is open. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && isPassing(error),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** Drops all that was answered to the person who leaves, and where he was and what he ticked; how to sign in here is nobody's own. */
export function forgetPerson(): void {
  forgetVisits();
  forgetTicks();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'site-config' });
}
