import { expect, test } from 'vitest';
import { keepTicks, keptTicks } from '../features/office/desk/kept-ticks.ts';
import { lastOpened, rememberVisit } from '../features/office/navigation/last-list.ts';
import { forgetPerson, queryClient } from './office-query-client.ts';

test('who signs in next finds no answer, no case that was opened and no task that was ticked', () => {
  queryClient.setQueryData(['me'], { username: 'dispatcher' });
  rememberVisit('/office/cases/TS20261123AAAAAA0', '');
  keepTicks(new Set(['TS20261123AAAAAA0.sign.1']));
  expect(keptTicks().size, 'kept while a case is looked at').toBe(1);
  forgetPerson();
  expect(queryClient.getQueryData(['me'])).toBeUndefined();
  expect(lastOpened()).toBeNull();
  expect(keptTicks().size).toBe(0);
});
