import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ladder } from '../../local/seed/ladder.ts';
import { organisations } from '../../local/seed/organisations.ts';
import { posts } from '../../local/seed/posts.ts';
import { REFUSAL_REASONS } from '../../local/seed/refusal-reasons.ts';
import { routing } from '../../local/seed/routing.ts';
import { servicePolicy } from '../../local/seed/service-policy.ts';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { readChildren } from '../../shared/persistence/organisation-repository.ts';
import { type Answer, type Call, call } from '../../test/http-call.ts';
import { useSeededTable } from '../../test/seeded-table.ts';

const admin = personOf('admin');
const auditor = personOf('auditor');
let handler: Parameters<typeof call>[0];

beforeAll(() => {
  process.env['STATE_MACHINE_ARN'] = 'arn:aws:states:eu-central-1:0:stateMachine:handling';
});
/** For tests that add versions; what is refused leaves the table as it was. */
const fresh = async () => {
  await useSeededTable();
  ({ handler } = await import('./handler.ts'));
};

const send = (
  method: Call['method'],
  path: string,
  body?: unknown,
  person: Person = admin,
  query = {},
): Promise<Answer> => call(handler, { method, path: `/api/configuration${path}`, body, person, query });
const without = ({ version: _, ...value }: Record<string, unknown>) => value;
const stricter = () => ({ ...without(ladder()), listedAfterDissatisfied: 1 });
const add = (body: Record<string, unknown>, kind = 'ladder') =>
  send('POST', `/${kind}/versions`, { basedOn: 1, note: '更严', ...body });
const FUTURE = '2099-01-01T00:00:00.000Z';
const now = () => new Date().toISOString();

describe('adding a version', () => {
  beforeEach(fresh);
  it('puts it into effect, with who did it, when, on which one and why', async () => {
    const answer = await add({ value: stricter() });
    expect(answer).toMatchObject({
      status: 201,
      body: { kind: 'ladder', version: 2, state: 'in-effect', origin: 'added', basedOn: 1, note: '更严' },
    });
    expect(answer.body['by']).toEqual({ id: 'admin', name: admin.name });
    expect(await readConfiguration('ladder', now())).toEqual({ ...stricter(), version: 2 });
  });

  it('leaves the one in effect until its time has come', async () => {
    expect((await add({ value: stricter(), effectiveFrom: FUTURE })).body['state']).toBe('planned');
    expect(await readConfiguration('ladder', now())).toMatchObject({ version: 1 });
    expect(await readConfiguration('ladder', FUTURE)).toMatchObject({ version: 2 });
  });

  it('is refused on a version that is not the newest, also when two do so at once', async () => {
    const answers = await Promise.all([add({ value: stricter() }), add({ value: stricter() })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const late = await add({ value: stricter() });
    expect(late.body['code']).toBe('configuration.stale-version');
  });
});

describe('a version', () => {
  beforeAll(fresh);

  it.each<[string, string, Record<string, unknown>, string]>([
    ['in the past', 'ladder', { value: {}, effectiveFrom: '2020-01-01T00:00:00.000Z' }, 'effectiveFrom'],
    ['without a reason', 'ladder', { value: {}, note: ' ' }, 'note'],
    [
      'with a wrong field',
      'ladder',
      { value: { ...stricter(), listedAfterDissatisfied: 0 } },
      'value.listedAfterDissatisfied',
    ],
    ['with an unknown field', 'ladder', { value: { ...stricter(), colour: 'red' } }, 'value.colour'],
    [
      'with a unit that is not there',
      'routing',
      { value: { ...without(routing()), intake: '330200-nobody' } },
      'value.intake',
    ],
    [
      'with a unit that has another duty',
      'routing',
      { value: { ...without(routing()), visit: '330200-intake' } },
      'value.visit',
    ],
    [
      'with a rule to a unit that is not there',
      'routing',
      { value: { ...without(routing()), rules: [{ unit: '330203-space' }] } },
      'value.rules.0.unit',
    ],
    [
      'with a rule for a category that is not there',
      'routing',
      { value: { ...without(routing()), rules: [{ category: 'noise', unit: '330203-tax' }] } },
      'value.rules.0.category',
    ],
    [
      'with a post nowhere',
      'posts',
      { value: { posts: posts().posts.map((post) => ({ ...post, unit: '330200' })) } },
      'value.posts.0.unit',
    ],
  ])('is refused %s, and says where', async (_, kind, body, path) => {
    const { status, body: problem } = await add(body, kind);
    expect(status).toBe(422);
    expect(problem).toMatchObject({ code: 'request.invalid' });
    expect((problem['errors'] as { path: string }[]).map((error) => error.path)).toContain(path);
    expect(await readConfiguration('ladder', FUTURE)).toMatchObject({ version: 1 });
  });

  it('is refused for a kind that there is not, and on a version that is past', async () => {
    expect((await add({ value: stricter(), basedOn: 0 })).body['code']).toBe('configuration.stale-version');
    expect((await send('POST', '/nothing/versions', {})).body['code']).toBe('configuration.kind-unknown');
  });
});

describe('the audit', () => {
  beforeEach(fresh);

  it('lists every version, whole, to auditors too', async () => {
    await add({ value: stricter() });
    await send('POST', '/ladder/rollback', { to: 1, basedOn: 2, note: '过严' });
    const { body } = await send('GET', '/ladder/versions', undefined, auditor);
    const versions = body['versions'] as Record<string, unknown>[];
    expect(versions.map(({ version, origin, state, by }) => [version, origin, state, by !== null])).toEqual([
      [3, 'rolled-back', 'in-effect', true],
      [2, 'added', 'past', true],
      [1, 'installed', 'past', false],
    ]);
    expect(body['brokenAt']).toBeNull();
    expect(versions[0]?.['valueHash']).toBe(versions[2]?.['valueHash']);
    const first = await send('GET', '/ladder/versions/1', undefined, auditor);
    expect(first.body).toMatchObject({ version: 1, value: without(ladder()) });
    expect((await send('GET', '/ladder/versions/9')).body['code']).toBe('configuration.version-unknown');
  });

  it('names what is in effect and what is newest of every kind', async () => {
    await add({ value: stricter(), effectiveFrom: FUTURE });
    const { body } = await send('GET', '');
    expect(body['kinds']).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'ladder', inEffect: 1, newest: 2 },
        next: { version: 2, effectiveFrom: FUTURE },
      }),
    );
    expect(body['kinds']).toContainEqual(
      expect.objectContaining({ kind: 'calendar', inEffect: 7, newest: 7, next: null }),
    );
  });

  it('comes next when it is the earliest that is still to come', async () => {
    await add({ value: stricter(), effectiveFrom: FUTURE });
    await add({ value: stricter(), basedOn: 2, effectiveFrom: '2099-03-01T00:00:00.000Z' });
    const { body } = await send('GET', '');
    expect(body['kinds']).toContainEqual(
      expect.objectContaining({ kind: 'ladder', newest: 3, next: { version: 2, effectiveFrom: FUTURE } }),
    );
  });

  it('is written by administrators only', async () => {
    for (const path of ['versions', 'rollback', 'import', 'dry-run']) {
      const { body } = await send('POST', `/ladder/${path}`, {}, auditor);
      expect(body['code']).toBe('authorisation.denied');
    }
  });
});

