import type { Routing } from '../../shared/domain/complaints/service-policy.ts';

/** Bureau of the complaint's own county that usually leads in a category. */
const BUREAU_OF = {
  'licensing-refused-or-late': 'approval',
  'arbitrary-charges': 'market',
  'unfair-penalty': 'enforcement',
  'supply-or-production-outage': 'housing',
  'restricted-competition': 'market',
  'promise-or-contract-not-kept': 'finance',
  'intellectual-property': 'market',
} as const;

/** Units that serve every case of the city, and who is suggested to lead. */
export const routing = (): Routing => ({
  version: 1,
  intake: '330200-intake',
  visit: '330200-visit',
  fallback: '330200-supervision',
  rules: Object.entries(BUREAU_OF).map(([category, bureau]) => ({ category, unit: `{county}-${bureau}` })),
});
