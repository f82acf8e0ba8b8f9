import { randomBytes, randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { complaintSubmission } from '../../shared/contracts/complaint-submission.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { queryCodeHash } from '../../shared/domain/complaints/requests/query-code-hash.ts';
import { hashOf } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { everyItem } from '../../test/case-table.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { submissionOf } from '../../test/submissions.ts';
import { checkAttachments } from './check-attachments.ts';
import { fileComplaint } from './file-complaint.ts';
import { verifyReceipt } from './verify-receipt.ts';

beforeAll(useSeededTable);

const NOW = at('2026-03-02 10:00');
const dependencies = {
  checkAttachments: (ids: readonly string[], nowMs: number) =>
    checkAttachments(ids, nowMs, { bucket: 'attachments', s3: new S3Client({}) }),
  now: () => NOW,
  random: (bytes: number): Uint8Array => randomBytes(bytes),
  uuid: () => randomUUID(),
};
const file = (overrides: Parameters<typeof submissionOf>[0] = {}, key: string | null = null, now = NOW) =>
  fileComplaint(complaintSubmission.parse(submissionOf(overrides)), key, { ...dependencies, now: () => now });

describe('a complaint', () => {
  it('is registered whole and answered with number, query code, receipt and deadline', async () => {
    const answer = await file();
    expect(answer).toMatchObject({ receipt: { at: NOW }, due: at('2026-03-04 23:59:59') });
    const record = await readCaseRecord(answer.number);
    expect(record?.complaint).toMatchObject({
      contentHash: answer.receipt.hash,
      receiptHead: answer.receipt.head,
      queryCodeHash: queryCodeHash(answer.number, answer.queryCode, sha256),
      enterprise: '91330203MA2000001C',
      against: '330212-housing',
    });
    expect(record?.content).toMatchObject({
      divisionName: expect.stringMatching(/街道/),
      against: { organisationId: '330212-housing', name: expect.stringMatching(/鄞州/) },
      complainant: { phone: '13812345678' },
    });
    expect(hashOf(record?.content, sha256)).toBe(answer.receipt.hash);
    expect(record?.tasks).toHaveLength(1);
  });

  it('gets a receipt that verifies, and no other receipt does', async () => {
    const { number, receipt } = await file();
    const { hash, head } = receipt;
    expect(await verifyReceipt({ number, hash, head })).toMatchObject({ valid: true, number });
    expect(await verifyReceipt({ number, hash: head, head })).toMatchObject({
      valid: false,
      content: false,
      head: true,
    });
    expect(await verifyReceipt({ number, hash, head: hash })).toMatchObject({
      valid: false,
      content: true,
      head: false,
    });
    const unknown = await verifyReceipt({ number: 'TS202603020000000', hash, head });
    expect(unknown).toMatchObject({ valid: false, chain: false });
  });

  it.each([
    ['of a village', { division: '330203001001' }, {}],
    ['of a district', { division: '330203' }, {}],
    ['about whom he knows by name only', { against: '某某物业公司' }, { against: null }],
    [
      'by nobody known',
      { complainant: { kind: 'anonymous' as const } },
      { anonymous: true, enterprise: null },
    ],
    [
      'with a credit code that is confirmed to be printed so',
      {
        complainant: {
          kind: 'enterprise' as const,
          name: '老厂',
          creditCode: '91330203MA2000001D',
          creditCodeConfirmed: true,
          contact: { email: 'a@example.com' },
        },
      },
      { enterprise: '91330203MA2000001D' },
    ],
  ])('%s is taken', async (_, overrides, expected) => {
    const { number } = await file(overrides);
    expect((await readCaseRecord(number))?.complaint).toMatchObject(expected);
  });

  it('keeps the answers to the questions of its category, as part of what its receipt proves', async () => {
    const answers = { appliedOn: '2026-01-05', acceptanceNumber: '甬海许受〔2026〕12号', reached: 'overdue' };
    const { number, receipt } = await file({ answers });
    const record = await readCaseRecord(number);
    expect(record?.content.answers).toEqual(answers);
    expect(hashOf(record?.content, sha256)).toBe(receipt.hash);
    const { answers: _, ...withoutAnswers } = record?.content ?? {};
    expect(hashOf(withoutAnswers, sha256)).not.toBe(receipt.hash);
  });

  it('keeps amounts to the last digit, so that its receipt goes on to verify', async () => {
    const answers = { matter: 'arrears', debtAmount: 99_999_999_999.99, paid: 0.1 };
    const { number, receipt } = await file({ category: 'promise-or-contract-not-kept', answers });
    const { hash, head } = receipt;
    expect(await verifyReceipt({ number, hash, head })).toMatchObject({ valid: true });
  });

  it('that asks for help is about nobody', async () => {
    const { number } = await file({
      category: 'help-request',
      against: undefined,
      answers: { helpWith: 'land' },
    });
    const record = await readCaseRecord(number);
    expect(record?.complaint.against).toBeNull();
    expect(record?.content.against).toEqual({ organisationId: null, name: '' });
  });

  it('filed on behalf says by whom', async () => {
    const { number } = await file({
      complainant: {
        kind: 'on-behalf',
        name: '宁波测试有限公司',
        contact: '13812345678',
        agent: '海曙区工商联',
      },
    });
    expect((await readCaseRecord(number))?.content.complainant).toMatchObject({
      kind: 'on-behalf',
      agent: '海曙区工商联',
    });
  });

  it('of an urgent matter is due in working hours', async () => {
    expect((await file({ urgent: true })).due).toBe(at('2026-03-02 12:00'));
  });
});

describe('bad input is refused with its problem and leaves nothing behind', () => {
  const enterprise = (creditCode: string) => ({
    complainant: { kind: 'enterprise' as const, name: '某厂', creditCode, contact: '13812345678' },
  });
  const person = (contact: string | { phone?: string; email?: string }) => ({
    complainant: { kind: 'person' as const, name: '王小明', contact },
  });
  it.each([
    ['category.unknown', 'an unknown category', { category: 'weather' }],
    ['answers.invalid', 'an answer nobody asked for', { answers: { weather: 'fine' } }],
    ['answers.invalid', 'an answer of another form', { answers: { appliedOn: 'yesterday' } }],
    ['answers.invalid', 'a question not answered', { category: 'help-request' }],
    ['request.invalid', 'a complaint about nobody', { against: undefined }],
    ['division.unknown', 'an unknown district', { division: '999999' }],
    ['division.unknown', 'an unknown village', { division: '330203001999' }],
    ['organisation.unknown', 'an unknown organisation', { against: '330203-weather' }],
    ['organisation.unknown', 'a division instead of a unit', { against: '330203' }],
    ['credit-code.invalid', 'a wrong check character', enterprise('91330203MA2000001D')],
    ['credit-code.invalid', 'a code too short', enterprise('91330203')],
    ['contact.invalid', 'no phone number', person('555-01')],
    ['contact.invalid', 'neither phone nor address', person({})],
    ['contact.invalid', 'no address', person('wang@')],
    ['upload.unknown', 'a file nobody announced', { attachments: [randomUUID()] }],
  ])('%s: %s', async (code, _, overrides) => {
    const before = await everyItem();
    await expect(file(overrides)).rejects.toMatchObject({ code, errors: [{ path: expect.any(String) }] });
    expect(await everyItem()).toEqual(before);
  });
});

describe('an idempotency key', () => {
  it('gets the first answer again, and nothing is filed twice', async () => {
    const first = await file({}, 'key-1');
    const before = await everyItem();
    expect(await file({}, 'key-1')).toEqual(first);
    expect(await everyItem()).toEqual(before);
  });

  it('with another body is refused', async () => {
    await file({}, 'key-2');
    await expect(file({ title: '另一件事' }, 'key-2')).rejects.toMatchObject({
      code: 'idempotency.key-reused',
    });
    await expect(file({ category: 'weather' }, 'key-2')).rejects.toMatchObject({
      code: 'idempotency.key-reused',
    });
  });

  it('files once however many requests come at once', async () => {
    const settled = await Promise.allSettled(Array.from({ length: 6 }, () => file({}, 'key-3')));
    const answers = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value.number] : []));
    // The table may be too busy with the others to take one; that request is to be sent again.
    for (const result of settled)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'table.busy' });
    expect(new Set([...answers, (await file({}, 'key-3')).number]).size).toBe(1);
  });

  it('is free for another complaint after a day', async () => {
    const first = await file({}, 'key-4');
    const later = await file({ title: '另一件事' }, 'key-4', at('2026-03-03 10:00'));
    expect(later.number).not.toBe(first.number);
  });

  it('is no duty: without one the same text is two complaints', async () => {
    expect((await file()).number).not.toBe((await file()).number);
  });
});
