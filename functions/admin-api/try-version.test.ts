import { beforeEach, describe, expect, it } from 'vitest';
import { ladder } from '../../local/seed/ladder.ts';
import { organisations } from '../../local/seed/organisations.ts';
import { posts } from '../../local/seed/posts.ts';
import { REFUSAL_REASONS } from '../../local/seed/refusal-reasons.ts';
import { routing } from '../../local/seed/routing.ts';
import { servicePolicy } from '../../local/seed/service-policy.ts';
import { taxonomy } from '../../local/seed/taxonomy.ts';
import { caseAt, pass, submitted } from '../../shared/domain/complaints/complaints.testing.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
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
    expect(body['notes']).toContainEqual(
      expect.objectContaining({
        en: 'Version 2, planned for 2099-01-01 08:00 (Beijing time), will never take effect.',
      }),
    );
  });

  it('warns of every planned version that it comes before, and of no other', async () => {
    const sooner = '2098-01-01T00:00:00.000Z';
    await add({ value: stricter(), effectiveFrom: sooner });
    await add({ value: without(ladder()), effectiveFrom: FUTURE, basedOn: 2 });
    const overtaken = async (effectiveFrom?: string) => {
      const { body } = await send('POST', '/ladder/dry-run', { value: stricter(), effectiveFrom });
      return [...JSON.stringify(body['notes']).matchAll(/Version (\d+), planned/g)].map(
        ([, number]) => number,
      );
    };
    expect(await overtaken()).toEqual(['2', '3']);
    expect(await overtaken(FUTURE)).toEqual(['3']);
    expect(await overtaken('2099-06-01T00:00:00.000Z')).toEqual([]);
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

  it('counts the cases that can still be refused with a retired reason, and no others', async () => {
    await saveStory(submitted({}, { number: freshNumber() }));
    await saveStory(pass(caseAt('accept', {}, { number: freshNumber() }), { outcome: 'supplement-asked' }));
    await saveStory(caseAt('handle', {}, { number: freshNumber() }));
    const { categories, refusalReasons } = taxonomy();
    const tryWith = async (kept: unknown) =>
      (await send('POST', '/taxonomy/dry-run', { value: { categories, refusalReasons: kept } })).body[
        'refusable'
      ];
    expect(await tryWith(refusalReasons)).toBeNull();
    expect(await tryWith(refusalReasons.slice(1))).toMatchObject({ affected: 2, cursor: null });
  });

  it('names a category that routing still has after it is retired', async () => {
    const { categories, refusalReasons } = taxonomy();
    const [rule] = routing().rules ?? [];
    const kept = categories.filter(({ code }) => code !== rule?.category);
    const { body } = await send('POST', '/taxonomy/dry-run', { value: { categories: kept, refusalReasons } });
    expect(JSON.stringify(body['notes'])).toContain(`a rule for the category ${rule?.category}`);
  });

  it('counts the open tasks of a unit where nobody is left in a post', async () => {
    await saveStory(caseAt('handle', {}, { number: freshNumber() }));
    const kept = posts().posts.filter(({ person }) => person !== 'handler');
    const { body } = await send('POST', '/posts/dry-run', { value: { posts: kept } });
    expect(body['notes']).toContainEqual({
      zh: '海曙区市场监督管理局：生效后没有经办人在岗；该单位有 1 个未结任务。',
      en: expect.stringContaining(
        'nobody holds the post of handler once this takes effect; open tasks there: 1.',
      ),
    });
  });

  it('counts them too where a last day that was planned comes sooner, and not where it is past', async () => {
    const ending = (to: string) => ({
      posts: posts().posts.map((post) => (post.person === 'handler' ? { ...post, to } : post)),
    });
    const notes = async (to: string) =>
      JSON.stringify((await send('POST', '/posts/dry-run', { value: ending(to) })).body['notes']);
    await add({ value: ending('2099-12-31') }, 'posts');
    expect(await notes('2099-06-30')).toContain('nobody holds the post of handler after 2099-06-30');
    expect(await notes('2100-06-30')).not.toContain('nobody holds');
    await add({ value: ending('2025-12-31'), basedOn: 2 }, 'posts');
    expect(await notes('2025-06-30')).not.toContain('nobody holds');
  });

  it('says that who leaves a post loses what it allows', async () => {
    const { posts: all } = posts();
    const value = {
      posts: all.map((post) => (post.person === 'handler2' ? { ...post, to: '2026-12-31' } : post)),
    };
    const { body } = await send('POST', '/posts/dry-run', { value });
    expect(body['changes']).toHaveLength(1);
    expect(JSON.stringify(body['notes'])).toContain('loses what it allows');
  });

  it('refuses what adding would refuse', async () => {
    const { body } = await send('POST', '/ladder/dry-run', { value: { rungs: 'all' } });
    expect(body['code']).toBe('request.invalid');
  });

  it.each([
    ['a time that is past', 'ladder', stricter(), '2020-01-01T00:00:00.000Z', 'effectiveFrom'],
    ['a planned tree', 'organisations', { organisations: organisations() }, FUTURE, 'effectiveFrom'],
    [
      'organisations that are taken out',
      'organisations',
      { organisations: organisations().slice(0, -1) },
      undefined,
      'value.organisations',
    ],
  ])('refuses %s, as adding would', async (_, kind, value, effectiveFrom, path) => {
    const { body } = await send('POST', `/${kind}/dry-run`, { value, effectiveFrom });
    expect((body['errors'] as { path: string }[]).map((error) => error.path)).toContain(path);
  });
});
