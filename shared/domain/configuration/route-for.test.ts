import { expect, it } from 'vitest';
import { type RoutingRule, routeFor } from './route-for.ts';

const RULES: readonly RoutingRule[] = [
  { unit: '{county}-government-office' },
  { category: 'tendering', unit: '{county}-development' },
  { division: '330200', unit: '330200-government-office' },
  { category: 'tendering', division: '330203', unit: '330203-housing' },
  { division: '330203001', unit: '330203001-office' },
  { division: '330203', unit: '330203-market' },
];
const about = (category: string, division: string, against: string | null = null) => ({
  category,
  division,
  against,
});

it.each([
  ['a rule of the town before the county', about('tendering', '330203001003'), '330203001-office'],
  ['the category before the place alone', about('tendering', '330203002'), '330203-housing'],
  ['the place alone when the category has none', about('financing', '330203002'), '330203-market'],
  ['the whole city for a county without a rule', about('tendering', '330212001'), '330200-government-office'],
  ['what fits everywhere for a place outside', about('tendering', '330102001'), '330102-development'],
])('suggests by %s', (_, complaint, unit) => {
  expect(routeFor(RULES, complaint)).toBe(unit);
});

it('takes the narrower place before a category in a wider one', () => {
  const rules = [
    { category: 'tendering', division: '330200', unit: '330200-development' },
    { division: '330203', unit: '330203-market' },
  ];
  expect(routeFor(rules, about('tendering', '330203001'))).toBe('330203-market');
});

it('takes a town whose code ends in 00 for that town alone', () => {
  const rules = [{ division: '330203100', unit: '330203100-office' }];
  expect(routeFor(rules, about('other', '330203100'))).toBe('330203100-office');
  expect(routeFor(rules, about('other', '330203101'))).toBeNull();
});

it('never suggests the complained-of unit, but the next that fits', () => {
  expect(routeFor(RULES, about('tendering', '330203002', '330203-housing'))).toBe('330203-market');
  expect(routeFor([{ unit: '{county}-market' }], about('other', '330203001', '330203-market'))).toBeNull();
});

it('takes the earlier of two rules that are as narrow', () => {
  const rules = [
    { category: 'financing', unit: '330200-finance' },
    { category: 'financing', unit: '330200-tax' },
  ];
  expect(routeFor(rules, about('financing', '330203'))).toBe('330200-finance');
});

it('suggests nobody where no rule fits', () => {
  expect(routeFor([{ category: 'tendering', unit: '330200-tax' }], about('financing', '330203'))).toBeNull();
});
