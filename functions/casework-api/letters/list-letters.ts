import type { CaseLetters, Letter, WrittenLetterView } from '../../../shared/contracts/letters.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import { seesIdentity } from '../../../shared/domain/complaints/permissions.ts';
import { NOTICES } from '../../../shared/domain/notifications/template-keys.ts';
import { asDelivered } from '../../../shared/letters/as-delivered.ts';
import { dueMovedBy } from '../../../shared/letters/facts-of-event.ts';
import { noticeOf } from '../../../shared/letters/news.ts';
import { valuesOf } from '../../../shared/letters/placeholder-values.ts';
import { writeLetter } from '../../../shared/letters/write-letter.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { unitViews } from '../../../shared/persistence/unit-views.ts';
import type { CaseworkDependencies } from '../dependencies.ts';
import { readableCase } from '../readable-case.ts';
import { letterViews } from '../views/letter-views.ts';
import { accountsFor } from '../views/shown-account.ts';

/** Stands for the complainant's way out of messages, which is his alone. */
const HIS_OWN = { zh: '（仅诉求人的信中有）', en: '(in the complainant’s letter only)' } as const;

/** What the complainant was told: the notices that events gave occasion to, as the texts in effect have them, and letters as officials wrote them. */
export async function listLetters(
  number: string,
  person: Person,
  { now }: Pick<CaseworkDependencies, 'now'>,
): Promise<CaseLetters> {
  const record = await readableCase(number, person);
  const at = now();
  const viewOf = await unitViews(record.letters.map(({ unit }) => unit));
  // An enterprise reads its own case: whole, and without the names of officials.
  const isReceiver = person.roles.includes('enterprise');
  const unmasked = isReceiver || seesIdentity(person, record.complaint, at);
  const written = letterViews(record, { viewOf, shown: accountsFor(person) }, unmasked);
  const letters = await Promise.all(
    record.events.map((event) => {
      const own = written.find(({ version }) => version === event.version);
      return own ? asListed(isReceiver ? { ...own, by: null } : own) : letterOf(event, record, at);
    }),
  );
  return {
    number: record.complaint.number,
    letters: letters.filter((letter) => letter !== null),
  };
}

type Listed = Omit<WrittenLetterView, 'by'> & { by: string | null };

function asListed({ by, unit, name, ...letter }: Listed): Letter {
  return { ...letter, notice: 'letter-written', statutory: false, written: { by, unit, name } };
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
  return {
    version: stored.version,
    at: stored.at,
    notice: key,
    subject,
    text,
    language,
    statutory,
    written: null,
  };
}
