import { REASON_OF_LAPSE } from '../domain/complaints/tasks/reason-of-lapse.ts';
import type { Question } from './category-questions.ts';
import { choicesOf } from './choices-of.ts';
import { type Taxonomy, taxonomy } from './configuration.ts';
import type { FieldError } from './problem-document.ts';
import { type RefusalReason, reasonCode } from './refusal-reason.ts';
import { repeatedEntries } from './repeated-entries.ts';
import { type Bilingual, writtenText } from './text.ts';

type Category = Taxonomy['categories'][number];

/** Longest words of the form, characters of either language. */
const MOST = { name: 120, text: 500, keyword: 40 } as const;

/** Faults of categories and reasons that their shape alone doesn't show: missing words, codes twice, questions without an answer. */
export function taxonomyFaults(value: unknown): FieldError[] {
  const { categories, refusalReasons } = taxonomy.parse(value);
  const codes = refusalReasons.map(({ code }) => code);
  return [
    ...(categories.length > 0 ? [] : [{ path: 'categories', message: 'without a category nobody can file' }]),
    ...repeatedEntries(
      categories.map(({ code }) => code),
      'categories',
    ),
    ...categories.flatMap((category, index) => categoryFaults(category, `categories.${index}`)),
    ...repeatedEntries(codes, 'refusalReasons'),
    ...refusalReasons.flatMap((reason, index) => reasonFaults(reason, `refusalReasons.${index}`)),
    ...(codes.includes(REASON_OF_LAPSE)
      ? []
      : [{ path: 'refusalReasons', message: `${REASON_OF_LAPSE} is needed: supplements lapse to it` }]),
  ];
}

function categoryFaults(
  { code, name, hint, keywords, subReasons, questions }: Category,
  path: string,
): FieldError[] {
  return [
    ...codeFaults(code, `${path}.code`),
    ...wordFaults(name, `${path}.name`, MOST.name),
    ...wordFaults(hint, `${path}.hint`, MOST.text, 'may be left out'),
    ...keywords.flatMap((word, at) => textFaults(word, `${path}.keywords.${at}`, MOST.keyword)),
    ...repeatedEntries(
      subReasons.map((subReason) => subReason.code),
      `${path}.subReasons`,
    ),
    ...subReasons.flatMap((subReason, at) => [
      ...codeFaults(subReason.code, `${path}.subReasons.${at}.code`),
      ...wordFaults(subReason.name, `${path}.subReasons.${at}.name`, MOST.name),
    ]),
    ...questions.flatMap((question, at) => questionFaults(question, `${path}.questions.${at}`)),
  ];
}

function questionFaults(
  { name, title, hint, unit, schema, labels = {} }: Question,
  path: string,
): FieldError[] {
  const choices = choicesOf(schema);
  const hasNoWholeNumber =
    schema.type === 'integer' && Math.ceil(schema.minimum) > Math.floor(schema.maximum);
  return [
    // Answers are looked up by this name, and every object has something under these.
    ...(name in Object.prototype ? [{ path: `${path}.name`, message: 'this name is taken' }] : []),
    ...wordFaults(title, `${path}.title`, MOST.name),
    ...(hint ? wordFaults(hint, `${path}.hint`, MOST.text) : []),
    ...(unit ? wordFaults(unit, `${path}.unit`, MOST.keyword) : []),
    ...(hasNoWholeNumber ? [{ path: `${path}.schema`, message: 'no whole number lies between' }] : []),
    ...repeatedEntries(choices, `${path}.schema.enum`),
    ...Object.entries(labels).flatMap(([choice, words]) =>
      choices.includes(choice)
        ? wordFaults(words, `${path}.labels.${choice}`, MOST.name)
        : [{ path: `${path}.labels.${choice}`, message: 'there is no such field' }],
    ),
  ];
}

/** A complainant reads a reason in his language: neither text of it may be missing. */
const reasonFaults = ({ name, otherWay, legalBasis }: RefusalReason, path: string): FieldError[] =>
  Object.entries({ name, otherWay, ...(legalBasis && { legalBasis }) }).flatMap(([field, words]) =>
    wordFaults(words, `${path}.${field}`, MOST.text),
  );

/** Words are there in both languages; what may be left out is so in both. */
function wordFaults(
  words: Bilingual,
  path: string,
  most: number,
  need: 'needed' | 'may be left out' = 'needed',
): FieldError[] {
  const isLeftOut = words.zh.trim() === '' && words.en.trim() === '';
  if (isLeftOut && need === 'may be left out') return [];
  return [...textFaults(words.zh, `${path}.zh`, most), ...textFaults(words.en, `${path}.en`, most)];
}

const textFaults = (text: string, path: string, most: number): FieldError[] =>
  (writtenText(1, most).safeParse(text).error?.issues ?? []).map(({ message }) => ({ path, message }));

const codeFaults = (code: string, path: string): FieldError[] =>
  (reasonCode.safeParse(code).error?.issues ?? []).map(({ message }) => ({ path, message }));
