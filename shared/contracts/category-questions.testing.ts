import fc from 'fast-check';
import type { Question } from './category-questions.ts';

const code = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const choices = fc.uniqueArray(code, { minLength: 1, maxLength: 6 });

const schemas: fc.Arbitrary<Question['schema']> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 950 }))
    .map(([minLength, more]) => ({ type: 'string' as const, minLength, maxLength: minLength + more })),
  fc.constant({ type: 'string' as const, format: 'date' as const }),
  choices.map((codes) => ({ type: 'string' as const, enum: codes })),
  fc
    .tuple(
      fc.constantFrom('number' as const, 'integer' as const),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: 0, max: 99_000_000_000 }),
    )
    .map(([type, minimum, more]) => ({ type, minimum, maximum: minimum + more })),
  fc.constant({ type: 'boolean' as const }),
  choices.map((codes) => ({
    type: 'array' as const,
    items: { type: 'string' as const, enum: codes },
    uniqueItems: true as const,
    minItems: 1 as const,
  })),
);

/** Any question of any form. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .tuple(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/), schemas, fc.boolean())
  .map(([name, schema, required]) => {
    const codes = 'enum' in schema ? schema.enum : 'items' in schema ? schema.items.enum : [];
    return {
      name,
      title: { zh: `问${name}`, en: `Asks ${name}` },
      required,
      schema,
      labels: Object.fromEntries(codes.map((each) => [each, { zh: `选${each}`, en: `Choice ${each}` }])),
    };
  });

/** Any list of questions with names of their own. */
export const anyQuestions = fc.uniqueArray(anyQuestion, { selector: ({ name }) => name, maxLength: 6 });
