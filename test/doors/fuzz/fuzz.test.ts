import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configurations } from '../../../local/seed/configurations.ts';
import { people } from '../../../local/seed/people.ts';
import type { Operation } from '../../../shared/contracts/openapi/operation.ts';
import { OPERATIONS } from '../../../shared/contracts/openapi/operations.ts';
import { openApiDocument } from '../../../shared/contracts/openapi.ts';
import { problem } from '../../../shared/contracts/problem.ts';
import { PROBLEMS } from '../../../shared/contracts/problem-catalogue.ts';
import { LEAD_UNIT, personOf } from '../../../shared/domain/complaints/complaints.testing.ts';
import type { Call } from '../../http-call.ts';
import { useSeededTable } from '../../seeded-table.ts';
import { type ApiFunctions, openApiFunctions } from '../api-functions.ts';
import { QUERY_CODE, type SavedCase, saveCasesOfAllKinds } from './cases-of-all-kinds.ts';
import { bent, oddText } from './odd-values.ts';
import { valuesOf } from './values-of-schema.ts';

/** The same requests in every run; hunts of an hour are for whoever changes the two figures. */
const SEED = 20_261_122;
const REQUESTS = { read: 40, write: 150 };

const document = JSON.parse(JSON.stringify(openApiDocument()));
const { schemas } = document.components;

let functions: ApiFunctions;
let cases: readonly SavedCase[] = [];
beforeAll(async () => {
  await useSeededTable();
  cases = await saveCasesOfAllKinds();
  functions = await openApiFunctions();
}, 120_000);
afterAll(() => functions.close());

const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: usual, weight: 9 }, { arbitrary: odd, weight: 1 });
const KNOWN_QUERIES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  unit: fc.constant(LEAD_UNIT),
  // a place in a list, as somebody makes one up
  cursor: fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
};

/** What stands in paths: what there is, seldom something else. */
const inPath = (): Record<string, fc.Arbitrary<string>> => ({
  number: oneOf(cases.map(({ number }) => number)),
  taskId: oneOf(cases.flatMap(({ taskIds }) => taskIds)),
  kind: oneOf([...configurations()].map(([kind]) => kind)),
  version: mostly(fc.constant('1'), oneOf(['2', '0', '999999'])),
  attachmentId: fc.uuid(),
});
const pathsOf = (path: string): fc.Arbitrary<string> => {
  const parts = path.split(/\{(\w+)\}/);
  const known = inPath();
  return fc
    .tuple(
      ...parts.map((part, index) =>
        index % 2 === 0 ? fc.constant(part) : mostly(known[part] ?? oddText, oddText),
      ),
    )
    .map((texts) => texts.map((text, index) => (index % 2 === 0 ? text : encoded(text))).join(''));
};

/** Halves of characters have no place in an address, and an empty part leads elsewhere. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed() || ' ');

function queriesOf({ method, path }: Operation): fc.Arbitrary<Record<string, string>> {
  const declared: { in: string; name: string; required?: boolean; schema: unknown }[] =
    document.paths[path][method].parameters ?? [];
  const named = declared.filter((parameter) => parameter.in === 'query');
  const values = named.map(({ name, schema, required = false }) => {
    const usual = KNOWN_QUERIES[name] ?? valuesOf(schema, schemas).map(String);
    const value = mostly(usual, oddText).map((text) => [[name, text]]);
    return mostly(required ? value : fc.oneof(value, fc.constant([])), fc.constant([]));
  });
  return fc.tuple(...values).map((all) => Object.fromEntries(all.flat()));
}

/** By the schema alone, or one of the documented examples with something bent; and values of configuration as they are seeded. */
function bodiesOf({ method, path, body }: Operation): fc.Arbitrary<unknown> {
  if (!body) return fc.constant(undefined);
  const { schema } = document.paths[path][method].requestBody.content['application/json'];
  const seeded = path.includes('/configuration/')
    ? [...configurations()].map(([, { version, ...value }]) => ({ basedOn: version, note: '试一试', value }))
    : [];
  const examples = [...Object.values(body.examples).map(({ value }) => value), ...seeded];
  return fc.oneof(valuesOf(schema, schemas), valuesOf(schema, schemas).chain(bent), ...examples.map(bent));
}

const headersOf = ({ access, path }: Operation): fc.Arbitrary<Record<string, string>> => {
  const code =
    access === 'either' || path.endsWith('/requests') ? mostly(fc.constant(QUERY_CODE), oddText) : oddText;
  return fc.record(
    { 'x-query-code': code, 'idempotency-key': mostly(fc.uuid(), oddText) },
    { requiredKeys: access === 'token' ? [] : ['x-query-code'] },
  );
};

const requestsOf = (operation: Operation): fc.Arbitrary<Call> =>
  fc.record({
    method: fc.constant(operation.method === 'get' ? ('GET' as const) : ('POST' as const)),
    path: pathsOf(operation.path),
    query: queriesOf(operation),
    headers: headersOf(operation),
    body: bodiesOf(operation),
    person:
      operation.access === 'open'
        ? fc.constant(undefined)
        : oneOf(people().map(({ user }) => user)).map((user) => personOf(user)),
  });

/** Here is no file, no workflow that died, no calendar that was changed. */
const SHUT: readonly string[] = ['linkAttachment', 'redriveWorkflow', 'readRecalculation'];

describe.each(OPERATIONS)('$method $path', (operation) => {
  it('answers whatever is sent as it documents, or with a problem that is not its own fault', async () => {
    const heard = new Set<number>();
    const property = fc.asyncProperty(requestsOf(operation), async (request) => {
      const route = { method: request.method, path: operation.path };
      const { status, type, body } = await functions.call(route, request);
      heard.add(status);
      if (status < 400) expect(operation.answer.schema.safeParse(body).error).toBeUndefined();
      else {
        expect(type).toMatch(/^application\/problem\+json/);
        const { code } = problem.parse(body);
        expect(PROBLEMS).toHaveProperty([code]);
      }
      expect(status).toBeLessThan(500);
    });
    const numRuns = operation.body ? REQUESTS.write : REQUESTS.read;
    await fc.assert(property, { seed: SEED, numRuns, interruptAfterTimeLimit: 60_000 });
    // Requests that are all turned away at the door would show little.
    if (operation.body || SHUT.includes(operation.operationId)) return;
    expect([...heard]).toContain(operation.answer.status);
  }, 90_000);
});
