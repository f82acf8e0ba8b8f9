import { posts, routing } from '../../shared/contracts/configuration.ts';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import { organisationTree } from '../../shared/contracts/organisation-tree.ts';
import type { FieldError } from '../../shared/contracts/problem-document.ts';
import { dateOf } from '../../shared/domain/clocks/day.ts';
import { existsOn } from '../../shared/domain/organisations/exists-on.ts';
import type { Organisation, OrganisationDuty } from '../../shared/domain/organisations/organisation.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import type { Named } from './named-records.ts';

/** Where a whole kind is not there yet, every field would say so. */
const ORGANISATIONS_FIRST: FieldError = { path: '', message: 'organisations are not configured yet' };
const CATEGORIES_FIRST: FieldError = { path: '', message: 'categories are not configured yet' };

/** Fields that name a unit or a category that is not there, or a unit without the duty. */
export async function brokenReferences(
  kind: ConfigurationKind,
  value: Record<string, unknown>,
  effectiveFrom: string,
  named: Named,
): Promise<FieldError[]> {
  if (kind === 'routing') return brokenRouting(value, effectiveFrom, named);
  if (kind === 'posts') return brokenPosts(value, named);
  return kind === 'organisations' ? brokenTree(value, effectiveFrom) : [];
}

/** The units that serve every case must go on existing with their duties: routing is changed first. */
async function brokenTree(value: Record<string, unknown>, effectiveFrom: string): Promise<FieldError[]> {
  const known = await readConfiguration('routing', effectiveFrom);
  if (!known) return [];
  const { intake, visit, fallback } = routing.parse(known);
  const { organisations } = organisationTree.parse({ ...value, version: 1 });
  const serving = new Map<string, OrganisationDuty | null>([
    [fallback, null],
    [intake, 'intake'],
    [visit, 'return-visit'],
  ]);
  return organisations.flatMap((organisation, index) => {
    const duty = serving.get(organisation.id);
    if (duty === undefined) return [];
    const path = `organisations.${index}`;
    if (organisation.validTo !== undefined)
      return [
        { path: `${path}.validTo`, message: 'every case is routed to this unit: change the routing first' },
      ];
    return duty === null || organisation.duties.includes(duty)
      ? []
      : [{ path: `${path}.duties`, message: `every case is routed to this unit for ${duty}` }];
  });
}

async function brokenRouting(
  value: Record<string, unknown>,
  effectiveFrom: string,
  named: Named,
): Promise<FieldError[]> {
  const day = dateOf(effectiveFrom);
  const { intake, visit, fallback, rules } = routing.parse({ ...value, version: 1 });
  const [tree, categories] = await Promise.all([named.tree(), named.categories(effectiveFrom)]);
  if (tree.size === 0) return [ORGANISATIONS_FIRST];
  if (categories.length === 0 && rules.some(({ category }) => category !== undefined))
    return [CATEGORIES_FIRST];
  const counties = [...tree.values()].filter(({ kind, tier }) => kind === 'division' && tier === 'county');
  /** `{county}` leads somewhere as long as one county has such a unit. */
  const ruled = (unit: string) =>
    counties.map(({ id }) => unit.replace('{county}', id)).find((id) => tree.has(id)) ?? unit;
  return [
    ...unitFaults(tree.get(intake), 'intake', 'intake', day),
    ...unitFaults(tree.get(visit), 'visit', 'return-visit', day),
    ...unitFaults(tree.get(fallback), 'fallback', null, day),
    ...rules.flatMap(({ unit, category, division }, index) => [
      ...unitFaults(tree.get(ruled(unit)), `rules.${index}.unit`, 'handling', day),
      ...(category === undefined || categories.includes(category)
        ? []
        : [{ path: `rules.${index}.category`, message: 'there is no such category' }]),
      ...(division === undefined || tree.get(division)?.kind === 'division'
        ? []
        : [{ path: `rules.${index}.division`, message: 'there is no such division' }]),
    ]),
  ];
}

async function brokenPosts(value: Record<string, unknown>, named: Named): Promise<FieldError[]> {
  const { posts: all } = posts.parse({ ...value, version: 1 });
  const tree = await named.tree();
  if (tree.size === 0) return [ORGANISATIONS_FIRST];
  return all.flatMap(({ unit, from }, index) =>
    unitFaults(tree.get(unit), `posts.${index}.unit`, null, from),
  );
}

function unitFaults(
  found: Organisation | undefined,
  path: string,
  duty: OrganisationDuty | null,
  day: string,
): FieldError[] {
  if (found?.kind !== 'unit' || !existsOn(found, day)) return [{ path, message: 'there is no such unit' }];
  if (duty !== null && !found.duties.includes(duty))
    return [{ path, message: `this unit has not the duty ${duty}` }];
  return [];
}
