import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSms } from './sms.ts';

const PHONE = '+8613800000000';
let folder = '';
let file = '';
const logged: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suda-sms-'));
  file = join(folder, 'sms.jsonl');
  logged.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Sends one SMS as a function does. */
async function send(to: string) {
  const sms = await startSms(folder, (line) => logged.push(line));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new PinpointSMSVoiceV2Client({ endpoint: sms.endpoint, region: 'us-east-1', credentials });
  const command = new SendTextMessageCommand({
    DestinationPhoneNumber: to,
    OriginationIdentity: 'pool-local',
    MessageBody: '【诉达】已受理',
  });
  try {
    const { MessageId } = await client.send(command);
    return { MessageId, kept: [...sms.messages()] };
  } finally {
    client.destroy();
    await sms.close();
  }
}

test('an SMS is on disk when its sender gets the answer, and is there after a restart', async () => {
  const { MessageId, kept } = await send(PHONE);
  expect(kept).toEqual([{ messageId: MessageId, to: PHONE, text: '【诉达】已受理', at: expect.any(Number) }]);
  expect(readFileSync(file, 'utf8')).toContain('【诉达】已受理');
  expect((await send(PHONE)).kept).toHaveLength(2);
  expect(logged).toEqual([]);
});

test('a number that no SMS can go to is refused and not kept', async () => {
  await expect(send('0574-87654321')).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(send('13800000000')).rejects.toMatchObject({ name: 'ValidationException' });
});

test('kept SMS that cannot be read stop the start', async () => {
  writeFileSync(file, '{"to":1}\n');
  await expect(send(PHONE)).rejects.toMatchObject({ reason: 'dataCorrupt' });
});
