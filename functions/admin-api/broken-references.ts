import { posts, routing, taxonomy } from '../../shared/contracts/configuration.ts';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import { organisationTree } from '../../shared/contracts/organisation-tree.ts';
import type { FieldError } from '../../shared/contracts/problem-document.ts';
import { dateOf } from '../../shared/domain/clocks/day.ts';
import { existsOn } from '../../shared/domain/organisations/exists-on.ts';
import type { OrganisationDuty } from '../../shared/domain/organisations/organisation.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { readOrganisation } from '../../shared/persistence/organisation-repository.ts';

/** Fields that name a unit or a category that is not there, or a unit without the duty. */
export async function brokenReferences(
  kind: ConfigurationKind,
  value: Record<string, unknown>,
  effectiveFrom: string,
): Promise<FieldError[]> {
  if (kind === 'routing') return brokenRouting(value, effectiveFrom);
  if (kind === 'posts') return brokenPosts(value);
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

async function brokenRouting(value: Record<string, unknown>, effectiveFrom: string): Promise<FieldError[]> {
  const day = dateOf(effectiveFrom);
  const { intake, visit, fallback, rules } = routing.parse({ ...value, version: 1 });
  const known = await readConfiguration('taxonomy', effectiveFrom);
  const categories = known ? taxonomy.parse(known).categories.map(({ code }) => code) : [];
  const units = await Promise.all([
    unitFaults(intake, 'intake', 'intake', day),
    unitFaults(visit, 'visit', 'return-visit', day),
    unitFaults(fallback, 'fallback', null, day),
    ...rules.map(({ unit }, index) =>
      unit.includes('{') ? [] : unitFaults(unit, `rules.${index}.unit`, 'handling', day),
    ),
  ]);
  const unknown = rules.flatMap(({ category }, index) =>
    category === undefined || categories.includes(category)
      ? []
      : [{ path: `rules.${index}.category`, message: 'there is no such category' }],
  );
  return [...units.flat(), ...unknown];
}

async function brokenPosts(value: Record<string, unknown>): Promise<FieldError[]> {
  const { posts: all } = posts.parse({ ...value, version: 1 });
  const faults = await Promise.all(
    all.map(({ unit, from }, index) => unitFaults(unit, `posts.${index}.unit`, null, from)),
  );
  return faults.flat();
}

async function unitFaults(
  id: string,
  path: string,
  duty: OrganisationDuty | null,
  day: string,
): Promise<FieldError[]> {
  const found = await readOrganisation(id);
  if (found?.kind !== 'unit' || !existsOn(found, day)) return [{ path, message: 'there is no such unit' }];
  if (duty !== null && !found.duties.includes(duty))
    return [{ path, message: `this unit has not the duty ${duty}` }];
  return [];
}
