import {
  calendarData,
  ladder,
  type Posts,
  posts,
  routing,
  servicePolicy,
  type Taxonomy,
  taxonomy,
} from '../contracts/configuration.ts';
import type { ConfigurationKind } from '../contracts/configuration-kinds.ts';
import { type LetterTemplates, letterTemplates } from '../contracts/letter-templates.ts';
import { storedTemplates, type Templates } from '../contracts/templates.ts';
import { createWorkCalendar, type WorkCalendar } from '../domain/clocks/calendar.ts';
import type { Routing, ServicePolicy } from '../domain/complaints/service-policy.ts';
import { divisionOf } from '../domain/organisations/scope.ts';
import type { Ladder } from '../domain/supervision/ladder.ts';
import { readConfiguration } from './configuration-repository.ts';

/** How long a process may go on with a version after a newer one has taken effect, milliseconds. */
export const FRESH_MS = 60_000;

/** No version of a kind is in effect: the installation is not seeded. */
export class MissingConfigurationError extends Error {
  override readonly name = 'MissingConfigurationError';
  readonly code = 'configuration.missing';
}

/** Remembers what was read for a minute; failures are not remembered. */
function remembered<T>(kind: ConfigurationKind, parse: (value: unknown) => T): (at: string) => Promise<T> {
  let kept: { value: Promise<T>; until: number } | undefined;
  return (at) => {
    const now = Date.parse(at);
    if (kept && now < kept.until) return kept.value;
    const value = readConfiguration(kind, at).then((found) => {
      if (!found) throw new MissingConfigurationError(`no ${kind} is in effect`);
      return parse(found);
    });
    kept = { value, until: now + FRESH_MS };
    value.catch(() => {
      kept = undefined;
    });
    return value;
  };
}

const readPolicy = remembered('service-policy', (value): ServicePolicy => servicePolicy.parse(value));
const readRouting = remembered('routing', (value): Routing => routing.parse(value));
const readCalendar = remembered('calendar', parseCalendar);

/** The supervision ladder in effect. */
export const readLadder = remembered('ladder', parseLadder);

/** A stored version of the supervision ladder. */
export function parseLadder(value: unknown): Ladder {
  return ladder.parse(value);
}

/** A stored calendar version, prepared. */
export function parseCalendar(value: unknown): WorkCalendar {
  const { holidays, ...data } = calendarData.parse(value);
  return createWorkCalendar({ ...data, ...(holidays && { holidays }) });
}

/** Categories and refusal reasons in effect. */
export const readTaxonomy = remembered('taxonomy', (value): Taxonomy => taxonomy.parse(value));

/** Texts of everything people are told, in effect. */
export const readTemplates = remembered('templates', (value): Templates => storedTemplates.parse(value));

/** Letters that officials begin from, in effect. */
export const readLetterTemplates = remembered(
  'letter-templates',
  (value): LetterTemplates => letterTemplates.parse(value),
);

/** Who holds which role in which unit, as in effect. */
export const readPosts = remembered('posts', (value): Posts => posts.parse(value));

export type Rules = { policy: ServicePolicy; routing: Routing; ladder: Ladder; calendar: WorkCalendar };

/** The rules in effect at an instant: what a new case is opened under. */
export async function readRules(at: string): Promise<Rules> {
  const [policy, routes, rungs, calendar] = await Promise.all([
    readPolicy(at),
    readRouting(at),
    readLadder(at),
    readCalendar(at),
  ]);
  return { policy, routing: routes, ladder: rungs, calendar };
}

/** Code of the city that this installation serves: the division its intake centre works in. */
export async function readCity(at: string): Promise<string> {
  const { intake } = await readRouting(at);
  const city = divisionOf(intake);
  if (city === null) throw new TypeError(`the intake centre ${intake} works in no division`);
  return city;
}