describe('a rollback', () => {
  beforeEach(fresh);

  it('adds a version with the older value', async () => {
    await add({ value: stricter() });
    const back = await send('POST', '/ladder/rollback', { to: 1, basedOn: 2, note: '过严' });
    expect(back).toMatchObject({ status: 201, body: { version: 3, basedOn: 2 } });
    expect(await readConfiguration('ladder', now())).toEqual({ ...ladder(), version: 3 });
  });

  it('is refused to a version that is not there', async () => {
    const { body } = await send('POST', '/ladder/rollback', { to: 7, basedOn: 1, note: '过严' });
    expect(body['code']).toBe('configuration.version-unknown');
  });
});

describe('a file', () => {
  beforeAll(fresh);

  it('carries reasons of refusal with their law, in and out', async () => {
    const law = { zh: '试点办法第三条', en: 'Rules of the pilot, article 3' };
    const refusalReasons = REFUSAL_REASONS.map((reason) => ({ ...reason, legalBasis: law }));
    const value = { ...without(taxonomy()), refusalReasons };
    expect((await add({ value }, 'taxonomy')).status).toBe(201);
    const { body: file } = await send('GET', '/taxonomy/export');
    expect(file['value']).toMatchObject({ refusalReasons });
    await send('POST', '/taxonomy/rollback', { to: 1, basedOn: 2, note: '恢复' });
    expect((await readConfiguration('taxonomy', now()))?.['refusalReasons']).toEqual(REFUSAL_REASONS);
    const taken = await send('POST', '/taxonomy/import', { basedOn: 3, note: '取自文件', file });
    expect(taken).toMatchObject({ status: 201, body: { version: 4, valueHash: file['valueHash'] } });
  });

  it('comes back as it went out', async () => {
    const { body: file } = await send('GET', '/ladder/export');
    await add({ value: stricter() });
    const taken = await send('POST', '/ladder/import', { basedOn: 2, note: '取自文件', file });
    expect(taken).toMatchObject({ status: 201, body: { version: 3, origin: 'imported' } });
    expect(taken.body['valueHash']).toBe(file['valueHash']);
    const { body: older } = await send('GET', '/ladder/export', undefined, auditor, { version: '2' });
    expect(older).toMatchObject({ version: 2, value: stricter() });
  });

  it.each([
    ['of another kind', 'routing', {}, 'file.kind'],
    ['that was edited', 'ladder', { value: {} }, 'file.valueHash'],
  ])('%s is refused', async (_, kind, edit, path) => {
    const { body: file } = await send('GET', '/ladder/export');
    const { body } = await send('POST', `/${kind}/import`, {
      basedOn: 1,
      note: '取自文件',
      file: { ...file, ...edit },
    });
    expect(body).toMatchObject({ code: 'request.invalid', errors: [{ path }] });
  });
});

