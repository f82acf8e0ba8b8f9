import { z } from 'zod';
import { type SlaBoard, slaBoard } from '../../shared/contracts/board.ts';
import {
  type ComplaintSubmissionInput,
  type ComplaintSubmitted,
  complaintSubmitted,
} from '../../shared/contracts/complaint-submission.ts';
import { officialCase } from '../../shared/contracts/official-case.ts';
import { type PublicCase, publicCase } from '../../shared/contracts/public-case.ts';
import { chainVerified, receiptVerified } from '../../shared/contracts/receipts.ts';
import { type TaskCompleted, taskCompleted } from '../../shared/contracts/task-completion.ts';
import { type Worklist, worklist } from '../../shared/contracts/worklist.ts';
import { type Answer, send } from './send.ts';

export interface Call {
  readonly method?: string;
  /** Sent as JSON; a text, bytes or nothing are sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Demo user whose token goes along. */
  readonly as?: string;
}

const session = z.object({ idToken: z.string() });

/** A client of the running service's API, with its contracts. */
export function createApi(origin: string) {
  const tokens = new Map<string, string>();

  async function token(user: string): Promise<string> {
    const known = tokens.get(user);
    if (known !== undefined) return known;
    const answer = await call('/local/session', { body: { user } });
    const { idToken } = session.parse(answer.body);
    tokens.set(user, idToken);
    return idToken;
  }

  async function call(path: string, { method, body, headers, as }: Call = {}): Promise<Answer> {
    return send(origin, path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(as !== undefined && { authorization: `Bearer ${await token(as)}` }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    });
  }

  /** The answer by its contract; anything but the expected status is a failed test. */
  async function ask<S extends z.ZodType>(
    path: string,
    contract: S,
    options: Call = {},
  ): Promise<z.output<S>> {
    const { status, body } = await call(path, options);
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return contract.parse(body);
  }

  return {
    origin,
    call,
    ask,
    token,
    file: (body: ComplaintSubmissionInput, key: string): Promise<ComplaintSubmitted> =>
      ask('/api/complaints', complaintSubmitted, { body, headers: { 'idempotency-key': key } }),
    follow: (number: string, queryCode: string): Promise<PublicCase> =>
      ask(`/api/complaints/${number}`, publicCase, { headers: { 'x-query-code': queryCode } }),
    open: (number: string, as: string) => ask(`/api/complaints/${number}`, officialCase, { as }),
    work: (as: string, query = 'limit=100'): Promise<Worklist> =>
      ask(`/api/worklist?${query}`, worklist, { as }),
    complete: (taskId: string, body: unknown, as: string, key: string): Promise<TaskCompleted> =>
      ask(`/api/tasks/${taskId}/complete`, taskCompleted, { body, as, headers: { 'idempotency-key': key } }),
    chain: (number: string) => ask(`/api/complaints/${number}/chain`, chainVerified, { as: 'supervisor' }),
    verify: (number: string, { hash, head }: { hash: string; head: string }) =>
      ask('/api/receipts/verify', receiptVerified, { body: { number, hash, head } }),
    board: (): Promise<SlaBoard> => ask('/api/board/sla', slaBoard, { as: 'supervisor' }),
  };
}

export type Api = ReturnType<typeof createApi>;
