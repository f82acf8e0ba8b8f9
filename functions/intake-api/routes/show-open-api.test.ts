import { expect, it } from 'vitest';
import { openApiDocument } from '../../../shared/contracts/openapi.ts';
import { call } from '../../../test/http-call.ts';
import { handler } from '../handler.ts';

it('is served as the contracts give it', async () => {
  const { status, body } = await call(handler, { method: 'GET', path: '/api/openapi.json' });
  expect(status).toBe(200);
  expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});
