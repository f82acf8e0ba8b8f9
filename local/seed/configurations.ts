import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import { ladder } from './ladder.ts';
import { letterTemplates } from './letter-templates.ts';
import { organisations } from './organisations.ts';
import { posts } from './posts.ts';
import { routing } from './routing.ts';
import { servicePolicy } from './service-policy.ts';
import { stateCouncilCalendar } from './state-council-calendar.ts';
import { taxonomy } from './taxonomy.ts';
import { templates } from './templates.ts';

/** The first version of every kind; the calendar last, by which one sees that all are there. */
export const configurations = (): readonly (readonly [
  ConfigurationKind,
  { version: number; [field: string]: unknown },
])[] => [
  ['taxonomy', taxonomy()],
  ['service-policy', servicePolicy()],
  ['routing', routing()],
  ['ladder', ladder()],
  ['templates', templates()],
  ['letter-templates', letterTemplates()],
  ['organisations', { version: 1, organisations: organisations() }],
  ['posts', posts()],
  ['calendar', stateCouncilCalendar()],
];
