import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ladder } from '../../local/seed/ladder.ts';
import { posts } from '../../local/seed/posts.ts';
import { routing } from '../../local/seed/routing.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import {
  add,
  admin,
  FUTURE,
  now,
  send,
  stricter,
  useFirstVersions,
  without,
} from './configuration.testing.ts';

describe('adding a version', () => {
  beforeEach(useFirstVersions);
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
  beforeAll(useFirstVersions);

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
      'with a rule to units that no county has',
      'routing',
      { value: { ...without(routing()), rules: [{ unit: '{county}-space' }] } },
      'value.rules.0.unit',
    ],
    [
      'with a rule for a place that is not there',
      'routing',
      { value: { ...without(routing()), rules: [{ division: '999999', unit: '330203-tax' }] } },
      'value.rules.0.division',
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

describe('a rollback', () => {
  beforeEach(useFirstVersions);

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
