import { describe, expect, it } from 'vitest';
import { divisionOf, isWithin } from '../../shared/domain/organisations/scope.ts';
import { leafDivisions } from './leaf-divisions.ts';
import { organisations } from './organisations.ts';

const all = organisations();
const byId = new Map(all.map((organisation) => [organisation.id, organisation]));

describe('seeded organisations', () => {
  it('are the city, 10 counties and 162 towns with their units, each id once', () => {
    const count = (kind: string, tier: string) =>
      all.filter((organisation) => organisation.kind === kind && organisation.tier === tier).length;
    expect([count('division', 'city'), count('division', 'county'), count('division', 'town')]).toEqual([
      1, 10, 162,
    ]);
    expect([count('unit', 'city'), count('unit', 'county'), count('unit', 'town')]).toEqual([17, 120, 162]);
    expect(byId.size).toBe(all.length);
  });

  it('come after the division they belong to and lie within it', () => {
    const seen = new Set<string>();
    for (const { id, parent, division } of all) {
      expect(divisionOf(id)).toBe(division);
      if (parent !== null) {
        expect(seen).toContain(parent);
        expect(isWithin(id, parent)).toBe(true);
      }
      seen.add(id);
    }
    expect(all.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual(['330200']);
  });

  it('let units act and divisions not', () => {
    for (const { kind, duties } of all) expect(duties.length).toBe(kind === 'unit' ? 1 : 0);
    const duties = new Set(all.flatMap((organisation) => organisation.duties));
    expect([...duties].sort()).toEqual([
      'administration',
      'audit',
      'handling',
      'intake',
      'return-visit',
      'supervision',
    ]);
  });

  it.each([
    ['330200-market', '宁波市市场监督管理局', 'Ningbo Market Regulation Bureau'],
    ['330203-market', '海曙区市场监督管理局', 'Haishu District Market Regulation Bureau'],
    ['330203-environment', '宁波市生态环境局海曙分局', 'Haishu District Ecology and Environment Bureau'],
    ['330200-tax', '国家税务总局宁波市税务局', 'Ningbo Tax Bureau'],
    ['330212-tax', '国家税务总局宁波市鄞州区税务局', 'Yinzhou District Tax Bureau'],
    ['330281-tax', '国家税务总局余姚市税务局', 'Yuyao City Tax Bureau'],
    ['330211-police', '宁波市公安局镇海分局', 'Zhenhai District Public Security Bureau'],
    ['330225-police', '象山县公安局', 'Xiangshan County Public Security Bureau'],
    ['330203001-office', '南门街道办事处', '南门街道 Subdistrict Office'],
    ['330203100-office', '高桥镇人民政府', '高桥镇 Town Government'],
    ['330203200-office', '龙观乡人民政府', '龙观乡 Township Government'],
    ['330206401-office', '保税区管理委员会', '保税区 Administrative Committee'],
  ])('call %s %s', (id, name, nameEn) => {
    expect(byId.get(id)).toMatchObject({ name, nameEn });
  });
});

describe('seeded villages and grids', () => {
  const leaves = leafDivisions();

  it('are 3,042 villages with 12,652 grids in all 162 towns', () => {
    const villages = leaves.flatMap((town) => town.villages);
    expect(new Set(villages.map(({ code }) => code)).size).toBe(3042);
    expect(villages.reduce((sum, { grids }) => sum + grids, 0)).toBe(12_652);
    expect(new Set(villages.map(({ grids }) => grids))).toEqual(new Set([4, 5]));
  });

  it('lie in the town that lists them, and no town is empty', () => {
    for (const { town, villages } of leaves) {
      expect(byId.get(town)?.tier).toBe('town');
      expect(villages).not.toEqual([]);
      for (const { code } of villages) expect(isWithin(code, town)).toBe(true);
    }
    expect(leaves).toHaveLength(162);
  });

  it('fit into one stored item a town', () => {
    const largest = Math.max(...leaves.map((town) => Buffer.byteLength(JSON.stringify(town))));
    expect(largest).toBeLessThan(100_000);
  });
});
