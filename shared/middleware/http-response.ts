import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ProblemCode } from '../contracts/problem-catalogue.ts';
import { PROBLEMS } from '../contracts/problem-catalogue.ts';
import { type Occurrence, problemDocument } from '../contracts/problem-document.ts';

/** A JSON answer; nothing of a case may be kept by caches in between. */
export const json = (statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

/** A problem as an answer. */
export const problemResponse = (
  code: ProblemCode,
  occurrence?: Occurrence,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: PROBLEMS[code].status,
  headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(problemDocument(code, occurrence)),
});
