import * as z from 'zod';
import { answersSchemaOf, type Question } from '../../shared/contracts/category-questions.ts';
import type { Answers } from '../../shared/domain/complaints/complaint.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';

/** Schemas are made once for each list of questions; a taxonomy read anew brings new lists. */
const schemas = new WeakMap<readonly Question[], z.ZodType>();

function schemaOf(questions: readonly Question[]): z.ZodType {
  const made = schemas.get(questions) ?? z.fromJSONSchema(answersSchemaOf(questions));
  schemas.set(questions, made);
  return made;
}

/**
 * Refuses answers that the category does not ask for, that are missing, or that are not of the form asked for.
 * @throws ProblemError `answers.invalid`, with the name of each question that has no proper answer
 */
export function checkAnswers(questions: readonly Question[], answers: Answers): void {
  const parsed = schemaOf(questions).safeParse(answers);
  if (parsed.success) return;
  throw new ProblemError(
    'answers.invalid',
    parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((name) => ({ path: `answers.${name}`, message: 'the category does not ask this' }))
        : [{ path: ['answers', ...issue.path].join('.'), message: issue.message }],
    ),
  );
}
