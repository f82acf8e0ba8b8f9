import { isLeaf } from './differences.ts';
import { FIELD_WORDS, UNIT_WORDS, VALUE_WORDS } from './field-words.ts';

/** A line for people, Chinese and English. */
export type Line = { zh: string; en: string };

/** Longest quotation of a value, characters. */
const MOST = 80;
/** Of what two long texts begin with alike, so much is quoted before they differ. */
const LEAD = 15;

/** The same text in both languages. */
export const same = (text: string): Line => ({ zh: text, en: text });

/** The name or title that an entry carries in both languages, if it does. */
export function nameOf(item: unknown): Line | null {
  if (typeof item !== 'object' || item === null) return null;
  if ('title' in item && isLine(item.title)) return item.title;
  if (!('name' in item)) return null;
  return typeof item.name === 'string' ? same(item.name) : isLine(item.name) ? item.name : null;
}

/** A value as it is said in a line, clipped. */
export function wordsOf(value: unknown): Line {
  const { zh, en } = allWordsOf(value);
  return { zh: clip(zh), en: clip(en) };
}

/** A value as it was and as it is now; of long texts what lies around their first difference. */
export function wordsOfBoth(before: unknown, after: unknown): [Line, Line] {
  const [old, now] = [allWordsOf(before), allWordsOf(after)];
  const [zhOld, zhNow] = clipBoth(old.zh, now.zh);
  const [enOld, enNow] = clipBoth(old.en, now.en);
  return [
    { zh: zhOld, en: enOld },
    { zh: zhNow, en: enNow },
  ];
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** From when to when, as a calendar's windows are. */
const isSpan = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((time) => /^\d{2}:\d{2}$/.test(String(time)));

function allWordsOf(value: unknown): Line {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return { zh: '无', en: 'none' };
  if (isSpan(value)) return same(value.join('–'));
  if (Array.isArray(value)) return joined(value.map(allWordsOf), '、');
  if (typeof value !== 'object') return VALUE_WORDS[String(value)] ?? same(String(value));
  if (value !== null && isLeaf(value)) {
    const unit = UNIT_WORDS[String(value.unit)] ?? same(String(value.unit));
    const en = value.amount === 1 ? unit.en.replace(/s$/, '') : unit.en;
    return { zh: `${value.amount} ${unit.zh}`, en: `${value.amount} ${en}` };
  }
  if (isLine(value)) return value;
  return nameOf(value) ?? joined(Object.entries(value ?? {}).map(fieldWords), '，');
}

function fieldWords([name, value]: [string, unknown]): Line {
  const [field, words] = [FIELD_WORDS[name] ?? same(name), allWordsOf(value)];
  return { zh: `${field.zh} ${words.zh}`, en: `${field.en} ${words.en}` };
}

const joined = (lines: readonly Line[], between: string): Line => ({
  zh: lines.map(({ zh }) => zh).join(between),
  en: lines.map(({ en }) => en).join(', '),
});

const clip = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

function clipBoth(before: string, after: string): [string, string] {
  if (Math.max(before.length, after.length) <= MOST) return [before, after];
  let alike = 0;
  while (alike < before.length && before[alike] === after[alike]) alike += 1;
  if (alike <= LEAD) return [clip(before), clip(after)];
  const from = alike - LEAD;
  return [`…${clip(before.slice(from))}`, `…${clip(after.slice(from))}`];
}
