import { posts, routing, taxonomy } from '../../shared/contracts/configuration.ts';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { FieldError } from '../../shared/contracts/problem-document.ts';
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
  return [];
}

async function brokenRouting(value: Record<string, unknown>, effectiveFrom: string): Promise<FieldError[]> {
  const { intake, visit, fallback, rules } = routing.parse({ ...value, version: 1 });
  const known = await readConfiguration('taxonomy', effectiveFrom);
  const categories = known ? taxonomy.parse(known).categories.map(({ code }) => code) : [];
  const units = await Promise.all([
    unitFaults(intake, 'intake', 'intake'),
    unitFaults(visit, 'visit', 'return-visit'),
    unitFaults(fallback, 'fallback', null),
    ...rules.map(({ unit }, index) =>
      unit.includes('{') ? [] : unitFaults(unit, `rules.${index}.unit`, 'handling'),
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
    all.map(({ unit }, index) => unitFaults(unit, `posts.${index}.unit`, null)),
  );
  return faults.flat();
}

async function unitFaults(id: string, path: string, duty: OrganisationDuty | null): Promise<FieldError[]> {
  const found = await readOrganisation(id);
  if (found?.kind !== 'unit') return [{ path, message: 'there is no such unit' }];
  if (duty !== null && !found.duties.includes(duty))
    return [{ path, message: `this unit has not the duty ${duty}` }];
  return [];
}
