import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organisations } from '../../local/seed/organisations.ts';
import { routing } from '../../local/seed/routing.ts';
import { caseAt } from '../../shared/domain/complaints/complaints.testing.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { readChildren } from '../../shared/persistence/organisation-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { add, FUTURE, send, useEmptyTable, useFirstVersions, without } from './configuration.testing.ts';

const tree = organisations();
const change = (id: string, edit: Partial<Organisation>) => ({
  organisations: tree.map((one) => (one.id === id ? { ...one, ...edit } : one)),
});
const unitsOf = async (day: string) => (await readChildren('330203', day)).map(({ id }) => id);

describe('organisations', () => {
  beforeEach(useFirstVersions);

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

describe('a unit that ends', () => {
  beforeAll(async () => {
    await useFirstVersions();
    await saveStory(caseAt('handle', {}, { number: freshNumber() }));
  });
  const notesOf = async (edit: Partial<Organisation>) => {
    const value = change('330203-market', edit);
    return JSON.stringify((await send('POST', '/organisations/dry-run', { value })).body['notes']);
  };

  it('is told with its open tasks, the posts that go on and the rules that lead to it', async () => {
    const notes = await notesOf({ validTo: '2026-12-31' });
    expect(notes).toContain('海曙区市场监督管理局：有 1 个未结任务');
    expect(notes).toContain('海曙区市场监督管理局：2 个岗位在停用日之后仍有效');
    expect(notes).toContain('routing rules that lead to it: 3.');
  });

  it('is told with its open tasks too when it only handles no more', async () => {
    expect(await notesOf({ duties: [] })).toContain('open tasks with it: 1.');
    expect(await notesOf({ name: '海曙区市场监管局' })).toBe('[]');
  });
});

describe('the first tree of an installation', () => {
  it('is taken whole from a file, with its records; its units can be named at once', async () => {
    await useEmptyTable();
    const decision = { basedOn: 0, note: '从他市导入' };
    const value = { organisations: tree };
    expect(await send('POST', '/organisations/dry-run', { value })).toMatchObject({ status: 200 });
    const taken = await send('POST', '/organisations/versions', { ...decision, value });
    expect(taken).toMatchObject({ status: 201, body: { version: 1, basedOn: 0 } });
    expect(await unitsOf('2026-06-30')).toContain('330203-market');
    const routed = { ...decision, value: without({ ...routing(), rules: [] }) };
    expect(await send('POST', '/routing/versions', routed)).toMatchObject({ status: 201 });
  });
});

describe('organisations that are wrong', () => {
  beforeAll(useFirstVersions);

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
