import { beforeEach, describe, expect, it } from 'vitest';
import { ladder } from '../../local/seed/ladder.ts';
import { posts } from '../../local/seed/posts.ts';
import { REFUSAL_REASONS } from '../../local/seed/refusal-reasons.ts';
import { servicePolicy } from '../../local/seed/service-policy.ts';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { add, FUTURE, send, stricter, useFirstVersions, without } from './configuration.testing.ts';

describe('a dry run', () => {
  beforeEach(useFirstVersions);

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

  it('says that who leaves a post loses what it allows', async () => {
    const { posts: all } = posts();
    const value = {
      posts: all.map((post) => (post.person === 'handler2' ? { ...post, to: '2026-12-31' } : post)),
    };
    const { body } = await send('POST', '/posts/dry-run', { value });
    expect(body['changes']).toHaveLength(1);
    expect(body['notes']).toMatchObject([{ en: expect.stringContaining('loses what it allows') }]);
  });

  it('refuses what adding would refuse', async () => {
    const { body } = await send('POST', '/ladder/dry-run', { value: { rungs: 'all' } });
    expect(body['code']).toBe('request.invalid');
  });
});
