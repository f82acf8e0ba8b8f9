import type { Question } from '../../../../shared/contracts/category-questions.ts';
import { choicesOf } from '../../../../shared/contracts/choices-of.ts';
import { lengthOf } from './length-of.ts';

type Answer = string | number | boolean | string[];

/** An answer as it is typed or chosen, by the name of its question; several choices are a list. */
export type WrittenAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Keys of the sentences under `complain.error` that are about an answer. */
export type AnswerError =
  | 'answerMissing'
  | 'answerDate'
  | 'answerNumber'
  | 'answerInteger'
  | 'answerRange'
  | 'answerShort'
  | 'answerLong'
  | 'answerChoice';

type Read = { ok: true; answer: Answer | undefined } | { ok: false; error: AnswerError };

const taken = (answer: Answer | undefined): Read => ({ ok: true, answer });
const wrong = (error: AnswerError): Read => ({ ok: false, error });

/** What is typed, on one line and without what cannot be stored. */
export const writtenText = (written: WrittenAnswers[string] | undefined): string =>
  typeof written === 'string' ? written.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim() : '';

/** What is chosen of several. */
export const chosenCodes = (written: WrittenAnswers[string] | undefined): readonly string[] =>
  Array.isArray(written) ? written : [];

const isDate = (text: string): boolean => {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** Digits as people type them: full width, with separators. */
const plainDigits = (text: string): string => text.normalize('NFKC').replace(/[,，\s]/g, '');

const readNumber = (
  text: string,
  { type, minimum, maximum }: { type: 'number' | 'integer'; minimum: number; maximum: number },
): Read => {
  const digits = plainDigits(text);
  const form = type === 'integer' ? /^-?\d{1,12}$/ : /^-?\d{1,12}(\.\d{1,2})?$/;
  if (!form.test(digits)) return wrong(type === 'integer' ? 'answerInteger' : 'answerNumber');
  const value = Number(digits);
  return value < minimum || value > maximum ? wrong('answerRange') : taken(value);
};

const readText = (text: string, { minLength, maxLength }: { minLength: number; maxLength: number }): Read => {
  const length = lengthOf(text);
  if (length < minLength) return wrong('answerShort');
  return length > maxLength ? wrong('answerLong') : taken(text);
};

const readChoices = (schema: Question['schema'], written: WrittenAnswers[string] | undefined): Read => {
  const codes = choicesOf(schema).filter((code) => chosenCodes(written).includes(code));
  return taken(codes.length === 0 ? undefined : codes);
};

const readAny = ({ schema }: Question, written: WrittenAnswers[string] | undefined): Read => {
  if ('items' in schema) return readChoices(schema, written);
  const text = writtenText(written);
  if (text === '') return taken(undefined);
  if ('enum' in schema) return schema.enum.includes(text) ? taken(text) : wrong('answerChoice');
  if ('format' in schema) return isDate(text) ? taken(text) : wrong('answerDate');
  if (schema.type === 'boolean')
    return text === 'yes' || text === 'no' ? taken(text === 'yes') : wrong('answerChoice');
  return schema.type === 'string' ? readText(text, schema) : readNumber(text, schema);
};

/** Reads what is typed or chosen as the answer that the question's schema wants; undefined where nothing is. */
export const readAnswer = (question: Question, written: WrittenAnswers[string] | undefined): Read => {
  const read = readAny(question, written);
  return read.ok && read.answer === undefined && question.required ? wrong('answerMissing') : read;
};

/** The answers of a finished draft to the questions of its category. */
export const answersOf = (questions: readonly Question[], written: WrittenAnswers): Record<string, Answer> =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const read = readAnswer(question, written[question.name]);
      return read.ok && read.answer !== undefined ? [[question.name, read.answer]] : [];
    }),
  );
