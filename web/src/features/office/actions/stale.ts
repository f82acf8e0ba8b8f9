import { ApiProblem } from '../../../lib/api-problem.ts';

/** Whether it was refused because the person had not seen what has changed since. */
export const isStale = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'case.stale-version';
