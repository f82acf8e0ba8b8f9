import type { Question } from '../../../../shared/contracts/category-questions.ts';
import type { Category } from '../../../../shared/contracts/reference-data.ts';
import {
  checkCreditCode,
  isWellFormedCreditCode,
} from '../../../../shared/domain/identifiers/credit-code.ts';
import { parsePhone } from '../../../../shared/domain/identifiers/phone.ts';
import { readAnswer } from './answers.ts';
import type { Draft, Step } from './draft.ts';
import { lengthOf } from './length-of.ts';

/** Fields that every form has, in its order; each is the id of its element on the page. */
const FIELDS = [
  'body',
  'title',
  'category',
  'county',
  'against',
  'agent',
  'creditCode',
  'name',
  'phone',
  'email',
  'attachments',
] as const;
type FormField = (typeof FIELDS)[number];

/** Fields that can be wrong: those of every form, and the answers to the questions of a category. */
export type Field = FormField | `answer-${string}`;

/** Element of the answer to a question. */
export const answerField = (name: string): Field => `answer-${name}`;

/** The field with this id, if there is one. */
export const fieldNamed = (id: string): FormField | undefined => FIELDS.find((field) => field === id);

/** Keys of the sentences under `complain.error`, by field. */
export type FieldErrors = Partial<Record<Field, string>>;

const STEP_OF: Record<FormField, Step> = {
  body: 'what',
  title: 'what',
  category: 'what',
  county: 'where',
  against: 'where',
  name: 'who',
  agent: 'who',
  creditCode: 'who',
  phone: 'who',
  email: 'who',
  attachments: 'evidence',
};

/** The step on which a field stands. */
export const stepOf = (field: Field): Step => {
  const known = fieldNamed(field);
  return known === undefined ? 'what' : STEP_OF[known];
};

/** Where a field stands in the form; the answers to questions end the first step, as they are listed. */
const placeOf = (field: Field): number => {
  const known = fieldNamed(field);
  return known === undefined ? FIELDS.indexOf('county') - 0.5 : FIELDS.indexOf(known);
};

/** What is wrong, field by field, in the order of the form. */
export const wrongFields = (errors: FieldErrors): [Field, string][] =>
  (Object.entries(errors) as [Field, string][]).toSorted(([one], [other]) => placeOf(one) - placeOf(other));

/** The contract's own limits: complaint-submission.ts. */
const within = (text: string, min: number, max: number, short: string, long: string): string | undefined => {
  const length = lengthOf(text.trim());
  if (length < min) return short;
  return length > max ? long : undefined;
};

const creditCodeError = ({ kind, creditCode, creditCodeConfirmed }: Draft): string | undefined => {
  if (creditCode.trim() === '') return kind === 'enterprise' ? 'creditCodeMissing' : undefined;
  const check = checkCreditCode(creditCode);
  if (check.ok || (creditCodeConfirmed && isWellFormedCreditCode(creditCode))) return undefined;
  if (check.reason === 'length') return 'creditCodeLength';
  return check.reason === 'alphabet' ? 'creditCodeAlphabet' : 'creditCodeCheck';
};

const phoneError = ({ phone, email }: Draft): string | undefined => {
  if (phone.trim() === '') return email.trim() === '' ? 'contactMissing' : undefined;
  return parsePhone(phone).ok ? undefined : 'phoneWrong';
};

const emailError = ({ email }: Draft): string | undefined =>
  email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim()) ? undefined : 'emailWrong';

const againstError = ({ againstMode, unitId, againstName }: Draft): string | undefined => {
  if (againstMode === 'unknown') return undefined;
  if (againstMode === 'unit') return unitId === '' ? 'unitMissing' : undefined;
  return within(againstName, 2, 100, 'againstShort', 'nameLong');
};

const identityErrors = (draft: Draft): Record<string, string | undefined> => {
  if (draft.kind === 'anonymous') return {};
  return {
    name: within(draft.name, 2, 100, 'nameShort', 'nameLong'),
    phone: phoneError(draft),
    email: emailError(draft),
    ...(draft.kind === 'person' ? {} : { creditCode: creditCodeError(draft) }),
    ...(draft.kind === 'on-behalf' ? { agent: within(draft.agent, 2, 100, 'agentShort', 'nameLong') } : {}),
  };
};

const answerErrors = ({ answers }: Draft, { questions }: FormCategory): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const read = readAnswer(question, answers[question.name]);
      return read.ok ? [] : [[answerField(question.name), read.error]];
    }),
  );

/** What of a category decides on a draft in it. */
export interface FormCategory {
  readonly track: Category['track'];
  readonly questions: readonly Question[];
}
const NOT_CHOSEN: FormCategory = { track: 'complaint', questions: [] };

const CHECKS: Record<Step, (draft: Draft, category: FormCategory) => Record<string, string | undefined>> = {
  what: (draft, category) => ({
    body: within(draft.body, 5, 5000, 'bodyShort', 'bodyLong'),
    title: within(draft.title, 2, 100, 'titleShort', 'titleLong'),
    category: draft.category === '' ? 'categoryMissing' : undefined,
    ...answerErrors(draft, category),
  }),
  where: (draft, { track }) => ({
    county: draft.county === '' ? 'countyMissing' : undefined,
    against: track === 'help' ? undefined : againstError(draft),
  }),
  who: identityErrors,
  evidence: () => ({}),
  check: () => ({}),
};

/** What is missing or wrong on one step of a draft in its category; empty when one may go on. */
export const checkStep = (draft: Draft, step: Step, category: FormCategory = NOT_CHOSEN): FieldErrors =>
  Object.fromEntries(
    Object.entries(CHECKS[step](draft, category)).filter(([, error]) => error !== undefined),
  );
