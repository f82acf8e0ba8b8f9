import { afterEach, expect, test } from 'vitest';
import { forgetVisits, lastList, lastOpened, rememberVisit } from './last-list.ts';

afterEach(forgetVisits);

test('leads back to the list as it was filtered, however many pages of the case were read', () => {
  rememberVisit('/office/desk', 'mark=red&stage=sign');
  rememberVisit('/office/cases/TS20261123AAAAAA0', '');
  rememberVisit('/office/cases/TS20261123AAAAAA0/print', '');
  expect(lastList()).toBe('/office/desk?mark=red&stage=sign');
  expect(lastOpened()).toBe('TS20261123AAAAAA0');
});

test('a list without filters replaces one that had some', () => {
  rememberVisit('/office/desk', 'mark=red');
  rememberVisit('/office/supervision', '');
  expect(lastList()).toBe('/office/supervision');
});

test('who signs in next begins at his own first page', () => {
  rememberVisit('/office/supervision', 'list=listed');
  rememberVisit('/office/cases/TS20261123AAAAAA0', '');
  forgetVisits();
  expect(lastList()).toBe('/office');
  expect(lastOpened()).toBeNull();
});
