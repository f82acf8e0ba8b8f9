import type { ProblemEntry } from './problem-entry.ts';

/** Any call: its form, who calls, how often, and what is down. */
export const CALL_PROBLEMS = {
  'request.invalid': {
    status: 422,
    zh: '有内容不符合要求，请按提示修改后再提交。',
    en: 'Some of what was sent is not valid. Correct it as shown and send again.',
  },
  'request.malformed': {
    status: 400,
    zh: '请求内容不是有效的 JSON。',
    en: 'The request body is not valid JSON.',
  },
  'request.unsupported-type': {
    status: 415,
    zh: '请以 application/json 提交。',
    en: 'Send the body as application/json.',
  },
  'request.too-large': {
    status: 413,
    zh: '提交的内容过大，请缩短文字或减少内容。',
    en: 'The request is too large. Shorten the text.',
  },
  'route.unknown': { status: 404, zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'request.throttled': {
    status: 429,
    zh: '请求过于频繁，请稍候再试。',
    en: 'Too many requests. Wait a moment and try again.',
  },
  'authentication.required': {
    status: 401,
    zh: '请先登录，或登录已过期。',
    en: 'Sign in first, or sign in again: the session has expired.',
  },
  'authorisation.denied': {
    status: 403,
    zh: '您没有权限执行此操作。',
    en: 'You are not allowed to do this.',
  },
  'idempotency.key-reused': {
    status: 409,
    zh: '同一幂等键已用于内容不同的请求，请换一个键。',
    en: 'This idempotency key was used for a different request. Use a new key.',
  },
  'idempotency.key-invalid': {
    status: 400,
    zh: '幂等键应为 1 至 100 个可见字符。',
    en: 'An idempotency key has 1 to 100 visible characters.',
  },
  'cursor.invalid': {
    status: 400,
    zh: '翻页标记无效，请从第一页开始。',
    en: 'The page marker is not valid. Start from the first page.',
  },
  'table.busy': {
    status: 503,
    zh: '系统繁忙，尚未保存，请稍后重试。',
    en: 'The service is busy and nothing was saved. Try again in a moment.',
  },
  'internal.error': {
    status: 500,
    zh: '系统出现故障，尚未确认保存。请稍后重试，重复提交不会重复登记。',
    en: 'Something failed on our side. Try again in a moment; trying again does not file twice.',
  },
} as const satisfies Record<string, ProblemEntry>;
