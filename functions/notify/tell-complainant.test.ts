import { SESv2Client } from '@aws-sdk/client-sesv2';
import { beforeAll, expect, it } from 'vitest';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { eventsOf } from '../../shared/domain/complaints/case-story.testing.ts';
import type { Complainant } from '../../shared/domain/complaints/complaint.ts';
import { caseAt, contentOf, MONDAY } from '../../shared/domain/complaints/complaints.testing.ts';
import { readIdempotencyRecord } from '../../shared/persistence/idempotency-repository.ts';
import { everyItem, useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { asDelivered } from './cloud-event.testing.ts';
import { letterOf } from './letters.ts';
import { tellComplainant } from './tell-complainant.ts';

beforeAll(useCaseTable);

const ADDRESS = 'boss@example.com';

/** Stands for the mail service: keeps what it is given, and is down as often as it is told. */
function post({ downFor = 0, now = MONDAY }: { downFor?: number; now?: string } = {}) {
  const sent: unknown[] = [];
  let failures = downFor;
  const send = async ({ input }: { input: unknown }) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error('mail is down');
    }
    sent.push(input);
    return { MessageId: `message-${sent.length}` };
  };
  const mail = Object.assign(new SESv2Client(), { send });
  const dependencies = {
    mail,
    sender: 'no-reply@suda.example',
    publicUrl: 'https://suda.example',
    now: () => now,
  };
  return { sent, deliver: (event: CaseCloudEvent) => tellComplainant(event, dependencies) };
}

/** A case in the table that has been answered; its events as the bus delivers them, in order. */
async function answered(contact: Partial<Complainant> = { email: ADDRESS }): Promise<CaseCloudEvent[]> {
  const content = contentOf({ complainant: { ...contentOf().complainant, ...contact } });
  const story = caseAt('visit', content, { number: freshNumber() });
  await saveStory(story, content);
  return eventsOf(story).map(asDelivered);
}

async function registered(contact?: Partial<Complainant>): Promise<CaseCloudEvent> {
  const [event] = await answered(contact);
  if (!event) throw new TypeError('a case begins with an event');
  return event;
}

const recordOf = ({ id }: CaseCloudEvent, now = MONDAY) =>
  readIdempotencyRecord('notify', id, Date.parse(now));

it('mails the letter to the address that the complainant left, and to nobody else', async () => {
  const event = await registered();
  const { sent, deliver } = post();
  await deliver(event);
  const letter = letterOf(event, 'https://suda.example');
  expect(sent).toEqual([
    {
      FromEmailAddress: 'no-reply@suda.example',
      Destination: { ToAddresses: [ADDRESS] },
      Content: { Simple: { Subject: { Data: letter?.subject }, Body: { Text: { Data: letter?.body } } } },
    },
  ]);
  expect((await recordOf(event))?.answer).toEqual({ messageId: 'message-1' });
});

it('mails once an event, however often it is delivered', async () => {
  const events = await answered();
  const { sent, deliver } = post();
  for (const event of [...events, ...events, ...events.toReversed()]) await deliver(event);
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map((mail) => JSON.stringify(mail))).size).toBe(3);
});

it('keeps on record that it mailed, not to whom, and leaves everything else as it was', async () => {
  const event = await registered();
  const before = await everyItem();
  await post().deliver(event);
  const changed = [...(await everyItem())].filter(
    ([key, item]) => JSON.stringify(before.get(key)) !== JSON.stringify(item),
  );
  expect(changed.map(([key]) => key)).toEqual([`IDEMPOTENCY#notify#${event.id} IDEMPOTENCY`]);
  expect(JSON.stringify(changed)).not.toContain(ADDRESS);
});

it.each([
  ['no address', {}],
  ['a telephone number only', { phone: '13800000000' }],
])('mails nobody when the complainant left %s', async (_, contact) => {
  const { sent, deliver } = post();
  const event = await registered(contact);
  await deliver(event);
  expect(sent).toEqual([]);
  expect(await recordOf(event)).toBeNull();
});

it('mails nobody about a case that is not in the table', async () => {
  const event = { ...(await registered()), subject: freshNumber() };
  const { sent, deliver } = post();
  await deliver(event);
  expect(sent).toEqual([]);
});

it('throws a failure of the mail service, so that the bus delivers again, and mails then', async () => {
  const event = await registered();
  const { sent, deliver } = post({ downFor: 2 });
  await expect(deliver(event)).rejects.toThrow('mail is down');
  expect(await recordOf(event)).toBeNull();
  await expect(deliver(event)).rejects.toThrow('mail is down');
  await deliver(event);
  await deliver(event);
  expect(sent).toHaveLength(1);
});

it('remembers a mail for as long as the bus tries, a day', async () => {
  const event = await registered();
  await post().deliver(event);
  const late = post({ now: at('2026-03-03 09:59') });
  await late.deliver(event);
  expect(late.sent).toEqual([]);
  expect(await recordOf(event, at('2026-03-03 10:01'))).toBeNull();
});
