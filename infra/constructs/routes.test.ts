import { expect, it } from 'vitest';
import { OPERATIONS } from '../../shared/contracts/openapi/operations.ts';
import { ROUTES } from './routes.ts';

it('documents every route, with the access that it has, and no other', () => {
  const deployed = ROUTES.map(({ method, path, access }) => `${method} ${path} ${access}`);
  const documented = OPERATIONS.map(
    ({ method, path, access }) => `${method.toUpperCase()} ${path} ${access === 'token' ? 'token' : 'open'}`,
  );
  expect(documented.sort()).toEqual(deployed.sort());
});
