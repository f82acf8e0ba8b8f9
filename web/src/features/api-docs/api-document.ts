import { z } from 'zod';

/** As much of a JSON Schema as the page shows. */
export interface FieldSchema {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  format?: string | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  default?: unknown;
  description?: string | undefined;
  pattern?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  maxItems?: number | undefined;
  required?: string[] | undefined;
  properties?: Record<string, FieldSchema> | undefined;
  items?: FieldSchema | undefined;
  anyOf?: FieldSchema[] | undefined;
  oneOf?: FieldSchema[] | undefined;
}

const count = z.number().optional();
const fieldSchema: z.ZodType<FieldSchema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    default: z.unknown().optional(),
    description: z.string().optional(),
    pattern: z.string().optional(),
    minLength: count,
    maxLength: count,
    minimum: count,
    maximum: count,
    maxItems: count,
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), fieldSchema).optional(),
    items: fieldSchema.optional(),
    anyOf: z.array(fieldSchema).optional(),
    oneOf: z.array(fieldSchema).optional(),
  }),
);

const example = z.object({
  $ref: z.string().optional(),
  summary: z.string().optional(),
  value: z.unknown().optional(),
});
const content = z.record(
  z.string(),
  z.object({ schema: fieldSchema, examples: z.record(z.string(), example).optional() }),
);
export type Content = z.infer<typeof content>;

const operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z
    .array(
      z.object({
        in: z.string(),
        name: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: fieldSchema,
      }),
    )
    .optional(),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: content.optional() })),
});
export type Operation = z.infer<typeof operation>;

/** As much of the document at `/api/openapi.json` as the page shows. */
export const apiDocument = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post']), operation)),
  components: z.object({
    schemas: z.record(z.string(), fieldSchema),
    examples: z.record(z.string(), example),
    securitySchemes: z.record(z.string(), z.object({ type: z.string(), description: z.string() })),
  }),
});
export type ApiDocument = z.infer<typeof apiDocument>;

export interface Route {
  method: string;
  path: string;
  operation: Operation;
}

/** The routes of a tag, in the order of the document. */
export const routesOf = (document: ApiDocument, tag: string): Route[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, found]) =>
      found?.tags.includes(tag) ? [{ method: method.toUpperCase(), path, operation: found }] : [],
    ),
  );

/** The name at the end of a reference. */
export const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);
