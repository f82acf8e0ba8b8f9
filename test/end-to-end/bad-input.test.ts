import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import { problem } from '../../shared/contracts/problem.ts';
import { PROBLEMS, type ProblemCode } from '../../shared/contracts/problem-catalogue.ts';
import { attachmentLink } from '../../shared/contracts/uploads.ts';
import { type Api, createApi } from '../support/api.ts';
import { complaint } from '../support/complaint.ts';
import { casesOnRecord } from '../support/figures.ts';
import { EICAR_PDF, JPEG, PNG, upload } from '../support/files.ts';
import { type Answer, send } from '../support/send.ts';
import { type Service, startService } from '../support/service.ts';
import { badTokens } from '../support/tokens.ts';
import { until } from '../support/until.ts';
import { LEAD_UNIT, taskOf, untilAt } from '../support/way.ts';
import { BAD_SUBMISSIONS } from './bad-submissions.ts';

let service: Service;
let api: Api;
/** A case at dispatch, for whatever must not be done with it. */
let filed: ComplaintSubmitted;

beforeAll(async () => {
  service = await startService();
  api = createApi(service.origin);
  filed = await api.file(complaint(), randomUUID());
  await untilAt(api, filed, 'accept');
  await api.complete(taskOf(filed.number, 'accept'), { outcome: 'accepted' }, 'dispatcher', randomUUID());
  await untilAt(api, filed, 'dispatch');
});
afterAll(() => service?.dispose());

/** Whatever a test sends that must be refused leaves nothing behind: no case, and no change of the one there is. */
let before: { cases: string[]; version: number };
const seen = async () => ({
  cases: (await casesOnRecord(service)).toSorted(),
  version: (await api.open(filed.number, 'supervisor')).version,
});

/** The answer is a problem document (RFC 9457) with this code, in both languages. */
function expectProblem(answer: Answer, status: number, code: ProblemCode): void {
  expect(answer).toMatchObject({ status, body: { code } });
  expect(answer.type).toMatch(/^application\/problem\+json/);
  const document = problem.parse(answer.body);
  expect(document).toMatchObject({ status, text: { zh: PROBLEMS[code].zh, en: PROBLEMS[code].en } });
}

