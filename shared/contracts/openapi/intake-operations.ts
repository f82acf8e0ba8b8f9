import { complaintSubmission, complaintSubmitted } from '../complaint-submission.ts';
import { receiptVerification, receiptVerified } from '../receipts.ts';
import { uploadGranted, uploadRequest } from '../uploads.ts';
import { NUMBER, SUBMISSIONS, SUBMITTED, UPLOAD, UPLOAD_GRANTED, VERIFICATION } from './intake-examples.ts';
import { type Operation, TAGS } from './operation.ts';
import { idempotencyHeader } from './parameters.ts';

/** What anybody may do without an account. */
export const INTAKE_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/complaints',
    operationId: 'fileComplaint',
    tag: TAGS.intake,
    summary: 'File a complaint (提交诉求)',
    description:
      'Needs no account. The answer holds the number, a query code that is shown only this once, and a receipt that can be verified later. Send an `idempotency-key` so that a repeated request files nothing twice; the same key with another body is refused.',
    access: 'open',
    parameters: { header: idempotencyHeader },
    body: { schema: complaintSubmission, examples: SUBMISSIONS },
    answer: {
      status: 201,
      description: 'The complaint is stored.',
      schema: complaintSubmitted,
      examples: SUBMITTED,
    },
    problems: [
      'category.unknown',
      'division.unknown',
      'organisation.unknown',
      'answers.invalid',
      'credit-code.invalid',
      'contact.invalid',
      'upload.unknown',
      'upload.missing',
      'upload.size-mismatch',
      'upload.type-mismatch',
      'idempotency.key-reused',
      'idempotency.key-invalid',
    ],
  },
  {
    method: 'post',
    path: '/api/uploads',
    operationId: 'announceUpload',
    tag: TAGS.intake,
    summary: 'Announce an attachment (上传附件)',
    description:
      'First announce the file; then send its bytes with PUT to the address in the answer, with exactly the headers given; then name the upload id in the complaint. Type and size are checked against the content when the complaint is filed.',
    access: 'open',
    body: { schema: uploadRequest, examples: UPLOAD },
    answer: {
      status: 201,
      description: 'Where to send the bytes, and until when.',
      schema: uploadGranted,
      examples: UPLOAD_GRANTED,
    },
    problems: [],
  },
  {
    method: 'post',
    path: '/api/receipts/verify',
    operationId: 'verifyReceipt',
    tag: TAGS.intake,
    summary: 'Verify a receipt (核验回执)',
    description:
      'Says whether the stored content still has the hash on the receipt, the first event has its head and the chain of events is unbroken. Tells nothing else about the case; an unknown number is simply not valid.',
    access: 'open',
    body: { schema: receiptVerification, examples: VERIFICATION },
    answer: {
      status: 200,
      description: 'What holds and what does not.',
      schema: receiptVerified,
      examples: {
        valid: {
          summary: 'Everything holds',
          value: { number: NUMBER, valid: true, content: true, head: true, chain: true },
        },
      },
    },
    problems: [],
  },
];
