import { beforeAll, describe, expect, it } from 'vitest';
import { configurations } from '../../local/seed/configurations.ts';
import { organisations } from '../../local/seed/organisations.ts';
import { posts } from '../../local/seed/posts.ts';
import { routing } from '../../local/seed/routing.ts';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import { send, useEmptyTable, without } from './configuration.testing.ts';

const withTree = { organisations: { organisations: organisations() } };
const tryOut = (kind: string, value: unknown, beside?: unknown) =>
  send('POST', `/${kind}/dry-run`, { value, beside });

describe('where nothing is configured yet', () => {
  beforeAll(useEmptyTable);

  it.each([
    ['routing', without(routing()), undefined, 'organisations are not configured yet'],
    ['routing', without(routing()), withTree, 'categories are not configured yet'],
    ['posts', without(posts()), undefined, 'organisations are not configured yet'],
  ])('%s says once what comes first, not for every field', async (kind, value, beside, message) => {
    const { body } = await tryOut(kind, value, beside);
    expect(body).toMatchObject({ code: 'request.invalid', errors: [{ path: 'value', message }] });
    expect(body['errors']).toHaveLength(1);
  });

  it('every kind can be tried together with what is imported before it', async () => {
    const beside = { ...withTree, taxonomy: without(taxonomy()) };
    for (const [kind, value] of configurations())
      expect(await tryOut(kind, without(value), beside), kind).toMatchObject({ status: 200 });
  });

  it('what stands beside a value is checked, too', async () => {
    const { body } = await tryOut('posts', without(posts()), { organisations: [] });
    expect(body['code']).toBe('request.invalid');
    const { body: wrong } = await tryOut('posts', without(posts()), { organisations: { organisations: 1 } });
    expect(wrong['errors']).toMatchObject([{ path: 'beside.organisations.organisations' }]);
  });
});
