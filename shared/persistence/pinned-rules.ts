import { servicePolicy, type Taxonomy, taxonomy } from '../contracts/configuration.ts';
import type { ConfigurationKind } from '../contracts/configuration-kinds.ts';
import type { WorkCalendar } from '../domain/clocks/calendar.ts';
import { type Clock, calendarVersionOf } from '../domain/clocks/clock.ts';
import type { ServicePolicy } from '../domain/complaints/service-policy.ts';
import type { Ladder } from '../domain/supervision/ladder.ts';
import { readConfigurationVersion } from './configuration-repository.ts';
import {
  MissingConfigurationError,
  parseCalendar,
  parseLadder,
  type Rules,
  readLadder,
  readRules,
} from './rules.ts';

/** A version never changes, so it is read once a process; a failure is not remembered. */
function pinned<T>(kind: ConfigurationKind, parse: (value: unknown) => T): (version: number) => Promise<T> {
  const versions = new Map<number, Promise<T>>();
  return (version) => {
    const kept = versions.get(version);
    if (kept) return kept;
    const read = readConfigurationVersion(kind, version).then((found) => {
      if (!found) throw new MissingConfigurationError(`${kind} ${version} is gone`);
      return parse(found);
    });
    versions.set(version, read);
    read.catch(() => versions.delete(version));
    return read;
  };
}

const readPolicyVersion = pinned('service-policy', (value): ServicePolicy => servicePolicy.parse(value));
const readLadderVersion = pinned('ladder', parseLadder);
const readCalendarVersion = pinned('calendar', parseCalendar);

/** Categories and their questions as they were when a case was filed. */
export const readTaxonomyVersion = pinned('taxonomy', (value): Taxonomy => taxonomy.parse(value));

/** The versions of configuration that a case was opened under. */
type Pinned = { policyVersion: number; ladderVersion: number | null };

/**
 * The rules that a case is decided under: its own versions of policy and ladder, which never change; routing and calendar as in
 * effect, and the ladder too for a case of before there was one.
 */
export async function readRulesOf({ policyVersion, ladderVersion }: Pinned, at: string): Promise<Rules> {
  const rules = await readRules(at);
  const [policy, ladder] = await Promise.all([
    rules.policy.version === policyVersion ? rules.policy : readPolicyVersion(policyVersion),
    rules.ladder.version === ladderVersion ? rules.ladder : readLadderOf({ ladderVersion }, at),
  ]);
  return { ...rules, policy, ladder };
}

/** The ladder that a case climbs: the version it was opened under. */
export const readLadderOf = (
  { ladderVersion }: Pick<Pinned, 'ladderVersion'>,
  at: string,
): Promise<Ladder> => (ladderVersion === null ? readLadder(at) : readLadderVersion(ladderVersion));

const orNull = (error: unknown) => {
  if (error instanceof MissingConfigurationError) return null;
  throw error;
};

/** The policy that a case names; null where there is no such version: the case was altered. */
export const readNamedPolicy = ({
  policyVersion,
}: Pick<Pinned, 'policyVersion'>): Promise<ServicePolicy | null> =>
  readPolicyVersion(policyVersion).catch(orNull);

/** The ladder that a case climbs; null where there is no such version: the case was altered. */
export const readNamedLadder = (
  complaint: Pick<Pinned, 'ladderVersion'>,
  at: string,
): Promise<Ladder | null> => readLadderOf(complaint, at).catch(orNull);

/** Every calendar that ledgers name, by its version; without those that do not exist: a ledger that names one was altered. */
export async function readNamedCalendars(
  clocks: readonly Clock[],
): Promise<ReadonlyMap<number, WorkCalendar>> {
  const named = clocks.flatMap(({ ledger }) =>
    ledger.flatMap((entry) => ('calendarVersion' in entry ? [entry.calendarVersion] : [])),
  );
  const read = [...new Set(named)].map(async (version) => {
    const calendar = await readCalendarVersion(version).catch(orNull);
    return calendar ? [[version, calendar] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}

/** Finds the calendar that a clock was counted on: one that was stopped long ago is explained on its own. */
export async function readCalendarsOf(clocks: readonly Clock[]): Promise<(clock: Clock) => WorkCalendar> {
  const versions = new Set(clocks.map(calendarVersionOf));
  const calendars = new Map(
    await Promise.all(
      [...versions].map(async (version) => [version, await readCalendarVersion(version)] as const),
    ),
  );
  return (clock) => {
    const calendar = calendars.get(calendarVersionOf(clock));
    if (!calendar) throw new TypeError(`the calendar of ${clock.clockId} was not read`);
    return calendar;
  };
}
