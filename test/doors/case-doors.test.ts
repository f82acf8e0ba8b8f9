import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../shared/contracts/session.ts';
import type { Person, Role } from '../../shared/domain/complaints/actor.ts';
import { type CaseStory, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  COMPLAINED_OF,
  caseAt,
  contextAt,
  LEAD_UNIT,
  MONDAY,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { recordContact } from '../../shared/domain/complaints/contact/record-contact.ts';
import { allowed, ask, decide } from '../../shared/domain/complaints/procedures.testing.ts';
import { supervise } from '../../shared/domain/supervision/supervise.ts';
import { addConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { claimsOf } from '../http-call.ts';
import { freshNumber, saveStory } from '../saved-case.ts';
import { useSeededTable } from '../seeded-table.ts';
import { type ApiFunctions, openApiFunctions } from './api-functions.ts';
import { QUERY_CODE, type SavedCase, saveCasesOfAllKinds } from './fuzz/cases-of-all-kinds.ts';

const UNITS = { own: LEAD_UNIT, other: '330226-market', 'complained-of': COMPLAINED_OF };
const READERS: readonly Role[] = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor', 'auditor'];
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ACCOUNT = '5bc5bd48-852c-4636-9200-0f8004abff84';
const number = freshNumber();
let functions: ApiFunctions;
let cases: readonly SavedCase[];

beforeAll(async () => {
  await useSeededTable();
  const posts = Object.values(UNITS).flatMap((unit) =>
    ROLES.filter((role) => role !== 'enterprise').map((role) => ({
      ...{ person: 'somebody', name: '某人', email: 'somebody@example.com' },
      ...{ role, unit, from: '2024-01-01', to: null },
    })),
  );
  await addConfiguration('posts', 2, '2024-01-02T00:00:00.000Z', { posts });
  await saveStory(everywhereOnRecord(caseAt('handle', {}, { number })));
  cases = await saveCasesOfAllKinds();
  functions = await openApiFunctions();
  const { tokens } = await import('../../functions/casework-api/tokens.ts');
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'key', alg: 'RS256', use: 'sig' };
  tokens.cacheJwks({ keys: [{ ...jwk, kty: 'RSA' }] });
});
afterAll(() => functions.close());

/** An account in every place of a case that keeps one: events, a note, what was asked for and decided, an unmasking, a rung. */
function everywhereOnRecord(story: CaseStory): CaseStory {
  const as = (role: Role) => personOf(role, { id: ACCOUNT });
  const contact = { person: as('handler'), how: 'phone', contactedAt: MONDAY, text: '已联系' } as const;
  const contacted = allowed(story, recordContact(story.file, contact, contextAt(MONDAY)));
  const asked = ask(contacted, { kind: 'unmasking', person: as('handler') });
  const decided = decide(asked, 'granted', { person: personOf('supervisor', { id: `${ACCOUNT}-2` }) });
  const act = { person: as('supervisor'), act: 'urge', reason: '请抓紧办理' } as const;
  const urged = supervise(decided.file, act, contextAt(MONDAY));
  if (!urged.ok) throw new TypeError(urged.code);
  return tell(decided, urged.change);
}

const tokenOf = (person: Person) =>
  new SignJWT({ ...claimsOf(person), 'cognito:groups': [...person.roles], token_use: 'id' })
    .setProtectedHeader({ alg: 'RS256', kid: 'key' })
    .setIssuer('https://issuer.example')
    .setAudience('officials')
    .setExpirationTime('1 minute')
    .sign(privateKey);

const CASE = '/api/complaints/{number}';
const show = async (person: Person) =>
  functions.call(
    { method: 'GET', path: CASE },
    {
      method: 'GET',
      path: CASE.replace('{number}', number),
      headers: { authorization: `Bearer ${await tokenOf(person)}` },
    },
  );
const somebody = (roles: readonly Role[], organisation: string): Person => ({
  ...{ id: 'somebody', name: '某人', roles, organisation },
});

describe('the page of a case, whose door the function itself keeps', () => {
  const whose = Object.keys(UNITS) as (keyof typeof UNITS)[];
  it.each(
    whose.flatMap((unit) => ROLES.filter((role) => role !== 'enterprise').map((role) => ({ unit, role }))),
  )('opens for a $role of the $unit unit only if he may read it', async ({ unit, role }) => {
    const { status, body } = await show(somebody([role], UNITS[unit]));
    if (unit === 'own' && READERS.includes(role)) expect(status).toBe(200);
    else expect({ status, code: body['code'] }).toEqual({ status: 404, code: 'case.not-found' });
  });

  it('tells an auditor alone which account acted, everybody else the unit', async () => {
    for (const role of READERS) {
      const { status, body } = await show(somebody([role], UNITS.own));
      expect(status).toBe(200);
      const told = JSON.stringify(body).split(ACCOUNT).length - 1;
      expect({ role, told }).toEqual({ role, told: role === 'auditor' ? 9 : 0 });
    }
  });

  it('is closed to a person without a role, and to the enterprise of another case', async () => {
    expect((await show(somebody([], UNITS.own))).status).toBe(404);
    expect((await show(somebody(['enterprise'], '91330203MA2000001C'))).status).toBe(200);
    expect((await show(somebody(['enterprise'], '91330203MA2000002A'))).status).toBe(404);
  });
});

describe("the complainant's requests", () => {
  const BODIES = [
    { request: 'supplement', text: '补充材料' },
    { request: 'withdraw', reason: '已经解决' },
    { request: 'reconsider', reason: '不服' },
    { request: 'rate', satisfaction: 'satisfied' },
    { request: 'add-information', text: '又来了一次' },
  ];
  const path = `${CASE}/requests`;
  const ask = (body: unknown, code: string | undefined) =>
    functions.call(
      { method: 'POST', path },
      {
        method: 'POST',
        path: path.replace('{number}', cases[0]?.number ?? ''),
        body,
        headers: code === undefined ? {} : { 'x-query-code': code },
      },
    );

  it.each(BODIES)('$request does nothing without the code of the case', async (body) => {
    for (const code of [undefined, '', 'ABCD-EFGH-JKMP'])
      expect([401, 404]).toContain((await ask(body, code)).status);
    expect([401, 404]).not.toContain((await ask(body, QUERY_CODE)).status);
  });
});
