import type { CaseLetters, Letter } from '../../shared/contracts/letters.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import type { CaseEvent } from '../../shared/domain/complaints/case-event.ts';
import { NOTICES } from '../../shared/domain/notifications/template-keys.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { dueMovedBy } from '../../shared/letters/facts-of-event.ts';
import { noticeOf } from '../../shared/letters/news.ts';
import { valuesOf } from '../../shared/letters/placeholder-values.ts';
import { writeLetter } from '../../shared/letters/write-letter.ts';
import type { CaseRecord } from '../../shared/persistence/case-repository.ts';
import type { CaseworkDependencies } from './dependencies.ts';
import { readableCase } from './readable-case.ts';

/** Stands for the complainant's way out of messages, which is his alone. */
const HIS_OWN = { zh: '（仅诉求人的信中有）', en: '(in the complainant’s letter only)' } as const;

/** The letters that the case's events gave occasion to, as the texts in effect have them. */
export async function listLetters(
  number: string,
  person: Person,
  { now }: Pick<CaseworkDependencies, 'now'>,
): Promise<CaseLetters> {
  const record = await readableCase(number, person);
  const at = now();
  const letters = await Promise.all(record.events.map((event) => letterOf(event, record, at)));
  return { number: record.complaint.number, letters: letters.filter((letter) => letter !== null) };
}

async function letterOf(stored: CaseEvent, record: CaseRecord, now: string): Promise<Letter | null> {
  const event = asDelivered(stored);
  const key = noticeOf(event);
  if (key === null || (key === 'due-moved' && !(await dueMovedBy(event, record)))) return null;
  const language = record.content.language ?? 'zh';
  const { placeholders, ...notice } = NOTICES[key];
  const about = {
    event,
    file: record,
    language,
    link: `/follow?number=${stored.number}`,
    unsubscribe: HIS_OWN[language],
  };
  const values = await valuesOf(placeholders, about);
  const { subject, text } = await writeLetter({ key, channel: 'mail', language }, values, now);
  const statutory = 'statutory' in notice;
  return { version: stored.version, at: stored.at, notice: key, subject, text, statutory };
}
