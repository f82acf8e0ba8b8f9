import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../infra/constructs/routes.ts';
import { ROLES } from '../../shared/contracts/session.ts';
import type { Person, Role } from '../../shared/domain/complaints/actor.ts';
import { caseAt } from '../../shared/domain/complaints/complaints.testing.ts';
import { addConfiguration } from '../../shared/persistence/configuration-repository.ts';
import type { Call } from '../http-call.ts';
import { freshNumber, saveStory } from '../saved-case.ts';
import { useSeededTable } from '../seeded-table.ts';
import { type ApiFunctions, openApiFunctions } from './api-functions.ts';
import { CONFIGURATION_DOORS } from './configuration-doors.ts';

type Whose = 'own' | 'other' | 'complained-of';

/** The unit that handles the case, one that has nothing to do with it, and the one complained of. */
const UNITS: Record<Whose, string> = {
  own: '330203-market',
  other: '330226-market',
  'complained-of': '330212-housing',
};
const number = freshNumber();
const ALL: readonly Role[] = ROLES;
const OFFICIALS = ALL.filter((role) => role !== 'enterprise');
/** Whoever oversees anything at all may ask; what he is told is within his division. */
const OVERSEERS: readonly Role[] = ['supervisor', 'auditor'];
const READERS: readonly Role[] = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor', 'auditor'];

type Door = {
  request: Omit<Call, 'method' | 'path' | 'person'>;
  path?: string;
  /** What somebody hears who may come in: 200, or a refusal that comes after the door. */
  inside: number | string;
  opensFor: Partial<Record<Whose, readonly Role[]>>;
};

/** Every door that wants a token, and for whom it opens; everybody else is refused. */
const DOORS: Record<string, Door> = {
  'GET /api/me': { request: {}, inside: 200, opensFor: { own: ALL, other: ALL, 'complained-of': ALL } },
  'GET /api/organisations': {
    request: {},
    inside: 200,
    opensFor: { own: ALL, other: ALL, 'complained-of': ALL },
  },
  'GET /api/board/sla': {
    request: {},
    inside: 200,
    opensFor: { own: ALL, other: ALL, 'complained-of': ALL },
  },
  'GET /api/worklist': { request: { query: { unit: UNITS.own } }, inside: 200, opensFor: { own: OFFICIALS } },
  'GET /api/board/sla/cases': {
    request: { query: { unit: UNITS.own, measure: 'open' } },
    inside: 200,
    opensFor: { own: OFFICIALS },
  },
  'GET /api/supervision': {
    request: {},
    inside: 200,
    opensFor: { own: OVERSEERS, other: OVERSEERS, 'complained-of': OVERSEERS },
  },
  'GET /api/complaints/{number}/chain': { request: {}, inside: 200, opensFor: { own: READERS } },
  'GET /api/complaints/{number}/letters': { request: {}, inside: 200, opensFor: { own: READERS } },
  'GET /api/complaints/{number}/letters/drafts': { request: {}, inside: 200, opensFor: { own: READERS } },
  'GET /api/complaints/{number}/similar': { request: {}, inside: 200, opensFor: { own: READERS } },
  'GET /api/complaints/{number}/attachments/{attachmentId}': {
    request: {},
    inside: 'attachment.not-found',
    opensFor: { own: READERS },
  },
  'POST /api/tasks/{taskId}/complete': {
    request: { body: { outcome: 'handled', version: 1, opinion: '属实', answer: '已办理' } },
    inside: 'case.stale-version',
    opensFor: { own: ['handler', 'lead'] },
  },
  'POST /api/complaints/{number}/actions': {
    request: { body: { action: 'resume', version: 1 } },
    inside: 'case.stale-version',
    opensFor: { own: READERS },
  },
  'POST /api/complaints/{number}/redrive': {
    request: {},
    inside: 'workflow.running',
    opensFor: { own: ['admin'], other: ['admin'], 'complained-of': ['admin'] },
  },
  ...CONFIGURATION_DOORS,
};

/** What anybody who has signed in may know. */
const FOR_EVERYBODY = ['/api/me', '/api/organisations', '/api/board/sla'];

const REFUSALS = [
  'authorisation.denied',
  'case.not-found',
  'task.not-yours',
  'task.role-not-allowed',
  'case.complained-of-unit',
];

/** Posts of one who holds every office in every unit, and of one whose posts are all over. */
const POSTS = [
  ['somebody', null],
  ['retired', '2025-12-31'],
].flatMap(([person, to]) =>
  Object.values(UNITS).flatMap((unit) =>
    OFFICIALS.map((role) => ({
      ...{ person, name: '某人', email: 'somebody@example.com' },
      ...{ role, unit, from: '2024-01-01', to },
    })),
  ),
);

let functions: ApiFunctions;

