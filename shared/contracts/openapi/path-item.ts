import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { PROBLEMS, type ProblemCode } from '../problem-catalogue.ts';
import { SCHEMAS } from './components.ts';
import { type Operation, problemsOf } from './operation.ts';

export const ID_TOKEN = 'idToken';
export const QUERY_CODE = 'queryCode';

const SECURITY = {
  open: [],
  token: [{ [ID_TOKEN]: [] }],
  either: [{ [ID_TOKEN]: [] }, { [QUERY_CODE]: [] }],
} as const satisfies Record<Operation['access'], Record<string, string[]>[]>;

/** One response a status, listing the codes that come with it. */
function problemResponses(codes: readonly ProblemCode[]): ZodOpenApiResponsesObject {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, sharing]) => [
      `${status}`,
      {
        description: sharing.map((code) => `\`${code}\`: ${PROBLEMS[code].en}`).join('\n\n'),
        content: {
          'application/problem+json': {
            schema: SCHEMAS.Problem,
            examples: Object.fromEntries(
              sharing.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
            ),
          },
        },
      },
    ]),
  );
}

/** A route in the terms of OpenAPI. */
export function operationObject(operation: Operation): ZodOpenApiOperationObject {
  const { operationId, tag, summary, description, access, parameters, body, answer } = operation;
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    security: [...SECURITY[access]],
    ...(parameters && { requestParams: parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: body.schema, examples: { ...body.examples } } },
      },
    }),
    responses: {
      [`${answer.status}`]: {
        description: answer.description,
        content: { 'application/json': { schema: answer.schema, examples: { ...answer.examples } } },
      },
      ...problemResponses(problemsOf(operation)),
    },
  };
}
