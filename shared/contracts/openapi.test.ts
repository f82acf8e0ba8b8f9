import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from './openapi/operations.ts';
import { openApiDocument } from './openapi.ts';
import { PROBLEMS } from './problem-catalogue.ts';

/** A copy as it goes over the wire; the validator writes into what it reads. */
const serve = () => JSON.parse(JSON.stringify(openApiDocument()));
const served = serve();

const examples = OPERATIONS.flatMap(({ operationId, body, answer }) => [
  ...Object.entries(body?.examples ?? {}).map(([name, { value }]) => ({
    of: `${operationId} request, ${name}`,
    schema: body?.schema,
    value,
  })),
  ...Object.entries(answer.examples).map(([name, { value }]) => ({
    of: `${operationId} answer, ${name}`,
    schema: answer.schema,
    value,
  })),
]);

describe('the API document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(serve())).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('refers only to what it has', async () => {
    const validator = new Validator();
    await validator.validate(serve());
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it.each(examples)('has an example that parses: $of', ({ schema, value }) => {
    expect(schema?.safeParse(value).error).toBeUndefined();
  });

  it('mentions every problem of the catalogue but the one of unknown routes', () => {
    const text = JSON.stringify(served.paths);
    const unmentioned = Object.keys(PROBLEMS).filter(
      (code) => !text.includes(`#/components/examples/${code}"`),
    );
    expect(unmentioned).toEqual(['route.unknown']);
  });

  it('names each operation once', () => {
    const ids = OPERATIONS.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says in words what the fields of a complaint are', () => {
    for (const property of Object.values(served.components.schemas.ComplaintSubmission.properties)) {
      expect(property).toHaveProperty('description');
    }
  });

  it('lets answers gain fields, and keeps requests closed', () => {
    expect(served.components.schemas.ComplaintSubmitted).not.toHaveProperty('additionalProperties');
    expect(served.components.schemas.ComplaintSubmission.additionalProperties).toBe(false);
  });
});
