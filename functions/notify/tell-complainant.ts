import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import { readContent } from '../../shared/persistence/case-repository.ts';
import {
  readIdempotencyRecord,
  saveIdempotencyRecord,
} from '../../shared/persistence/idempotency-repository.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { letterOf } from './letters.ts';

const SCOPE = 'notify';

/**
 * Mails the complainant, if he left an address. What was sent is on record, so a repeated delivery is not mailed again;
 * a crash between sending and recording mails twice rather than never.
 */
export async function tellComplainant(
  event: CaseCloudEvent,
  { mail, sender, publicUrl, now }: NotifyDependencies,
): Promise<void> {
  const letter = letterOf(event, publicUrl);
  if (!letter) return;
  const nowMs = Date.parse(now());
  if (await readIdempotencyRecord(SCOPE, event.id, nowMs)) return;
  const address = (await readContent(event.subject))?.complainant.email;
  if (address === undefined) return;
  const sent = await mail.send(
    new SendEmailCommand({
      FromEmailAddress: sender,
      Destination: { ToAddresses: [address] },
      Content: { Simple: { Subject: { Data: letter.subject }, Body: { Text: { Data: letter.body } } } },
    }),
  );
  const answer = { messageId: sent.MessageId ?? '' };
  await saveIdempotencyRecord({ scope: SCOPE, key: event.id, requestHash: '', answer }, nowMs);
}
