import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_ATTACHMENTS, MAX_ATTACHMENTS_OF_CASE } from '../../shared/contracts/attachment-limits.ts';
import { type CaseRequest, caseRequest } from '../../shared/contracts/case-requests.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { caseAt, contentOf, pass } from '../../shared/domain/complaints/complaints.testing.ts';
import { queryCodeHash } from '../../shared/domain/complaints/requests/query-code-hash.ts';
import { queryCode } from '../../shared/domain/identifiers/query-code.ts';
import { hashOf } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { everyItem } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { checkAttachments } from './check-attachments.ts';
import { openEvidenceStore } from './evidence-store.testing.ts';
import { requestOnCase } from './request-on-case.ts';

const CODE = queryCode(new Uint8Array(12).fill(7));
const NOW = at('2026-03-03 09:00');
let store: Awaited<ReturnType<typeof openEvidenceStore>>;

beforeAll(async () => {
  await useSeededTable();
  store = await openEvidenceStore();
});
afterAll(() => store.close());

const dependencies = {
  now: () => NOW,
  checkAttachments: (ids: readonly string[], nowMs: number) => checkAttachments(ids, nowMs, store.storage),
};
const ask = (number: string, request: CaseRequest, key: string | null = null) =>
  requestOnCase(number, CODE, request, key, dependencies);
const adding = (...attachments: string[]) =>
  ({ request: 'add-information', text: '今天又来检查，照片见附件', attachments }) as const;

const HOUR_MS = 3_600_000;
const sent = (announced: { fileName?: string; contentType?: string; size?: number } = {}, bytes?: null) =>
  store.upload({ ...announced, expiresAtMs: Date.parse(NOW) + HOUR_MS }, bytes);

/** A case that the code belongs to: waiting for its supplement, or being handled. */
async function saved(waiting: 'supplement' | 'handle', content: ComplaintContent = contentOf()) {
  const number = freshNumber();
  const story =
    waiting === 'handle'
      ? caseAt('handle', content, { number })
      : pass(caseAt('accept', content, { number }), { outcome: 'supplement-asked' });
  const hash = queryCodeHash(number, CODE, sha256);
  const changes = story.changes.map((change) => ({
    ...change,
    complaint: { ...change.complaint, queryCodeHash: hash },
  }));
  await saveStory({ ...story, changes }, content);
  return number;
}

describe('files', () => {
  it('come with an addition: kept beside the case, counted and hashed in the event, and nobody else’s any more', async () => {
    const number = await saved('handle');
    const ids = [await sent({ fileName: '现场一.png' }), await sent({ fileName: '现场二.png' })];
    const { version } = await ask(number, adding(...ids));
    const record = await readCaseRecord(number);
    const [addition] = record?.additions ?? [];
    expect(addition).toMatchObject({ version, text: '今天又来检查，照片见附件' });
    expect(addition?.attachments?.map(({ attachmentId, fileName }) => [attachmentId, fileName])).toEqual([
      [ids[0], '现场一.png'],
      [ids[1], '现场二.png'],
    ]);
    const event = record?.events.at(-1);
    expect(event?.data).toMatchObject({
      files: 2,
      attachmentsHash: hashOf(addition?.attachments, sha256),
    });
    expect(JSON.stringify(event)).not.toContain('现场');
    await expect(ask(await saved('handle'), adding(ids[0] ?? ''))).rejects.toMatchObject({
      code: 'upload.unknown',
    });
  });

  it('come with the supplement that was asked for, and acceptance goes on', async () => {
    const number = await saved('supplement');
    const id = await sent({ fileName: '执照.png' });
    await ask(number, { request: 'supplement', text: '执照见附件', attachments: [id] });
    const record = await readCaseRecord(number);
    expect(record?.complaint).toMatchObject({ stage: 'accept', round: 2 });
    expect(record?.events.at(-1)).toMatchObject({ type: 'task-completed', data: { files: 1 } });
    expect(record?.additions).toMatchObject([{ text: '执照见附件', attachments: [{ attachmentId: id }] }]);
  });

  it('are taken once, however often the request is sent with its key', async () => {
    const number = await saved('handle');
    const request = adding(await sent());
    const [one, other] = await Promise.all([ask(number, request, 'key-1'), ask(number, request, 'key-1')]);
    expect(other).toEqual(one);
    expect(await ask(number, request, 'key-1')).toEqual(one);
    expect((await readCaseRecord(number))?.additions).toHaveLength(1);
  });

  it('belong to one of two cases that are sent them at once', async () => {
    const numbers = [await saved('handle'), await saved('handle')];
    const request = adding(await sent());
    const results = await Promise.allSettled(numbers.map((number) => ask(number, request)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('what is wrong is refused, and nothing is changed', () => {
  it.each<[string, string, () => Promise<string>]>([
    ['upload.unknown', 'a file nobody announced', async () => randomUUID()],
    ['upload.missing', 'a file that never arrived', () => sent({}, null)],
    ['upload.size-mismatch', 'a file of another size', () => sent({ size: 1 })],
    ['upload.type-mismatch', 'a file of another kind', () => sent({ contentType: 'application/pdf' })],
  ])('%s: %s', async (code, _, file) => {
    const number = await saved('handle');
    const request = adding(await sent(), await file());
    const before = await everyItem();
    await expect(ask(number, request)).rejects.toMatchObject({
      code,
      errors: [{ path: 'attachments.1' }],
    });
    expect(await everyItem()).toEqual(before);
  });

  it('request.not-now: a supplement that nobody waits for leaves its files free', async () => {
    const number = await saved('handle');
    const id = await sent();
    const early = { ...adding(id), request: 'supplement' } as const;
    await expect(ask(number, early)).rejects.toMatchObject({ code: 'request.not-now' });
    expect((await readCaseRecord(number))?.additions).toEqual([]);
    await ask(number, adding(id));
  });

  it('upload.case-full: more files than a case takes, with those of the filing', async () => {
    const attachment = { fileName: 'a.png', contentType: 'image/png', size: 1, key: 'uploads/a' };
    const attachments = Array.from({ length: MAX_ATTACHMENTS_OF_CASE - 1 }, () => ({
      ...attachment,
      attachmentId: randomUUID(),
    }));
    const number = await saved('handle', contentOf({ attachments }));
    const [one, two] = [await sent(), await sent()];
    await expect(ask(number, adding(one, two))).rejects.toMatchObject({ code: 'upload.case-full' });
    await ask(number, adding(one));
    await expect(ask(number, adding(two))).rejects.toMatchObject({ code: 'upload.case-full' });
  });

  it('the contract takes no more files at once than a filing, and none where there is nothing to send them for', () => {
    const ids = Array.from({ length: MAX_ATTACHMENTS + 1 }, () => randomUUID());
    expect(caseRequest.safeParse(adding(...ids.slice(1))).success).toBe(true);
    expect(caseRequest.safeParse(adding(...ids)).success).toBe(false);
    const withdrawal = { request: 'withdraw', reason: '已解决', attachments: [] };
    expect(caseRequest.safeParse(withdrawal).success).toBe(false);
  });
});
