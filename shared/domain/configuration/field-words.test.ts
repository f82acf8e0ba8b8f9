import { expect, it } from 'vitest';
import * as z from 'zod';
import { CONFIGURATION_KINDS } from '../../contracts/configuration-kinds.ts';
import { FIELD_WORDS, UNIT_WORDS, VALUE_WORDS } from './field-words.ts';

/** Told otherwise: the number of a version, and a duration with its unit. */
const WITHOUT_WORDS = ['version', 'amount'];

type Schema = z.core.JSONSchema.JSONSchema;

/** The fields that administrators fill in; entries under keys of their own – years, answers – have no words of ours. */
function fieldsOf(schema: Schema): string[] {
  const inner = [
    schema.items,
    schema.additionalProperties,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ].flat();
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, of]) => [name, ...fieldsOfAny(of)]),
    ...inner.flatMap(fieldsOfAny),
  ];
}
const fieldsOfAny = (schema: Schema | boolean | undefined): string[] =>
  typeof schema === 'object' ? fieldsOf(schema) : [];

it.each(Object.entries(CONFIGURATION_KINDS))('every field of %s is called by words', (_, { schema }) => {
  const fields = fieldsOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter((name) => !Object.hasOwn(FIELD_WORDS, name) && !WITHOUT_WORDS.includes(name))).toEqual(
    [],
  );
});

it.each([FIELD_WORDS, VALUE_WORDS, UNIT_WORDS].flatMap((words) => Object.entries(words)))(
  '%s has words in Chinese and in English',
  (_, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Za-z][\x20-\x7e]+$/);
  },
);
