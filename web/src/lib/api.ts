import './zod-without-eval.ts';
import type { z } from 'zod';
import { problem } from '../../../shared/contracts/problem.ts';
import { ApiProblem, offlineProblem } from './api-problem.ts';

export interface ApiRequest<Answer extends z.ZodType> {
  /** Contract of the answer; an answer that does not fit it is a failure. */
  answer: Answer;
  method?: 'GET' | 'POST';
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Bearer token of a signed-in person. */
  token?: string | undefined;
  signal?: AbortSignal | undefined;
  /** @default 20000 */
  timeoutMs?: number;
}

const timedOut = (cause: unknown) =>
  new ApiProblem(
    {
      status: 0,
      code: 'client.timeout',
      text: { zh: '等待太久没有回应，请重试。', en: 'The answer took too long. Please try again.' },
    },
    { cause },
  );

const unreadable = (status: number, cause?: unknown) =>
  new ApiProblem(
    {
      status,
      code: 'client.unreadable-answer',
      text:
        status === 429
          ? {
              zh: '现在请求太多，请等一分钟再试。',
              en: 'There are too many requests right now. Wait a minute and try again.',
            }
          : {
              zh: `服务暂时无法正常回应（${status}），请稍后再试。`,
              en: `The service cannot answer properly right now (${status}). Please try again later.`,
            },
    },
    { cause },
  );

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch (cause) {
    if (cause instanceof SyntaxError) throw unreadable(response.status, cause);
    throw cause;
  }
};

const asClientFailure = (cause: unknown, callerSignal: AbortSignal | undefined): unknown => {
  if (cause instanceof ApiProblem || callerSignal?.aborted) return cause;
  if (cause instanceof DOMException && cause.name === 'TimeoutError') return timedOut(cause);
  return cause instanceof TypeError ? offlineProblem(cause) : cause;
};

const init = (request: ApiRequest<z.ZodType>): RequestInit => {
  const { method = 'GET', body, headers, token, signal, timeoutMs = 20_000 } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  return {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  };
};

/**
 * Calls the API and returns the answer parsed by its contract.
 *
 * @param path Path with query, e.g. `/api/categories`.
 * @throws ApiProblem for a problem document, no connection, no answer in time or an answer that isn't one.
 */
export const callApi = async <Answer extends z.ZodType>(
  path: string,
  request: ApiRequest<Answer>,
): Promise<z.output<Answer>> => {
  try {
    const response = await fetch(path, init(request));
    const content = await readJson(response);
    if (!response.ok) {
      const parsed = problem.safeParse(content);
      throw parsed.success ? new ApiProblem(parsed.data) : unreadable(response.status, parsed.error);
    }
    const parsed = request.answer.safeParse(content);
    if (!parsed.success) throw unreadable(response.status, parsed.error);
    return parsed.data;
  } catch (cause) {
    throw asClientFailure(cause, request.signal);
  }
};
