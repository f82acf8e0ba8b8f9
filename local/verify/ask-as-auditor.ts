import type * as z from 'zod';
import { problem } from '../../shared/contracts/problem.ts';
import { callService, demoToken, serviceOrigin } from '../call-service.ts';
import { StartupError } from '../startup-error.ts';

/** Asks the running service for something that an auditor may read. */
export type Ask = <T>(path: string, answer: z.ZodType<T>) => Promise<T>;

/** @throws StartupError `notRunning`; each question `refused`, with the reason of the service */
export async function askAsAuditor(): Promise<Ask> {
  const origin = serviceOrigin(process.env, process.cwd());
  const authorization = `Bearer ${await demoToken(origin, 'auditor')}`;
  return async (path, answer) => {
    const response = await callService(origin, path, { headers: { authorization } });
    const body: unknown = await response.json();
    if (response.ok) return answer.parse(body);
    const refusal = problem.safeParse(body);
    const why = refusal.success ? refusal.data.text.en : `answer ${response.status}`;
    throw new StartupError('refused', `${path}: ${why}`);
  };
}
