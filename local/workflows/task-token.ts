import { randomUUID } from 'node:crypto';

/** Stands for the task token while a state's parameters are computed; replaced by the attempt's own token before the function sees it. */
export const tokenPlaceholder = 'task-token:4b2c9d1e-6f3a-4c58-9a07-d1e8f2b6c035';

/** A fresh token that says which execution it belongs to, so that a token outlives its compacted attempt. */
export function createTaskToken(executionId: number): string {
  return `${executionId}.${randomUUID()}`;
}

/** The execution a token belongs to, or `undefined` when the text was never a token. */
export function executionOfToken(token: string): number | undefined {
  const match = /^(\d{1,15})\.[0-9a-f-]{36}$/.exec(token);
  return match ? Number(match[1]) : undefined;
}

/** Copies `payload` with the placeholder replaced by `token` wherever it occurs. */
export function withToken(payload: unknown, token: string): unknown {
  return JSON.parse(JSON.stringify(payload).replaceAll(tokenPlaceholder, token));
}
