import type * as z from 'zod';
import { calendarData, ladder, posts, routing, servicePolicy, taxonomy } from './configuration.ts';
import { letterTemplates } from './letter-templates.ts';
import { organisationTree } from './organisation-tree.ts';
import { templates } from './templates.ts';
import type { Bilingual } from './text.ts';

type Kind = { name: Bilingual; schema: z.ZodType };

/** Everything that is configured without a deployment: its name and the schema of a version's value with its number. */
export const CONFIGURATION_KINDS = {
  taxonomy: { name: { zh: '诉求类别与不予受理理由', en: 'Categories and reasons' }, schema: taxonomy },
  routing: { name: { zh: '分办规则', en: 'Routing' }, schema: routing },
  'service-policy': { name: { zh: '办理时限', en: 'Time limits' }, schema: servicePolicy },
  calendar: { name: { zh: '工作日历', en: 'Working calendar' }, schema: calendarData },
  ladder: { name: { zh: '督办阶梯', en: 'Supervision ladder' }, schema: ladder },
  templates: { name: { zh: '通知模板', en: 'Notices' }, schema: templates },
  'letter-templates': {
    name: { zh: '文书模板', en: 'Letter templates' },
    schema: letterTemplates,
  },
  organisations: { name: { zh: '组织机构', en: 'Organisations' }, schema: organisationTree },
  posts: { name: { zh: '岗位', en: 'Posts' }, schema: posts },
} as const satisfies Record<string, Kind>;

export type ConfigurationKind = keyof typeof CONFIGURATION_KINDS;

/** Whether a text names a kind. */
export const isConfigurationKind = (text: string): text is ConfigurationKind =>
  Object.hasOwn(CONFIGURATION_KINDS, text);
