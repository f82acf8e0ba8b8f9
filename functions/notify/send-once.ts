import {
  readIdempotencyRecord,
  saveIdempotencyRecord,
} from '../../shared/persistence/idempotency-repository.ts';
import type { NotifyDependencies } from './dependencies.ts';
import type { Mail, Sms } from './message.ts';

const SCOPE = 'notify';

/** Whether a message with this key, or a run, is on record. */
export const isDone = async (key: string, now: string): Promise<boolean> =>
  (await readIdempotencyRecord(SCOPE, key, Date.parse(now))) !== null;

export const recordDone = (key: string, answer: Record<string, unknown>, now: string): Promise<void> =>
  saveIdempotencyRecord({ scope: SCOPE, key, requestHash: '', answer }, Date.parse(now));

/**
 * Sends a message unless one with its key is on record; the key names event and recipient, the record not the address.
 * A crash between sending and recording sends twice rather than never.
 * @throws MessageNotSentError, so that the bus delivers again
 */
export async function sendOnce(
  key: string,
  message: Mail | Sms,
  { sendMail, sendSms, now }: NotifyDependencies,
): Promise<void> {
  const at = now();
  if (await isDone(key, at)) return;
  const messageId = message.channel === 'mail' ? await sendMail(message) : await sendSms?.(message);
  if (messageId !== undefined) await recordDone(key, { messageId }, at);
}
