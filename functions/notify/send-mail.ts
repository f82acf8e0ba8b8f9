import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type Mail, MessageNotSentError, type Send } from './message.ts';

/** Mail by Amazon SES. */
export const sendMailBy =
  (client: SESv2Client, sender: string): Send<Mail> =>
  async ({ to, subject, text, html, unsubscribe }) => {
    const command = new SendEmailCommand({
      FromEmailAddress: sender,
      Destination: { ToAddresses: [to] },
      Content: {
        Simple: {
          Subject: { Data: subject },
          Body: { Text: { Data: text }, Html: { Data: html } },
          ...(unsubscribe && { Headers: [{ Name: 'List-Unsubscribe', Value: `<${unsubscribe}>` }] }),
        },
      },
    });
    try {
      return (await client.send(command)).MessageId ?? '';
    } catch (error) {
      throw new MessageNotSentError('mail', error);
    }
  };
