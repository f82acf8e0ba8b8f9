import type * as z from 'zod';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { dryRun, dryRunResult } from '../../shared/contracts/configuration-versions.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';
import { dateOf } from '../../shared/domain/clocks/day.ts';
import { parseInstant } from '../../shared/domain/clocks/instant.ts';
import { timeOfDay } from '../../shared/domain/clocks/local-time.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { describeChanges } from '../../shared/domain/configuration/describe-changes.ts';
import { readNewestVersion } from '../../shared/persistence/configuration-repository.ts';
import { parseCalendar } from '../../shared/persistence/rules.ts';
import { assertMayConfigure } from './administrators.ts';
import { checkedValue } from './checked-value.ts';
import { countAffectedClocks } from './count-affected-clocks.ts';
import type { AdminDependencies } from './dependencies.ts';
import { retiredReasons } from './retired-reasons.ts';

const CASES_KEEP_LIMITS: Bilingual = {
  zh: '在办案件沿用其登记时的时限版本，已开始的时限不变；新登记的案件适用新时限。',
  en: 'Open cases keep the limits they were opened under, so no clock moves; new cases get the new ones.',
};
const CASES_KEEP_CATEGORIES: Bilingual = {
  zh: '在办案件沿用其登记时的类别和理由版本。',
  en: 'Open cases keep the categories and reasons they were opened under.',
};
const POSTS_ALLOW: Bilingual = {
  zh: '岗位到期或移出的人员，最迟一分钟后失去相应权限；新任人员还须在统一身份平台具有同一单位和角色。',
  en: 'Whose post ends or is taken out loses what it allows within a minute; who takes one up needs the same unit and role in the user pool as well.',
};
function overtaken(version: number, effectiveFrom: string): Bilingual {
  const from = `${dateOf(effectiveFrom)} ${timeOfDay(parseInstant(effectiveFrom))}`;
  return {
    zh: `第 ${version} 版原定于 ${from} 生效，将不再生效。`,
    en: `Version ${version}, planned for ${from} (Beijing time), will never take effect.`,
  };
}

/** No clock depends on it, or each keeps the limits it began with. */
const NO_CLOCK = { examined: 0, affected: 0, moved: 0, firm: 0, cursor: null };

/** What a version would change, without changing anything. Counting clocks takes several calls where there are many. */
export async function tryVersion(
  kind: ConfigurationKind,
  { value: given, effectiveFrom: wanted, cursor }: z.infer<typeof dryRun>,
  person: Person,
  { now }: Pick<AdminDependencies, 'now'>,
): Promise<z.infer<typeof dryRunResult>> {
  assertMayConfigure(person);
  const effectiveFrom = wanted === undefined ? now() : new Date(wanted).toISOString();
  const value = await checkedValue(kind, given, effectiveFrom);
  const newest = await readNewestVersion(kind);
  const basedOn = newest?.version ?? 0;
  const notes = [
    ...(kind === 'service-policy' ? [CASES_KEEP_LIMITS] : []),
    ...(kind === 'taxonomy' ? [CASES_KEEP_CATEGORIES, ...retiredReasons(newest?.value, value)] : []),
    ...(kind === 'posts' ? [POSTS_ALLOW] : []),
    ...(newest && newest.effectiveFrom > effectiveFrom
      ? [overtaken(newest.version, newest.effectiveFrom)]
      : []),
  ];
  return {
    kind,
    basedOn,
    changes: describeChanges(newest?.value ?? {}, value),
    notes,
    clocks:
      kind === 'calendar'
        ? await countAffectedClocks(parseCalendar({ ...value, version: basedOn + 1 }), cursor)
        : kind === 'service-policy'
          ? NO_CLOCK
          : null,
  };
}
