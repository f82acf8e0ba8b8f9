import { beforeAll, describe, expect, it } from 'vitest';
import { complaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import { problem } from '../../shared/contracts/problem.ts';
import { everyItem } from '../../test/case-table.ts';
import { type Call, call } from '../../test/http-call.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { submissionOf } from '../../test/submissions.ts';

let handler: Parameters<typeof call>[0];

beforeAll(async () => {
  await useSeededTable();
  ({ handler } = await import('./handler.ts'));
});

const post = (body: unknown, request: Partial<Call> = {}) =>
  call(handler, { method: 'POST', path: '/api/complaints', body, ...request });

it('files a complaint that is sent as API Gateway sends it', async () => {
  const { status, type, body } = await post(submissionOf(), { headers: { 'idempotency-key': 'key-1' } });
  expect(status).toBe(201);
  expect(type).toBe('application/json; charset=utf-8');
  expect(complaintSubmitted.parse(body).number).toMatch(/^TS\d{8}[0-9A-HJKMNP-TV-Z]{7}$/);
  expect((await post(submissionOf(), { headers: { 'idempotency-key': 'key-1' } })).body).toEqual(body);
});

describe('bad input is answered with a problem document and leaves nothing behind', () => {
  it.each<[string, number, string, unknown, Partial<Call>?]>([
    ['request.malformed', 400, 'broken JSON', '{"title":'],
    ['request.malformed', 400, 'a body of one byte', '{'],
    ['request.malformed', 400, 'no body', ''],
    ['request.invalid', 422, 'a body that is no object', '1'],
    ['request.invalid', 422, 'a field that nobody knows', { ...submissionOf(), admin: true }],
    ['request.invalid', 422, 'a field left out', { ...submissionOf(), title: undefined }],
    ['request.invalid', 422, 'half a surrogate pair', submissionOf({ body: '厂房竣工验收\ud800' })],
    ['request.too-large', 413, 'a body of a megabyte', submissionOf({ body: 'x'.repeat(1024 * 1024) })],
    ['request.unsupported-type', 415, 'a form', 'title=x', { headers: { 'content-type': 'text/plain' } }],
    ['request.unsupported-type', 415, 'no content type', '{}', { headers: { 'content-type': '' } }],
    [
      'idempotency.key-invalid',
      400,
      'a key too long',
      submissionOf(),
      { headers: { 'idempotency-key': 'x'.repeat(101) } },
    ],
    [
      'idempotency.key-invalid',
      400,
      'a key with spaces',
      submissionOf(),
      { headers: { 'idempotency-key': 'a b' } },
    ],
    ['category.unknown', 422, 'an unknown category', submissionOf({ category: 'weather' })],
    ['route.unknown', 404, 'an unknown route', submissionOf(), { path: '/api/complaint' }],
    ['route.unknown', 404, 'another method', submissionOf(), { method: 'GET' }],
  ])('%s (%i): %s', async (code, status, _, body, request) => {
    const before = await everyItem();
    const answer = await post(body, request);
    expect({ status: answer.status, type: answer.type }).toEqual({
      status,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(problem.parse(answer.body)).toMatchObject({ code, status, type: `urn:suda:problem:${code}` });
    expect(await everyItem()).toEqual(before);
  });

  it('names every fault by where it is', async () => {
    const { body } = await post({ ...submissionOf(), title: 'x', division: '33' });
    expect(problem.parse(body).errors?.map(({ path }) => path)).toEqual(['title', 'division']);
  });

  it('a content type with parameters or in capitals is no fault', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=UTF-8' };
    expect((await post(submissionOf(), { headers })).status).toBe(201);
  });
});

describe('reference data', () => {
  const get = async (path: string, query: Record<string, string> = {}) =>
    (await call(handler, { method: 'GET', path, query })).body;

  it('lists categories, divisions of every tier, and units by name', async () => {
    expect((await get('/api/categories'))['categories']).toContainEqual(
      expect.objectContaining({ code: 'licensing-refused-or-late' }),
    );
    const codes = async (parent: string) =>
      JSON.stringify((await get('/api/divisions', { parent }))['divisions']);
    expect(await codes('330200')).toContain('330203');
    expect(await get('/api/divisions')).toEqual(await get('/api/divisions', { parent: '330200' }));
    expect(await get('/api/units')).toEqual(await get('/api/units', { division: '330200' }));
    expect(await codes('330203')).toContain('330203001');
    expect(await codes('330203001')).toContain('330203001001');
    const found = await get('/api/units', { division: '330203', q: '市场' });
    expect(JSON.stringify(found['units'])).toContain('330203-market');
    expect(await get('/api/units', { division: '330203', q: '没有这样的单位' })).toEqual({ units: [] });
  });

  it('refuses a parent that is no division', async () => {
    expect((await get('/api/divisions', { parent: 'x' }))['code']).toBe('request.invalid');
  });
});

it('grants an upload of an accepted type and size, and of no other', async () => {
  const path = '/api/uploads';
  const upload = { fileName: '照片.jpg', contentType: 'image/jpeg', size: 1024 };
  const { status, body } = await post(upload, { path });
  expect(status).toBe(201);
  expect(String(body['url'])).toContain(String(body['uploadId']));
  for (const bad of [{ contentType: 'text/html' }, { size: 0 }, { size: 21 * 1024 * 1024 }, { fileName: '' }])
    expect((await post({ ...upload, ...bad }, { path })).body['code']).toBe('request.invalid');
});
