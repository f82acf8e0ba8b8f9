import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { nameSchemas, PROBLEM_EXAMPLES } from './openapi/components.ts';
import { describeFields } from './openapi/field-texts.ts';
import { TAGS } from './openapi/operation.ts';
import { OPERATIONS } from './openapi/operations.ts';
import { ID_TOKEN, operationObject, QUERY_CODE } from './openapi/path-item.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

const DESCRIPTION = `Complaints of enterprises to a city government (企业诉求), from the first word to the archive.

Instants are ISO 8601 in UTC; deadlines end at 23:59:59 Asia/Shanghai. Whatever goes wrong is told as a problem document
(RFC 9457) with a stable \`code\` and a text in Chinese and English. Requests from one address are throttled.`;

function paths(): ZodOpenApiPathsObject {
  const byPath: ZodOpenApiPathsObject = {};
  for (const operation of OPERATIONS) {
    byPath[operation.path] = { ...byPath[operation.path], [operation.method]: operationObject(operation) };
  }
  return byPath;
}

let document: OpenApiDocument | undefined;

/** The OpenAPI 3.1 document of the API, made from the contracts when first asked for. */
export function openApiDocument(): OpenApiDocument {
  if (document) return document;
  nameSchemas();
  document = createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Suda 诉达',
        version: '1',
        description: DESCRIPTION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: TAGS.intake, description: 'For everybody, without an account (诉求受理)' },
        { name: TAGS.cases, description: 'One case (诉求件)' },
        { name: TAGS.tasks, description: 'The work of officials (办理)' },
        { name: TAGS.boards, description: 'Figures (看板)' },
        { name: TAGS.configuration, description: 'What changes without a deployment (配置)' },
        { name: TAGS.operation, description: 'Keeping it going (运维)' },
      ],
      paths: paths(),
      components: {
        examples: { ...PROBLEM_EXAMPLES },
        securitySchemes: {
          [ID_TOKEN]: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'The id token of the user pool (OpenID Connect).',
          },
          [QUERY_CODE]: {
            type: 'apiKey',
            in: 'header',
            name: 'x-query-code',
            description: 'The query code (查询码) shown when the complaint was filed.',
          },
        },
      },
    },
    { override: describeFields },
  );
  return document;
}
