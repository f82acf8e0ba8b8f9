import fc from 'fast-check';
import * as z from 'zod';

/** As much of JSON Schema as the contracts come to. */
const schemaOf = z.looseObject({
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.unknown().optional(),
  maxItems: z.number().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});
type Schema = z.infer<typeof schemaOf>;

/** Values of a schema of the API's document, as a program would make them that knows nothing but the document. */
export function valuesOf(
  input: unknown,
  components: Readonly<Record<string, unknown>>,
): fc.Arbitrary<unknown> {
  const schema = schemaOf.parse(input);
  const of = (part: unknown) => valuesOf(part, components);
  if (schema.$ref !== undefined) return of(components[schema.$ref.split('/').at(-1) ?? '']);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map(of));
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, of(part)])),
        { requiredKeys: schema.required ?? [] },
      );
    case 'array':
      return fc.array(of(schema.items ?? {}), { maxLength: Math.min(schema.maxItems ?? 3, 3) });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer(rangeOf(schema));
    case 'number':
      return fc.double({ ...rangeOf(schema), noNaN: true, noDefaultInfinity: true });
    case 'string':
      return textsOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

const rangeOf = ({ minimum = -1_000, maximum = 100_000 }: Schema) => ({
  min: Math.max(minimum, -(2 ** 31)),
  max: Math.min(maximum, 2 ** 31 - 1),
});

const BY_FORMAT: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid(),
  date: fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  'date-time': fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString()),
};

function textsOf({ format = '', pattern = '', minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  const known = BY_FORMAT[format];
  if (known) return known;
  // fast-check makes no texts of classes of Unicode; the one pattern with them forbids control characters
  if (pattern !== '' && !pattern.includes('\\p')) return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc
    .string({ unit: 'grapheme-composite', minLength, maxLength: Math.min(maxLength, minLength + 60) })
    .map((text) => `述${text}`.slice(0, maxLength));
}
