import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventsOf } from '../../shared/domain/complaints/case-story.testing.ts';
import { contentOf, submitted } from '../../shared/domain/complaints/complaints.testing.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';

/** Refuses everything, and says to whom it did not send, as SES does in its sandbox. */
const provider = createServer((_, response) => {
  response.writeHead(400, { 'x-amzn-errortype': 'MessageRejected', 'content-type': 'application/json' });
  response.end(JSON.stringify({ message: 'not verified: MARKED@example.com, +8613812345678' }));
});

const CONTEXT = { awsRequestId: 'request-1' };
let handle: (event: unknown) => Promise<unknown>;
const written = vi.spyOn(process.stdout, 'write');

beforeAll(async () => {
  await useSeededTable();
  await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SESV2: endpoint,
    AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: endpoint,
    MAIL_SENDER: 'no-reply@suda.example',
    PUBLIC_URL: 'https://suda.example',
    SMS_POOL: 'pool-local',
    LOG_LEVEL: 'info',
  });
  const { handler } = await import('./handler.ts');
  handle = (event) => Reflect.apply(handler, undefined, [event, CONTEXT]);
});
afterAll(() => void provider.close());
beforeEach(() => void written.mockReset().mockReturnValue(true));
afterEach(() => void written.mockReset());

it.each([
  ['mail', { email: 'MARKED@example.com' }, 'mail was not sent: MessageRejected'],
  ['sms', { phone: '13812345678' }, 'sms was not sent: MessageRejected'],
])('fails, with nothing personal in log or error, when the %s provider refuses', async (_, left, says) => {
  const content = contentOf({ title: 'MARKED', complainant: { kind: 'person', name: 'MARKED', ...left } });
  const story = submitted(content, { number: freshNumber() });
  await saveStory(story, content);
  const [event] = eventsOf(story).map(asDelivered);
  const failure = await handle({ detail: event }).catch((error: unknown) => error);
  const told = `${written.mock.calls.join()} ${failure instanceof Error ? failure.stack : ''}`;
  expect(told).toContain(says);
  expect(told).not.toMatch(/MARKED|13812345678/);
});

describe('a call of the schedule', () => {
  const scheduled = {
    version: '0',
    id: '1',
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    time: '2026-03-02T00:30:00Z',
    resources: [],
    detail: {},
  };

  afterEach(() => void vi.useRealTimers());
  /** The hour of the function's clock only: what waits for the database goes on. */
  const itIs = (hour: string) =>
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2026-03-02T${hour}+08:00`) });

  it('sends the digests in working hours', async () => {
    itIs('09:00');
    await expect(handle(scheduled)).rejects.toThrow('mail was not sent: MessageRejected');
  });

  it('sends nothing at night', async () => {
    itIs('22:00');
    await expect(handle(scheduled)).resolves.toBeUndefined();
  });
});

it('takes nothing else', async () => {
  await expect(handle({ source: 'aws.events', detail: { any: 1 } })).rejects.toThrow();
});
