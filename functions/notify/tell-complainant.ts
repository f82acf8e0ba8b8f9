import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { CaseFile } from '../../shared/domain/complaints/case-file.ts';
import { contactOf } from '../../shared/domain/notifications/contact.ts';
import { NOTICES, type NoticeKey } from '../../shared/domain/notifications/template-keys.ts';
import { unsubscribeLink } from '../../shared/domain/notifications/unsubscribe-link.ts';
import { dueMovedBy } from '../../shared/letters/facts-of-event.ts';
import { noticeOf } from '../../shared/letters/news.ts';
import { valuesOf } from '../../shared/letters/placeholder-values.ts';
import { writeLetter } from '../../shared/letters/write-letter.ts';
import { readCaseFile, readContent } from '../../shared/persistence/case-repository.ts';
import { openSubscription } from '../../shared/persistence/subscription-repository.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { sendOnce } from './send-once.ts';

/** Tells the complainant what has become of his case. */
export async function tellComplainant(
  event: CaseCloudEvent,
  dependencies: NotifyDependencies,
): Promise<void> {
  const key = noticeOf(event);
  if (key === null) return;
  const file = await readCaseFile(event.subject);
  if (!file || (key === 'due-moved' && !(await dueMovedBy(event, file)))) return;
  await writeTo(file, { key, event, once: event.id }, dependencies);
}

/** What is written, because of which event, and the name under which it is on record as sent. */
type Told = { key: NoticeKey; event: CaseCloudEvent; once: string };

/**
 * Writes to the complainant of a case, by the channel he left and in his language; who wants no messages gets the statutory
 * ones only. What was sent is on record, so a repeated delivery is not sent again.
 */
export async function writeTo(
  file: CaseFile,
  { key, event, once }: Told,
  dependencies: NotifyDependencies,
): Promise<void> {
  const { now, newToken, publicUrl, sendSms } = dependencies;
  const { number } = file.complaint;
  const content = await readContent(number);
  const contact = content && contactOf(content.complainant);
  if (!contact || (contact.channel === 'sms' && !sendSms)) return;
  const subscription = await openSubscription(number, newToken());
  const { placeholders, ...notice } = NOTICES[key];
  if (!subscription.wanted && !('statutory' in notice)) return;
  const language = content.language ?? 'zh';
  const link = `${publicUrl}/follow?number=${number}`;
  const unsubscribe = unsubscribeLink(publicUrl, subscription);
  const values = await valuesOf(placeholders, { event, file, language, link, unsubscribe });
  const { channel, to } = contact;
  const { subject, text, html } = await writeLetter({ key, channel, language }, values, now());
  await sendOnce(
    once,
    channel === 'mail' ? { channel, to, subject, text, html, unsubscribe } : { channel, to, text },
    dependencies,
  );
}
