import type { ProblemCode } from '../../shared/contracts/problem-catalogue.ts';
import type { Call } from '../support/api.ts';
import { complaint } from '../support/complaint.ts';

export interface BadCall extends Call {
  readonly what: string;
  readonly path: string;
  readonly status: number;
  readonly code: ProblemCode;
}

const enterprise = { kind: 'enterprise', name: '宁波某某机械有限公司', contact: '13812345678' } as const;
const tooLongText = '长'.repeat(5_001);

const submission = (what: string, body: unknown, code: ProblemCode, status = 422, headers = {}): BadCall => ({
  ...{ what, path: '/api/complaints', method: 'POST', body, headers, status, code },
});

/** Complaints that must not be filed, and what is said about each. */
export const BAD_SUBMISSIONS: readonly BadCall[] = [
  submission('nothing at all', '', 'request.malformed', 400),
  submission('a body of one byte', '{', 'request.malformed', 400),
  submission('a body of one digit', '1', 'request.invalid'),
  submission('broken JSON', '{"title": "检查', 'request.malformed', 400),
  submission('a list', '[]', 'request.invalid'),
  submission('bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'request.malformed', 400),
  submission('a body of 1 MB', { ...complaint(), body: 'x'.repeat(1_000_000) }, 'request.too-large', 413),
  submission('a body of 3 MB', { ...complaint(), body: 'x'.repeat(3_000_000) }, 'request.too-large', 413),
  submission('a form', 'title=x', 'request.unsupported-type', 415, {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  submission('a plain text', '{}', 'request.unsupported-type', 415, { 'content-type': 'text/plain' }),
  submission('a text too long', complaint({ body: tooLongText }), 'request.invalid'),
  submission('a field nobody knows', { ...complaint(), isAdmin: true }, 'request.invalid'),
  submission('a control character', complaint({ title: '检查\u0000过于频繁' }), 'request.invalid'),
  submission('an unknown category', complaint({ category: 'no-such-category' }), 'category.unknown'),
  submission(
    "a category named like an object's own",
    complaint({ category: '__proto__' }),
    'category.unknown',
  ),
  submission('an unknown division', complaint({ division: '339999' }), 'division.unknown'),
  submission('an unknown village', complaint({ division: '330203999999' }), 'division.unknown'),
  submission('a division that is no code', complaint({ division: '../330203' }), 'request.invalid'),
  submission('an unknown unit', complaint({ against: '330203-no-such-unit' }), 'organisation.unknown'),
  submission(
    'a credit code whose check character is wrong',
    complaint({ complainant: { ...enterprise, creditCode: '91330203MA2000001D' } }),
    'credit-code.invalid',
  ),
  submission(
    'a credit code that is none, confirmed',
    complaint({ complainant: { ...enterprise, creditCode: 'IOSVZ', creditCodeConfirmed: true } }),
    'credit-code.invalid',
  ),
  submission(
    'a contact that is none',
    complaint({ complainant: { kind: 'person', name: '王某', contact: '1234' } }),
    'contact.invalid',
  ),
  submission('an empty idempotency key', complaint(), 'idempotency.key-invalid', 400, {
    'idempotency-key': '',
  }),
  submission('an idempotency key too long', complaint(), 'idempotency.key-invalid', 400, {
    'idempotency-key': 'k'.repeat(101),
  }),
  submission(
    'a file that was never announced',
    complaint({ attachments: ['7c0f3c5e-6f43-4c6b-9d1b-1f0a4f0f6a55'] }),
    'upload.unknown',
  ),
  submission(
    'an attachment that is a path',
    complaint({ attachments: ['../../etc/passwd'] }),
    'request.invalid',
  ),
];
