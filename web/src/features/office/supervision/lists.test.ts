import { expect, test } from 'vitest';
import { supervisionQuery } from '../../../../../shared/contracts/supervision.ts';
import { LISTS, listPath, shownIn } from './lists.ts';

const at = (path: string) => shownIn(new URL(path, 'https://suda.example').searchParams);

test('shows every list that the contract knows', () => {
  expect([...LISTS].toSorted()).toEqual(supervisionQuery.shape.list.unwrap().options.toSorted());
});

test.each([
  ['/office/supervision', { list: 'red', unit: null }],
  ['/office/supervision?list=elsewhere', { list: 'red', unit: null }],
  ['/office/supervision?list=red&unit=330203-market', { list: 'red', unit: '330203-market' }],
  ['/office/supervision?list=listed&unit=330203-market', { list: 'listed', unit: null }],
])('%s', (path, shown) => {
  expect(at(path)).toEqual(shown);
});

test.each(LISTS)('the address keeps the list %s', (list) => {
  expect(at(listPath({ list, unit: null }))).toEqual({ list, unit: null });
});

test('the address keeps the unit that is open', () => {
  const shown = { list: 'red', unit: '330203-market' } as const;
  expect(at(listPath(shown))).toEqual(shown);
});
