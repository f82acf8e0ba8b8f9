import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { officialCase } from '../../shared/contracts/official-case.ts';
import { publicCase } from '../../shared/contracts/public-case.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { caseAt, contentOf, finish, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { queryCodeHash } from '../../shared/domain/complaints/requests/query-code-hash.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { type Call, call, claimsOf } from '../../test/http-call.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';

const QUERY_CODE = 'ABCD-EFGH-JKMN';
const CONTENT = contentOf({
  complainant: { kind: 'person', name: '王小明', phone: '13812345678', email: 'wang@example.com' },
});
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let handler: Parameters<typeof call>[0];

beforeAll(async () => {
  await useSeededTable();
  ({ handler } = await import('./handler.ts'));
  const { tokens } = await import('./tokens.ts');
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'key', alg: 'RS256', use: 'sig' };
  tokens.cacheJwks({ keys: [{ ...jwk, kty: 'RSA' }] });
});

async function saved(story: ReturnType<typeof caseAt>, content: ComplaintContent = CONTENT): Promise<string> {
  const { number } = story.file.complaint;
  const hash = queryCodeHash(number, QUERY_CODE, sha256);
  const changes = story.changes.map((change) => ({
    ...change,
    complaint: { ...change.complaint, queryCodeHash: hash },
  }));
  await saveStory({ ...story, changes }, content);
  return number;
}

const show = (number: string, request: Partial<Call> = {}) =>
  call(handler, { method: 'GET', path: `/api/complaints/${number}`, ...request });
const withCode = (number: string, code = QUERY_CODE) => show(number, { headers: { 'x-query-code': code } });

async function tokenOf(
  person: Person,
  overrides: Record<string, unknown> = {},
  kid = 'key',
): Promise<string> {
  const groups = { 'cognito:groups': [...person.roles] };
  return new SignJWT({ ...claimsOf(person), ...groups, token_use: 'id', ...overrides })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer('https://issuer.example')
    .setAudience(String(overrides['aud'] ?? 'officials'))
    .setExpirationTime(Number(overrides['exp'] ?? Math.floor(Date.now() / 1000) + 60))
    .sign(privateKey);
}
const withToken = async (number: string, person: Person, overrides = {}) =>
  show(number, { headers: { authorization: `Bearer ${await tokenOf(person, overrides)}` } });

describe('the complainant', () => {
  it('sees with his query code who has the case, when it is due and why then', async () => {
    const number = await saved(caseAt('handle', CONTENT, { number: freshNumber() }));
    const { status, body } = await withCode(number);
    expect(status).toBe(200);
    const view = publicCase.parse(body);
    expect(view).toMatchObject({
      number,
      stage: 'handle',
      holder: { id: '330203-market' },
      answer: null,
      refusal: null,
    });
    expect(view.due?.why.zh.join('')).toContain('工作日');
    expect(JSON.stringify(body)).not.toMatch(/handler|王小明|13812345678|token/);
  });

  it('may type the code without care', async () => {
    const number = await saved(caseAt('accept', CONTENT, { number: freshNumber() }));
    expect((await withCode(number.toLowerCase(), 'abcd efgh jkmn')).status).toBe(200);
  });

  it('reads the answer once it is given, and the reason and another way if refused', async () => {
    const replied = finish(caseAt('reply', CONTENT, { number: freshNumber() }), {
      statement: { answer: '已退还费用' },
    });
    expect((await withCode(await saved(replied))).body['answer']).toBe('已退还费用');
    const statement = { reasonCode: 'civil-dispute', reason: '属民事纠纷', otherWay: '可向法院起诉' };
    const refused = finish(caseAt('accept', CONTENT, { number: freshNumber() }), {
      outcome: 'refused',
      statement,
    });
    expect((await withCode(await saved(refused))).body).toMatchObject({
      state: 'refused',
      refusal: statement,
      due: null,
    });
  });

  it.each([
    ['another number', () => withCode(freshNumber())],
    [
      'a wrong code',
      async () =>
        withCode(await saved(caseAt('accept', CONTENT, { number: freshNumber() })), 'ABCD-EFGH-JKMP'),
    ],
    [
      'half a code',
      async () => withCode(await saved(caseAt('accept', CONTENT, { number: freshNumber() })), 'ABCD'),
    ],
    ['no number at all', () => withCode('1')],
  ])('is told the same of %s: not found', async (_, ask) => {
    expect(await ask()).toMatchObject({ status: 404, body: { code: 'case.not-found' } });
  });

  it('needs a code or a token', async () => {
    expect(await show(freshNumber())).toMatchObject({
      status: 401,
      body: { code: 'authentication.required' },
    });
  });
});