describe('a dry run', () => {
  beforeEach(fresh);

  it('says in both languages what would change, and changes nothing', async () => {
    const { durations } = servicePolicy();
    const value = {
      ...without(servicePolicy()),
      durations: { ...durations, reply: { amount: 2, unit: 'working-day' } },
    };
    const { status, body } = await send('POST', '/service-policy/dry-run', { value });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      basedOn: 1,
      changes: [
        { zh: '时限 · 答复：3 个工作日 → 2 个工作日', en: 'Limits · reply: 3 working days → 2 working days' },
      ],
      clocks: { affected: 0, moved: 0, cursor: null },
    });
    expect(body['notes']).toHaveLength(1);
    expect(await readConfiguration('service-policy', FUTURE)).toMatchObject({ version: 1 });
  });

  it('warns of a planned version that would never take effect', async () => {
    await add({ value: stricter(), effectiveFrom: FUTURE });
    const { body } = await send('POST', '/ladder/dry-run', { value: without(ladder()) });
    expect(body['notes']).toMatchObject([
      { en: 'Version 2, planned for 2099-01-01 08:00 (Beijing time), will never take effect.' },
    ]);
  });

  it('says what becomes of a reason of refusal that is retired, and of one that is new', async () => {
    const { categories } = taxonomy();
    const [retired, ...kept] = REFUSAL_REASONS;
    const name = { zh: '试点事项', en: 'Part of a pilot' };
    const refusalReasons = [...kept, { code: 'part-of-pilot', name, otherWay: name }];
    const { body } = await send('POST', '/taxonomy/dry-run', { value: { categories, refusalReasons } });
    expect(body['changes']).toMatchObject([
      { en: 'Added Reasons of refusal · Part of a pilot (part-of-pilot): Part of a pilot' },
      { zh: `删除 不予受理理由 · ${retired?.name.zh}（civil-dispute）` },
    ]);
    expect(JSON.stringify(body['notes'])).toContain(`理由“${retired?.name.zh}”停用`);
  });

  it('refuses what adding would refuse', async () => {
    const { body } = await send('POST', '/ladder/dry-run', { value: { rungs: 'all' } });
    expect(body['code']).toBe('request.invalid');
  });
});

const tree = organisations();
const change = (id: string, edit: Partial<Organisation>) => ({
  organisations: tree.map((one) => (one.id === id ? { ...one, ...edit } : one)),
});
const unitsOf = async (day: string) => (await readChildren('330203', day)).map(({ id }) => id);

describe('organisations', () => {
  beforeEach(fresh);

  it('are renamed, ended and founded in one version, with the records that follow', async () => {
    const [bureau] = tree.filter(({ id }) => id === '330203-market');
    if (!bureau) throw new TypeError('the demo has a market bureau');
    const founded = {
      ...bureau,
      id: '330203-data',
      name: '海曙区数据局',
      nameEn: 'Haishu Data Bureau',
      validFrom: '2026-07-01',
    };
    const { organisations: edited } = change('330203-market', { validTo: '2026-06-30' });
    const added = await add({ value: { organisations: [...edited, founded] } }, 'organisations');
    expect(added).toMatchObject({ status: 201, body: { version: 2 } });
    expect(await unitsOf('2026-06-30')).toContain('330203-market');
    expect(await unitsOf('2026-06-30')).not.toContain('330203-data');
    expect(await unitsOf('2026-07-01')).not.toContain('330203-market');
    expect(await unitsOf('2026-07-01')).toContain('330203-data');
  });

  it('take the place in a dry run that they would take', async () => {
    const value = change('330203-market', { name: '海曙区市场监管局' });
    const { body } = await send('POST', '/organisations/dry-run', { value });
    expect(body['changes']).toMatchObject([{ zh: expect.stringContaining('→ 海曙区市场监管局') }]);
  });
});

describe('organisations that are wrong', () => {
  beforeAll(fresh);

  it.each<[string, Record<string, unknown>, string]>([
    ['that are taken out', { value: { organisations: tree.slice(0, -1) } }, 'value.organisations'],
    [
      'that are planned by version instead of by date',
      { value: change('330203-tax', { name: '某局' }), effectiveFrom: FUTURE },
      'effectiveFrom',
    ],
    [
      'that every case is routed to, when they end',
      { value: change('330200-intake', { validTo: '2099-01-01' }) },
      `value.organisations.${tree.findIndex(({ id }) => id === '330200-intake')}.validTo`,
    ],
    [
      'that every case is routed to, without their duty',
      { value: change('330200-visit', { duties: ['audit'] }) },
      `value.organisations.${tree.findIndex(({ id }) => id === '330200-visit')}.duties`,
    ],
    [
      'under no division',
      { value: change('330203-tax', { parent: '330299' }) },
      `value.organisations.${tree.findIndex(({ id }) => id === '330203-tax')}.parent`,
    ],
    [
      'in too many changes at once',
      { value: { organisations: tree.map((one) => ({ ...one, nameEn: `${one.nameEn}!` })) } },
      'value.organisations',
    ],
  ])('are refused %s', async (_, body, path) => {
    const { body: problem } = await add(body, 'organisations');
    expect(problem).toMatchObject({ code: 'request.invalid', errors: [{ path }] });
  });
});