describe('leaves nothing behind', () => {
  beforeEach(async () => {
    before = await seen();
  });
  afterEach(async () => {
    expect(await seen()).toEqual(before);
  });

  test.each(BAD_SUBMISSIONS)('a complaint with $what', async ({ path, status, code, ...call }) => {
    expectProblem(await api.call(path, call), status, code);
  });

  describe('an attachment', () => {
    const size = JPEG.length;
    const jpeg = { contentType: 'image/jpeg', size };
    const file = (uploadId: string) =>
      api.call('/api/complaints', { body: complaint({ attachments: [uploadId] }) });

    test('larger than allowed is not announced', async () => {
      const body = { fileName: 'film.mp4', contentType: 'video/mp4', size: 20 * 1024 * 1024 + 1 };
      expectProblem(await api.call('/api/uploads', { body }), 422, 'request.invalid');
    });
    test('of another type is not announced', async () => {
      const body = { fileName: 'page.html', contentType: 'text/html', size: 100 };
      expectProblem(await api.call('/api/uploads', { body }), 422, 'request.invalid');
    });
    test('that never arrived', async () => {
      const { uploadId } = await upload(api, jpeg, null);
      expectProblem(await file(uploadId), 422, 'upload.missing');
    });
    test('that is not what it says', async () => {
      const { uploadId } = await upload(api, { contentType: 'image/jpeg', size: PNG.length }, PNG);
      expectProblem(await file(uploadId), 422, 'upload.type-mismatch');
    });
    test('that is a page with the name of a picture', async () => {
      const page = Buffer.from('<script>alert(1)</script>');
      const { uploadId } = await upload(api, { contentType: 'image/jpeg', size: page.length }, page);
      expectProblem(await file(uploadId), 422, 'upload.type-mismatch');
    });
    test('larger than announced', async () => {
      const { uploadId } = await upload(api, jpeg, Buffer.concat([JPEG, Buffer.alloc(1_000)]));
      expectProblem(await file(uploadId), 422, 'upload.size-mismatch');
    });
  });

  test.each([
    ['a wrong query code', null, 'ABCDEFGHJKMN', 404, 'case.not-found'],
    ['a query code that is none', null, '!', 404, 'case.not-found'],
    ['an unknown number', 'TS20261122AAAAAAA', 'ABCDEFGHJKMN', 404, 'case.not-found'],
    ['a number that is none', '1%20or%201=1', 'ABCDEFGHJKMN', 404, 'case.not-found'],
    ['neither code nor token', null, undefined, 401, 'authentication.required'],
  ] as const)('following with %s', async (_what, number, code, status, expected) => {
    const headers = code === undefined ? {} : { 'x-query-code': code };
    expectProblem(await api.call(`/api/complaints/${number ?? filed.number}`, { headers }), status, expected);
  });

  test('tokens that are missing, expired or forged open nothing', async () => {
    const paths = ['/api/me', '/api/worklist', '/api/board/sla', `/api/complaints/${filed.number}`];
    const tokens = await badTokens(api, service.dataFolder, 'supervisor');
    for (const path of paths) {
      expectProblem(await api.call(path), 401, 'authentication.required');
      for (const [kind, token] of Object.entries(tokens)) {
        const answer = await api.call(path, { headers: { authorization: `Bearer ${token}` } });
        expect(answer.status, `${path} with a token ${kind}`).toBe(401);
        expectProblem(answer, 401, 'authentication.required');
      }
    }
    const answer = await api.call(`/api/tasks/${taskOf(filed.number, 'dispatch')}/complete`, { body: {} });
    expectProblem(answer, 401, 'authentication.required');
  });

  const dispatched = { outcome: 'dispatched', leadUnit: LEAD_UNIT, level: 'general' };
  test.each([
    ["another unit's task", 'handler2', dispatched, 403, 'task.not-yours'],
    ['a task, as an enterprise', 'enterprise', dispatched, 403, 'task.not-yours'],
    ['an outcome of another station', 'dispatcher', { outcome: 'signed' }, 422, 'task.outcome-not-allowed'],
    ['an outcome nobody knows', 'dispatcher', { outcome: 'bribed' }, 422, 'request.invalid'],
    ['a stale version', 'dispatcher', { ...dispatched, version: 1 }, 409, 'case.stale-version'],
    [
      'a unit that is not there',
      'dispatcher',
      { ...dispatched, leadUnit: '330203-nobody' },
      422,
      'dispatch.unit-unknown',
    ],
    [
      'the complained-of unit',
      'dispatcher',
      { ...dispatched, leadUnit: '330203-environment' },
      422,
      'dispatch.complained-of-unit',
    ],
  ] as const)('completing %s', async (_what, as, body, status, code) => {
    const path = `/api/tasks/${taskOf(filed.number, 'dispatch')}/complete`;
    expectProblem(await api.call(path, { body, as }), status, code);
  });

  test.each([
    'TS20261122AAAAAAA.accept.1',
    'x',
    'TS20261122AAAAAAA.sleep.1',
    '..%2F..%2Fx',
    `${'9'.repeat(400)}.accept.1`,
  ])('completing the unknown task %s', async (taskId) => {
    const answer = await api.call(`/api/tasks/${taskId}/complete`, {
      body: { outcome: 'accepted' },
      as: 'dispatcher',
    });
    expectProblem(answer, 404, 'task.not-found');
  });

  test.each([
    ['GET', '/api'],
    ['GET', '/api/nothing-here'],
    ['GET', '/api/complaints'],
    ['DELETE', '/api/complaints'],
    ['PUT', '/api/board/public'],
    ['GET', '/api/complaints/%zz'],
    ['GET', '/api//complaints'],
  ])('%s %s leads nowhere', async (method, path) => {
    expectProblem(await send(service.origin, path, { method }), 404, 'route.unknown');
  });

  test.each([
    '/../package.json',
    '/api/../../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%00.html',
    '/.suda-inputs',
  ])('the path %s shows no file of the machine', async (path) => {
    expectProblem(await send(service.origin, path), 404, 'route.unknown');
  });
});

