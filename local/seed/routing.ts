import type { Routing } from '../../shared/domain/complaints/service-policy.ts';

/** Units that serve every case of the city. */
export const routing = (): Routing => ({
  version: 1,
  intake: '330200-intake',
  visit: '330200-visit',
  fallback: '330200-supervision',
});
