import { dateOfDay, dayOfDate } from '../clocks/local-time.ts';
import { type Difference, differences, type Step } from './differences.ts';
import { FIELD_WORDS, VALUE_WORDS } from './field-words.ts';
import { type Line, nameOf, same, wordsOf, wordsOfBoth } from './words-of-value.ts';

const DAYS = /^[01]{365,366}$/;

/** What a new value of a kind changes, in plain lines; empty where nothing. */
export const describeChanges = (before: unknown, after: unknown): Line[] =>
  differences(before, after).flatMap(linesOf);

function linesOf({ path, before, after }: Difference): Line[] {
  const year = path.at(-1);
  if (year && 'field' in year && DAYS.test(String(after)))
    return DAYS.test(String(before))
      ? changedDays(year.field, String(before), String(after))
      : [newYear(year.field, String(after))];
  const where = placeOf(path);
  if (before === undefined) {
    const [zh, en] = Array.isArray(after) ? [` ${after.length} 项`, ` (${after.length})`] : ['', ''];
    const words = wordsOf(after);
    return [{ zh: `新增 ${where.zh}${zh}：${words.zh}`, en: `Added ${where.en}${en}: ${words.en}` }];
  }
  if (after === undefined) return [{ zh: `删除 ${where.zh}`, en: `Removed ${where.en}` }];
  const [old, now] = wordsOfBoth(before, after);
  return [{ zh: `${where.zh}：${old.zh} → ${now.zh}`, en: `${where.en}: ${old.en} → ${now.en}` }];
}

function placeOf(path: readonly Step[]): Line {
  const steps = path.map((step): Line => {
    if ('field' in step) return FIELD_WORDS[step.field] ?? { zh: step.field, en: step.field };
    const name = nameOf(step.item);
    return name
      ? { zh: `${name.zh}（${step.entry}）`, en: `${name.en} (${step.entry})` }
      : (VALUE_WORDS[step.entry] ?? same(step.entry));
  });
  return { zh: steps.map(({ zh }) => zh).join(' · '), en: steps.map(({ en }) => en).join(' · ') };
}

function newYear(year: string, days: string): Line {
  const workdays = days.replaceAll('0', '').length;
  return { zh: `新增 ${year} 年：${workdays} 个工作日`, en: `Added ${year}: ${workdays} workdays` };
}

/** Days that became days off or workdays, neighbours together. */
function changedDays(year: string, before: string, after: string): Line[] {
  const first = dayOfDate(`${year}-01-01`);
  const runs: { from: number; to: number; works: boolean }[] = [];
  for (let index = 0; index < after.length; index += 1) {
    if (before[index] === after[index]) continue;
    const works = after[index] === '1';
    const last = runs.at(-1);
    if (last?.to === index - 1 && last.works === works) last.to = index;
    else runs.push({ from: index, to: index, works });
  }
  return runs.map(({ from, to, works }) => {
    const dates = [...new Set([from, to])].map((index) => dateOfDay(first + index));
    return works
      ? { zh: `${dates.join(' 至 ')} 改为工作日`, en: `${dates.join(' to ')}: now a workday` }
      : { zh: `${dates.join(' 至 ')} 改为休息日`, en: `${dates.join(' to ')}: now a day off` };
  });
}
