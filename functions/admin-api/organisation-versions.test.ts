import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organisations } from '../../local/seed/organisations.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { readChildren } from '../../shared/persistence/organisation-repository.ts';
import { add, FUTURE, send, useFirstVersions } from './configuration.testing.ts';

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
