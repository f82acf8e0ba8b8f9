import * as z from 'zod';
import type { CreateDocumentOptions } from 'zod-openapi';
import { MAX_ATTACHMENT_BYTES } from '../attachment-limits.ts';
import { boardCasesQuery, boardQuery } from '../board.ts';
import { complaintSubmission, complaintSubmitted, receipt } from '../complaint-submission.ts';
import { problem } from '../problem.ts';
import { receiptVerified } from '../receipts.ts';
import { category, divisionsQuery, unitsQuery } from '../reference-data.ts';
import { similarQuery } from '../similar-cases.ts';
import { uploadGranted, uploadRequest } from '../uploads.ts';
import { worklistQuery } from '../worklist.ts';

type FieldTexts = readonly [z.ZodObject, Readonly<Record<string, string>>];

const texts = <S extends z.ZodObject>(
  schema: S,
  fields: Readonly<{ [field in keyof S['shape']]?: string }>,
): FieldTexts => [schema, z.record(z.string(), z.string()).parse(fields)];

/** What fields mean where name and type do not say it; kept apart so that pages do not load them with the contracts. */
const FIELD_TEXTS = new Map<unknown, Readonly<Record<string, string>>>([
  texts(complaintSubmission, {
    title: 'What it is about, in one line (标题).',
    body: 'What happened (诉求内容).',
    category: 'Code of a category from `GET /api/categories` (类别).',
    division: 'Code of the place: county 6, town 9 or village 12 digits (所在地).',
    against:
      'Id of the complained-of unit from `GET /api/units`, or its name in words (被诉单位). Only a request for help has none.',
    answers: 'Answers to the questions of the category, by their names (问题回答).',
    complainant: 'Who complains (诉求人).',
    consentToDisclose: 'The complained-of unit may learn who complains (同意告知身份).',
    urgent: 'Safety, stopped production, power cut or seizure (紧急).',
    language: 'Language of the messages about the case, Chinese if left out (通知语言).',
    attachments: 'Upload ids from `POST /api/uploads` (附件).',
  }),
  texts(complaintSubmitted, {
    number: 'Complaint number (诉求编号).',
    queryCode: 'Follows the case without an account; shown here and never again (查询码).',
    receipt: 'Proof of what was received and when (回执).',
    due: 'When the intake centre has to decide on acceptance.',
  }),
  texts(receipt, {
    hash: 'SHA-256 of the content, hexadecimal.',
    head: 'SHA-256 of the first event of the chain.',
    at: 'When it was received.',
  }),
  texts(receiptVerified, {
    valid: 'All three of the following hold.',
    content: 'The stored content has the hash of the receipt.',
    head: 'The first event has the head of the receipt.',
    chain: 'The chain of events is unbroken.',
  }),
  texts(uploadRequest, { size: `Bytes, ${MAX_ATTACHMENT_BYTES} at most.` }),
  texts(uploadGranted, {
    url: 'Send the bytes there with PUT.',
    headers: 'Send exactly these headers with them.',
    expiresAt: 'Until when the address takes the bytes.',
  }),
  texts(problem, {
    type: '`urn:suda:problem:` and the code.',
    title: 'What happened and what to do, in English.',
    detail: 'The same in Chinese.',
    code: 'Stable; for programs.',
    errors: 'For invalid input: where and what.',
  }),
  texts(worklistQuery, {
    unit: "Id of a unit; one's own by default.",
    limit: 'Rows of a page.',
    cursor: 'From the answer before; leave it out for the first page.',
  }),
  texts(boardQuery, { month: 'A month as yyyy-mm, Asia/Shanghai; this month by default.' }),
  texts(boardCasesQuery, {
    unit: 'Id of the unit in the row.',
    measure: 'The figure.',
    month: 'For finished and late tasks: a month as yyyy-mm.',
    cursor: 'From the answer before; leave it out for the first page.',
  }),
  texts(category, {
    track: '`help` is a request for help, about nobody; everything else a complaint.',
    questions:
      'Typed questions: the answer of each follows its JSON Schema; `required` ones have to be answered.',
  }),
  texts(similarQuery, {
    against: 'Id of the unit; for a name in words nothing is counted.',
    category: 'Code of the category.',
  }),
  texts(divisionsQuery, {
    parent: 'Code of the place above: city or county 6, town 9 digits; the city by default.',
  }),
  texts(unitsQuery, { division: 'Code of the division; the city by default.', q: 'Part of the name.' }),
]);

type Override = Extract<NonNullable<CreateDocumentOptions['override']>, (...parameters: never[]) => unknown>;

/** Adds the texts to the properties of a schema as it is rendered; answers may gain fields, so they are not closed. */
export const describeFields: Override = ({ zodSchema, jsonSchema, io }) => {
  if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  // The format says it; the pattern of a date alone has 250 characters.
  if (jsonSchema.format) delete jsonSchema.pattern;
  const fields = FIELD_TEXTS.get(zodSchema);
  const properties = jsonSchema.properties;
  if (!fields || !properties) return;
  for (const [field, description] of Object.entries(fields)) {
    const property = properties[field];
    if (typeof property === 'object') properties[field] = { ...property, description };
  }
};