beforeAll(async () => {
  await useSeededTable();
  await addConfiguration('posts', 2, '2024-01-02T00:00:00.000Z', { posts: POSTS });
  await saveStory(caseAt('handle', {}, { number }));
  functions = await openApiFunctions();
});
afterAll(() => functions.close());

function knock({ method, path }: (typeof ROUTES)[number], person?: Person) {
  const target = path
    .replace('{number}', number)
    .replace('{attachmentId}', 'none')
    .replace('{kind}', 'ladder')
    .replace('{version}', '1')
    .replace('{taskId}', `${number}.handle.1`);
  const request = DOORS[`${method} ${path}`]?.request ?? (method === 'POST' ? { body: {} } : {});
  return functions.call({ method, path }, { method, path: target, person, ...request });
}
const guarded = ROUTES.filter(({ access }) => access === 'token');
const open = ROUTES.filter(({ access }) => access === 'open');

it('knows every door that wants a token', () => {
  expect(guarded.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(
    Object.keys(DOORS).toSorted(),
  );
});

describe.each(guarded)('$method $path', (route) => {
  const door = DOORS[`${route.method} ${route.path}`];

  it('is closed to who has not signed in', async () => {
    expect(await knock(route)).toMatchObject({ status: 401, body: { code: 'authentication.required' } });
  });

  it('is closed to a person without a role, beyond what everybody may know', async () => {
    const { status } = await knock(route, { id: 'p', name: 'p', roles: [], organisation: UNITS.own });
    expect(status === 200).toBe(FOR_EVERYBODY.includes(route.path));
  });

  it.each(OFFICIALS.filter((role) => role !== 'admin'))(
    'is closed to a %s whose post is over, beyond what everybody may know',
    async (role) => {
      const person = { id: 'retired', name: '某人', roles: [role], organisation: UNITS.own };
      const { status } = await knock(route, person);
      expect(status === 200).toBe(FOR_EVERYBODY.includes(route.path));
    },
  );

  it.each((Object.keys(UNITS) as Whose[]).flatMap((whose) => ALL.map((role) => ({ whose, role }))))(
    'a $role of the $whose unit',
    async ({ whose, role }) => {
      const answer = await knock(route, {
        id: 'somebody',
        name: '某人',
        roles: [role],
        organisation: UNITS[whose],
      });
      const heard = answer.status === 200 ? 200 : answer.body['code'];
      if (door?.opensFor[whose]?.includes(role)) expect(heard).toBe(door.inside);
      else expect(REFUSALS).toContain(heard);
    },
  );
});

describe.each(open)('$method $path', (route) => {
  it('lets anybody in as far as the request itself is right', async () => {
    const { status, body } = await knock(route);
    // The case itself wants a query code or a token; what is posted here is empty.
    const expected = route.path === '/api/complaints/{number}' ? 401 : route.method === 'POST' ? 422 : 200;
    expect({ status, code: body['code'] }).toEqual({
      status: expected,
      code: status === 200 ? undefined : expect.any(String),
    });
  });
});

describe('an enterprise', () => {
  const enterprise = (organisation: string): Person => ({
    id: 'e',
    name: '企业',
    roles: ['enterprise'],
    organisation,
  });
  const codes = async (organisation: string) =>
    Object.fromEntries(
      await Promise.all(
        guarded.map(async (route) => {
          const { status, body } = await knock(route, enterprise(organisation));
          return [`${route.method} ${route.path}`, status === 200 ? 200 : body['code']];
        }),
      ),
    );

  it('comes to its own case and to nothing of the officials', async () => {
    expect(await codes('91330203MA2000001C')).toEqual({
      'GET /api/me': 200,
      'GET /api/organisations': 200,
      'GET /api/complaints/{number}/chain': 200,
      'GET /api/complaints/{number}/attachments/{attachmentId}': 'attachment.not-found',
      'GET /api/complaints/{number}/letters': 200,
      'GET /api/complaints/{number}/letters/drafts': 200,
      'GET /api/complaints/{number}/similar': 'authorisation.denied',
      'GET /api/worklist': 'authorisation.denied',
      'GET /api/board/sla': 'authorisation.denied',
      'GET /api/board/sla/cases': 'authorisation.denied',
      'GET /api/supervision': 'authorisation.denied',
      'POST /api/tasks/{taskId}/complete': 'task.not-yours',
      'POST /api/complaints/{number}/actions': 'case.stale-version',
      'POST /api/complaints/{number}/redrive': 'authorisation.denied',
      ...Object.fromEntries(Object.keys(CONFIGURATION_DOORS).map((door) => [door, 'authorisation.denied'])),
    });
  });

  it('does not come to the case of another one', async () => {
    expect(await codes('91330203MA2000002A')).toMatchObject({
      'GET /api/complaints/{number}/chain': 'case.not-found',
      'GET /api/complaints/{number}/attachments/{attachmentId}': 'case.not-found',
    });
  });
});
