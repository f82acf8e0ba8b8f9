import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';

/**
 * The order in which kinds are imported: what is named before what names it. Routing comes last, since without it nothing can be
 * filed: nobody works by half a configuration.
 */
export const IMPORT_ORDER: readonly ConfigurationKind[] = [
  'organisations',
  'taxonomy',
  'service-policy',
  'calendar',
  'ladder',
  'templates',
  'letter-templates',
  'posts',
  'routing',
];
