import { offlineProblem } from './api-problem.ts';

/**
 * The public calls with their contracts, fetched apart so that a page can be read before they arrive.
 *
 * @throws ApiProblem when they can't be fetched.
 */
export const calls = () =>
  import('./public-calls.ts').catch((cause: unknown) => {
    throw offlineProblem(cause);
  });
