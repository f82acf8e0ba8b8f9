import type * as z from 'zod';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { dryRun, dryRunResult } from '../../shared/contracts/configuration-versions.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';
import { dateOf } from '../../shared/domain/clocks/day.ts';
import { parseInstant } from '../../shared/domain/clocks/instant.ts';
import { timeOfDay } from '../../shared/domain/clocks/local-time.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { describeChanges } from '../../shared/domain/configuration/describe-changes.ts';
import { type ConfigurationVersion, statesAt } from '../../shared/domain/configuration/version.ts';
import { readVersionsThrough } from '../../shared/persistence/configuration-repository.ts';
import { parseCalendar } from '../../shared/persistence/rules.ts';
import { assertMayConfigure } from './administrators.ts';
import { checkedValue } from './checked-value.ts';
import { countAffectedClocks } from './count-affected-clocks.ts';
import { countRefusableCases } from './count-refusable-cases.ts';
import type { AdminDependencies } from './dependencies.ts';
import { effectiveFromOf } from './effective-from.ts';
import { namedBeside } from './named-records.ts';
import { noteOfTexts } from './note-of-texts.ts';
import { notesOfChange } from './notes-of-change.ts';
import { retiredReasons } from './retired-reasons.ts';

type Value = Readonly<Record<string, unknown>>;
type Result = z.infer<typeof dryRunResult>;

/** No clock depends on it, or each keeps the limits it began with. */
const NO_CLOCK = { examined: 0, affected: 0, moved: 0, firm: 0, cursor: null };

/** What a version would change, without changing anything. Counting clocks takes several calls where there are many. */
export async function tryVersion(
  kind: ConfigurationKind,
  { value: given, effectiveFrom: wanted, cursor, beside }: z.infer<typeof dryRun>,
  person: Person,
  { now }: Pick<AdminDependencies, 'now'>,
): Promise<Result> {
  assertMayConfigure(person);
  const at = now();
  const effectiveFrom = effectiveFromOf(kind, wanted, at);
  const known = await readVersionsThrough(kind, at);
  const newest = known.at(-1);
  const named = namedBeside(beside);
  const { value, added } = await checkedValue(kind, given, { effectiveFrom, newest, named });
  const basedOn = newest?.version ?? 0;
  return {
    kind,
    basedOn,
    changes: describeChanges(newest?.value ?? {}, value),
    notes: [
      ...noteOfTexts(added),
      ...(await notesOfChange(kind, value, newest?.value, effectiveFrom)),
      ...overtaken(known, effectiveFrom, at),
    ],
    clocks: await clocksOf(kind, value, basedOn, cursor),
    refusable: await refusableIn(kind, value, newest?.value, cursor),
  };
}

async function clocksOf(
  kind: ConfigurationKind,
  value: Value,
  basedOn: number,
  cursor: string | undefined,
): Promise<Result['clocks']> {
  if (kind === 'calendar')
    return countAffectedClocks(parseCalendar({ ...value, version: basedOn + 1 }), cursor);
  return kind === 'service-policy' ? NO_CLOCK : null;
}

async function refusableIn(
  kind: ConfigurationKind,
  value: Value,
  before: Value | undefined,
  cursor: string | undefined,
): Promise<Result['refusable']> {
  if (kind !== 'taxonomy') return null;
  const retired = retiredReasons(before, value).map(({ code }) => code);
  return retired.length === 0 ? null : countRefusableCases(retired, cursor);
}

/** The planned versions that will never take effect, since this one does so before them or at the same time. */
function overtaken(known: readonly ConfigurationVersion[], effectiveFrom: string, at: string): Bilingual[] {
  const states = statesAt(known, at);
  return known
    .filter((planned, index) => states[index] === 'planned' && planned.effectiveFrom >= effectiveFrom)
    .map(({ version, effectiveFrom: planned }) => {
      const from = `${dateOf(planned)} ${timeOfDay(parseInstant(planned))}`;
      return {
        zh: `第 ${version} 版原定于 ${from} 生效，将不再生效。`,
        en: `Version ${version}, planned for ${from} (Beijing time), will never take effect.`,
      };
    });
}
