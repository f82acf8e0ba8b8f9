import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { ProblemError } from './problem-error.ts';

/** Largest body of a request, bytes; the longest valid complaint is a tenth of it. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Parses with a contract; what does not fit becomes `request.invalid` with a path and a message for each fault. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    'request.invalid',
    parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}

/** Parses the JSON body of a request; `most` bytes of it are taken. */
export function parseBody<S extends z.ZodType>(
  schema: S,
  event: APIGatewayProxyEventV2,
  most = MAX_BODY_BYTES,
): z.output<S> {
  const type = event.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type)) throw new ProblemError('request.unsupported-type');
  const body = event.isBase64Encoded
    ? Buffer.from(event.body ?? '', 'base64').toString()
    : (event.body ?? '');
  if (Buffer.byteLength(body) > most) throw new ProblemError('request.too-large');
  return parseInput(schema, parseJson(body));
}

/** Parses the query string of a request. */
export const parseQuery = <S extends z.ZodType>(schema: S, event: APIGatewayProxyEventV2): z.output<S> =>
  parseInput(schema, event.queryStringParameters ?? {});

/** A path parameter of the route. */
export function pathParameter(event: APIGatewayProxyEventV2, name: string): string {
  const value = event.pathParameters?.[name];
  if (value === undefined) throw new ProblemError('route.unknown');
  try {
    return decodeURIComponent(value);
  } catch (error) {
    throw new ProblemError('route.unknown', undefined, { cause: error });
  }
}

/** The caller's `idempotency-key`, or null. */
export function idempotencyKey(event: APIGatewayProxyEventV2): string | null {
  const key = event.headers['idempotency-key'];
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw new ProblemError('idempotency.key-invalid');
  return key;
}

/** What is nested too deep for the stack is malformed, too. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, wellFormed);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('request.malformed', undefined, { cause: error });
  }
}

/** Halves of surrogate pairs (`\ud800`) are no text: UTF-8 has none for them, so they can be neither stored nor hashed. */
function wellFormed(name: string, value: unknown): unknown {
  if (name.isWellFormed() && !(typeof value === 'string' && !value.isWellFormed())) return value;
  const path = name.toWellFormed();
  throw new ProblemError('request.invalid', [{ path, message: 'half of a surrogate pair is no text' }]);
}
