import { type PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { MessageNotSentError, type Send, type Sms } from './message.ts';

/** SMS by AWS End User Messaging, from the numbers and sender names of a pool. */
export const sendSmsBy =
  (client: PinpointSMSVoiceV2Client, pool: string): Send<Sms> =>
  async ({ to, text }) => {
    const command = new SendTextMessageCommand({
      DestinationPhoneNumber: to,
      OriginationIdentity: pool,
      MessageBody: text,
      MessageType: 'TRANSACTIONAL',
    });
    try {
      return (await client.send(command)).MessageId ?? '';
    } catch (error) {
      throw new MessageNotSentError('sms', error);
    }
  };
