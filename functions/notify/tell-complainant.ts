import type { CaseCloudEvent } from '../../events/envelope.ts';
import { contactOf } from '../../shared/domain/notifications/contact.ts';
import { NOTICES } from '../../shared/domain/notifications/template-keys.ts';
import { unsubscribeLink } from '../../shared/domain/notifications/unsubscribe-link.ts';
import { dueMovedBy } from '../../shared/letters/facts-of-event.ts';
import { noticeOf } from '../../shared/letters/news.ts';
import { valuesOf } from '../../shared/letters/placeholder-values.ts';
import { writeLetter } from '../../shared/letters/write-letter.ts';
import { readCaseFile, readContent } from '../../shared/persistence/case-repository.ts';
import { openSubscription } from '../../shared/persistence/subscription-repository.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { sendOnce } from './send-once.ts';

/**
 * Tells the complainant what has become of the case, by the channel he left and in his language; who wants no messages
 * gets the statutory ones only. What was sent is on record, so a repeated delivery is not sent again.
 */
export async function tellComplainant(
  event: CaseCloudEvent,
  dependencies: NotifyDependencies,
): Promise<void> {
  const key = noticeOf(event);
  const { now, newToken, publicUrl, sendSms } = dependencies;
  if (key === null) return;
  const content = await readContent(event.subject);
  const contact = content && contactOf(content.complainant);
  if (!contact || (contact.channel === 'sms' && !sendSms)) return;
  const file = await readCaseFile(event.subject);
  if (!file || (key === 'due-moved' && !(await dueMovedBy(event, file)))) return;
  const subscription = await openSubscription(event.subject, newToken());
  const { placeholders, ...notice } = NOTICES[key];
  if (!subscription.wanted && !('statutory' in notice)) return;
  const language = content.language ?? 'zh';
  const link = `${publicUrl}/follow?number=${event.subject}`;
  const unsubscribe = unsubscribeLink(publicUrl, subscription);
  const values = await valuesOf(placeholders, { event, file, language, link, unsubscribe });
  const { channel, to } = contact;
  const { subject, text, html } = await writeLetter({ key, channel, language }, values, now());
  await sendOnce(
    event.id,
    channel === 'mail' ? { channel, to, subject, text, html, unsubscribe } : { channel, to, text },
    dependencies,
  );
}
