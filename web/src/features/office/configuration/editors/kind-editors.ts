import {
  calendarData,
  ladder,
  posts,
  routing,
  servicePolicy,
  taxonomy,
} from '../../../../../../shared/contracts/configuration.ts';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { letterTemplates } from '../../../../../../shared/contracts/letter-templates.ts';
import { organisationTree } from '../../../../../../shared/contracts/organisation-tree.ts';
import { templates } from '../../../../../../shared/contracts/templates.ts';
import { CalendarForm } from './calendar-form.tsx';
import { type KindEditor, kindEditor } from './kind-editor.tsx';
import { LadderForm } from './ladder-form.tsx';
import { LetterTemplatesForm } from './letter-templates-form.tsx';
import { OrganisationsForm } from './organisations-form.tsx';
import { PostsForm } from './posts-form.tsx';
import { RoutingForm } from './routing-form.tsx';
import { ServicePolicyForm } from './service-policy-form.tsx';
import { TaxonomyForm } from './taxonomy-form.tsx';
import { TemplatesForm } from './templates-form.tsx';

/** The form of every kind that can be configured. */
export const KIND_EDITORS: Readonly<Record<ConfigurationKind, KindEditor>> = {
  taxonomy: kindEditor(taxonomy, TaxonomyForm),
  routing: kindEditor(routing, RoutingForm),
  'service-policy': kindEditor(servicePolicy, ServicePolicyForm),
  calendar: kindEditor(calendarData, CalendarForm),
  ladder: kindEditor(ladder, LadderForm),
  templates: kindEditor(templates, TemplatesForm),
  'letter-templates': kindEditor(letterTemplates, LetterTemplatesForm),
  organisations: kindEditor(organisationTree, OrganisationsForm),
  posts: kindEditor(posts, PostsForm),
};
