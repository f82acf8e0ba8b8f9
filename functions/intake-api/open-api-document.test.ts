import { expect, it, vi } from 'vitest';
import { openApiDocument } from '../../shared/contracts/openapi.ts';

it('is served as the contracts give it', async () => {
  vi.stubEnv('TABLE_NAME', 'suda').stubEnv('BUCKET_NAME', 'suda').stubEnv('AWS_REGION', 'eu-central-1');
  const { routes } = await import('./routes.ts');
  const route = routes.find(({ path }) => path === '/api/openapi.json');
  const answer = await route?.handler({} as never);
  expect(answer?.statusCode).toBe(200);
  expect(JSON.parse(String(answer?.body))).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});
