import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { serveAwsJson } from '../aws-json/serve-aws-json.ts';
import { keepLines, readKeptLines } from './kept-lines.ts';

const SendTextMessage = z.object({
  DestinationPhoneNumber: z.string().regex(/^\+[1-9]\d{5,14}$/, 'a number in the form of E.164'),
  OriginationIdentity: z.string().min(1),
  MessageBody: z.string().min(1).max(1_600),
});

const KeptSms = z.object({
  messageId: z.string(),
  to: z.string(),
  text: z.string(),
  /** Epoch seconds. */
  at: z.int(),
});

export interface RunningSms {
  readonly endpoint: string;
  /** Every SMS that was sent, oldest first. */
  messages(): readonly z.infer<typeof KeptSms>[];
  close(): Promise<void>;
}

/**
 * Plays AWS End User Messaging: keeps each SMS in `sms.jsonl` of the data folder, on disk before its sender gets the answer;
 * nothing leaves the machine.
 * @throws StartupError `dataCorrupt` when the kept ones cannot be read.
 */
export async function startSms(dataFolder: string, log: (line: string) => void): Promise<RunningSms> {
  const file = join(dataFolder, 'sms.jsonl');
  const messages = readKeptLines(file, 'SMS', (line) => KeptSms.parse(JSON.parse(line)));
  async function sendTextMessage(input: unknown) {
    const { DestinationPhoneNumber: to, MessageBody: text } = SendTextMessage.parse(input);
    const sms = { messageId: randomUUID(), to, text, at: Math.floor(Date.now() / 1_000) };
    keepLines(file, [sms]);
    messages.push(sms);
    return { MessageId: sms.messageId };
  }
  const { endpoint, close } = await serveAwsJson({
    version: '1.0',
    target: 'PinpointSMSVoiceV2',
    operations: new Map([['SendTextMessage', sendTextMessage]]),
    log,
  });
  return { endpoint, messages: () => messages, close };
}