test('a confirmed credit code is accepted though its check character is wrong', async () => {
  const complainant = {
    kind: 'enterprise' as const,
    name: '宁波某某机械有限公司',
    creditCode: '91330203MA2000001D',
    creditCodeConfirmed: true,
    contact: 'boss@example.com',
  };
  expect((await api.call('/api/complaints', { body: complaint({ complainant }) })).status).toBe(201);
});

test('an attachment belongs to one complaint only', async () => {
  const { uploadId, putStatus } = await upload(api, { contentType: 'image/jpeg', size: JPEG.length }, JPEG);
  expect(putStatus).toBe(200);
  const key = randomUUID();
  const first = await api.file(complaint({ attachments: [uploadId] }), key);
  expect(await api.file(complaint({ attachments: [uploadId] }), key)).toEqual(first);
  const second = await api.call('/api/complaints', { body: complaint({ attachments: [uploadId] }) });
  expectProblem(second, 422, 'upload.unknown');
});

test('a key for a complaint stands for one content', async () => {
  const key = randomUUID();
  const first = await api.file(complaint(), key);
  expect(await api.file(complaint(), key)).toEqual(first);
  const other = await api.call('/api/complaints', {
    body: complaint({ title: '另一件事' }),
    headers: { 'idempotency-key': key },
  });
  expectProblem(other, 409, 'idempotency.key-reused');
});

test('a repeated completion changes nothing', async () => {
  const { number, queryCode } = await api.file(complaint(), randomUUID());
  await untilAt(api, { number, queryCode }, 'accept');
  const path = `/api/tasks/${taskOf(number, 'accept')}/complete`;
  const call = {
    body: { outcome: 'accepted' },
    as: 'dispatcher',
    headers: { 'idempotency-key': randomUUID() },
  };
  const first = await api.call(path, call);
  expect(first.status).toBe(200);
  await untilAt(api, { number, queryCode }, 'dispatch');
  expect(await api.call(path, call)).toEqual(first);
  const otherBody = { ...call, body: { outcome: 'accepted', note: '另一个内容' } };
  expectProblem(await api.call(path, otherBody), 409, 'idempotency.key-reused');
  expectProblem(await api.call(path, { ...call, headers: {} }), 409, 'task.already-completed');
  expect(await api.chain(number)).toMatchObject({ intact: true, events: 3 });
});

test('a file with malware is taken with the complaint, but kept back from officials; the one beside it opens', async () => {
  const pdf = { contentType: 'application/pdf', size: EICAR_PDF.length };
  const bad = await upload(api, pdf, EICAR_PDF);
  const good = await upload(api, { contentType: 'image/jpeg', size: JPEG.length }, JPEG);
  const { number } = await api.file(complaint({ attachments: [bad.uploadId, good.uploadId] }), randomUUID());
  const open = (id: string) => api.call(`/api/complaints/${number}/attachments/${id}`, { as: 'dispatcher' });
  await until('both are scanned', async () => {
    const answers = await Promise.all([open(bad.uploadId), open(good.uploadId)]);
    return answers.every(({ body }) => problem.safeParse(body).data?.code !== 'attachment.being-scanned');
  });
  expectProblem(await open(bad.uploadId), 409, 'attachment.threat-found');
  const { url } = attachmentLink.parse((await open(good.uploadId)).body);
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(JPEG)).toBe(true);
});
