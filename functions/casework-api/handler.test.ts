import { beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../shared/contracts/problem.ts';
import { worklist } from '../../shared/contracts/worklist.ts';
import { caseAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { type Call, call } from '../../test/http-call.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';

let handler: Parameters<typeof call>[0];
const numbers = [freshNumber(), freshNumber(), freshNumber()];
const [number = ''] = numbers;

beforeAll(async () => {
  await useSeededTable();
  for (const one of numbers) await saveStory(caseAt('handle', {}, { number: one }));
  ({ handler } = await import('./handler.ts'));
});

const get = (path: string, request: Partial<Call> = {}) =>
  call(handler, { method: 'GET', path, person: personOf('handler'), ...request });

it('says who is signed in', async () => {
  expect((await get('/api/me')).body).toMatchObject({
    name: '陈志远',
    roles: ['handler'],
    organisation: { id: '330203-market', name: expect.stringContaining('海曙') },
  });
});

describe('the worklist', () => {
  it('comes in pages that follow each other', async () => {
    const first = worklist.parse((await get('/api/worklist', { query: { limit: '2' } })).body);
    expect(first.rows).toHaveLength(2);
    const cursor = first.cursor ?? '';
    const second = worklist.parse((await get('/api/worklist', { query: { limit: '2', cursor } })).body);
    expect([...first.rows, ...second.rows].map((row) => row.number).toSorted()).toEqual(numbers.toSorted());
    expect(second.cursor).toBeNull();
  });

  it.each([
    ['authorisation.denied', { unit: '330212-housing' }],
    ['request.invalid', { limit: '0' }],
    ['request.invalid', { limit: 'many' }],
    ['cursor.invalid', { cursor: 'x' }],
    ['cursor.invalid', { cursor: Buffer.from('{"worklistUnit":"330203-market"}').toString('base64url') }],
  ])('answers %s to %o', async (code, query) => {
    const answer = await get('/api/worklist', { query });
    expect(answer.type).toBe('application/problem+json; charset=utf-8');
    expect(problem.parse(answer.body).code).toBe(code);
  });
});

it('proves the chain of a case to those who may read it', async () => {
  const { body } = await get(`/api/complaints/${number}/chain`);
  expect(body).toMatchObject({ number, intact: true, brokenAt: null });
  const denied = await get(`/api/complaints/${number}/chain`, { person: personOf('lead2') });
  expect(denied.body['code']).toBe('case.not-found');
});

it('lists the units that a dispatcher may choose', async () => {
  const { body } = await get('/api/organisations', { query: { division: '330203' } });
  expect(JSON.stringify(body)).toContain('330203-market');
  expect(JSON.stringify((await get('/api/organisations')).body)).not.toContain('330200-audit');
});

describe('what is wrong with a request is told as a problem', () => {
  const complete = `/api/tasks/${number}.handle.1/complete`;
  it.each<[string, number, string, string, Partial<Call>]>([
    ['authentication.required', 401, 'no claims', '/api/me', { person: undefined }],
    ['route.unknown', 404, 'an unknown route', '/api/nothing', {}],
    ['route.unknown', 404, 'an address that is no text', '/api/complaints/%E0%A4%A/chain', {}],
    ['case.not-found', 404, 'an unknown case', '/api/complaints/TS1/chain', {}],
    ['attachment.not-found', 404, 'an unknown attachment', `/api/complaints/${number}/attachments/x`, {}],
    ['request.malformed', 400, 'broken JSON', complete, { method: 'POST', body: '{"outcome"' }],
    ['request.invalid', 422, 'an unknown outcome', complete, { method: 'POST', body: { outcome: 'maybe' } }],
    [
      'request.invalid',
      422,
      'a text too short',
      complete,
      { method: 'POST', body: { outcome: 'handled', opinion: '', answer: '' } },
    ],
    [
      'request.too-large',
      413,
      'a megabyte',
      complete,
      { method: 'POST', body: { outcome: 'signed', note: 'x'.repeat(1024 * 1024) } },
    ],
    [
      'request.unsupported-type',
      415,
      'a form',
      complete,
      { method: 'POST', body: 'a=b', headers: { 'content-type': 'text/plain' } },
    ],
    [
      'case.stale-version',
      409,
      'an old version',
      complete,
      { method: 'POST', body: { outcome: 'handled', version: 1, opinion: '属实', answer: '已办' } },
    ],
  ])('%s (%i): %s', async (code, status, _, path, request) => {
    const answer = await get(path, request);
    expect(answer).toMatchObject({ status, body: { code, status } });
    expect(problem.parse(answer.body).text.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['without an organisation', { organisation: '' }],
    ['without a name of its own', { id: '' }],
  ])('a token %s signs nobody in', async (_, overrides) => {
    expect((await get('/api/me', { person: personOf('handler', overrides) })).status).toBe(401);
  });
});
