/** A message that is ready to go. Addresses and texts are personal data: they are handed on, never logged. */
export type Mail = {
  channel: 'mail';
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where its reader ends such messages, for mail programs that show a button for it. */
  unsubscribe?: string;
};
export type Sms = { channel: 'sms'; to: string; text: string };

/** Sends a message and answers the provider's id of it. Another provider is another function of this type. */
export type Send<M> = (message: M) => Promise<string>;

/** A provider refused or could not be reached; `code` is its own name for that. What it said may hold the address and is left out. */
export class MessageNotSentError extends Error {
  override readonly name = 'MessageNotSentError';
  readonly code: string;
  constructor(channel: (Mail | Sms)['channel'], error: unknown) {
    const code = error instanceof Error ? error.name : 'unknown';
    super(`${channel} was not sent: ${code}`);
    this.code = code;
  }
}