describe('an official', () => {
  const number = freshNumber();
  beforeAll(async () => {
    await saved(caseAt('handle', CONTENT, { number }));
  });

  it('of the unit that has the case sees all of it and what he may do', async () => {
    const { status, body } = await withToken(number, personOf('handler'));
    expect(status).toBe(200);
    const view = officialCase.parse(body);
    expect(view.complainant).toMatchObject({ masked: false, name: '王小明', phone: '13812345678' });
    expect(view.actions.map(({ outcome }) => outcome)).toEqual(['handled']);
    expect(view.events).toHaveLength(view.version);
    expect(JSON.stringify(body)).not.toContain('token-handle-1');
  });

  it('who dispatches is told the unit that the routing rules suggest, unless it is complained of', async () => {
    const licence = contentOf({ ...CONTENT, category: 'licensing-refused-or-late' });
    const approval = { organisationId: '330203-approval', name: '海曙区行政审批局' };
    const suggested = async (stage: 'accept' | 'dispatch', content: ComplaintContent) => {
      const saving = saved(caseAt(stage, content, { number: freshNumber() }), content);
      return (await withToken(await saving, personOf('dispatcher'))).body['suggestedUnit'];
    };
    expect(await suggested('dispatch', licence)).toMatchObject({ id: '330203-approval' });
    expect(await suggested('accept', licence)).toBeNull();
    expect(await suggested('dispatch', { ...licence, against: approval })).toBeNull();
    expect(await suggested('dispatch', { ...licence, division: '999999' })).toBeNull();
  });

  it('who oversees sees it masked and may do nothing', async () => {
    const { body } = await withToken(number, personOf('auditor'));
    const view = officialCase.parse(body);
    expect(view.complainant).toMatchObject({ masked: true, phone: '138****5678' });
    expect(JSON.stringify(view.complainant)).not.toMatch(/王小明|13812345678|wang@/);
    expect(view.actions).toEqual([]);
  });

  it.each(['lead2', 'handler2', 'admin', 'visitor'])(
    '%s does not learn that the case exists',
    async (user) => {
      expect(await withToken(number, personOf(user))).toMatchObject({
        status: 404,
        body: { code: 'case.not-found' },
      });
    },
  );

  it('may return a case within two working days only', async () => {
    const signing = await saved(caseAt('sign', CONTENT, { number: freshNumber() }));
    const { body } = await withToken(signing, personOf('handler'));
    // Dispatched in March: today, whenever that is, the time for returning is over.
    expect(officialCase.parse(body).actions.map(({ outcome }) => outcome)).toEqual(['signed']);
  });

  it.each([
    ['an expired token', { exp: 1 }],
    ['a token for another audience', { aud: 'others' }],
    ['an access token', { token_use: 'access' }],
    ['a token without organisation', { 'custom:organisation': undefined }],
  ])('with %s has to sign in again', async (_, overrides) => {
    const answer = await withToken(number, personOf('handler'), overrides);
    expect(answer).toMatchObject({ status: 401, body: { code: 'authentication.required' } });
  });

  it('is not told to sign in again while the keys to check his token cannot be fetched', async () => {
    const token = await tokenOf(personOf('handler'), {}, 'rotated');
    const answer = await show(number, { headers: { authorization: `Bearer ${token}` } });
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal.error' } });
  });

  it('with a token of somebody else’s making has to sign in', async () => {
    const headers = { authorization: `Bearer ${(await tokenOf(personOf('handler'))).slice(0, -8)}AAAAAAAA` };
    expect((await show(number, { headers })).status).toBe(401);
  });
});

describe('an enterprise', () => {
  it('sees its own case as any complainant does, and no other', async () => {
    const own = await saved(caseAt('handle', {}, { number: freshNumber() }), contentOf());
    expect(publicCase.parse((await withToken(own, personOf('enterprise'))).body).number).toBe(own);
    const other = personOf('enterprise', { organisation: '91330203MA2000002A' });
    expect((await withToken(own, other)).status).toBe(404);
  });
});
