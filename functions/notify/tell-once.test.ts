import { describe, expect, it } from 'vitest';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { changeSubscription } from '../../shared/persistence/subscription-repository.ts';
import { everyItem } from '../../test/case-table.ts';
import { MessageNotSentError } from './message.ts';
import { postOfficeOfFile, TOKEN } from './post-office.testing.ts';
import { ADDRESS, deliverTo, MONDAY_TEN, recordOf, registered, saved } from './told-cases.testing.ts';

const office = postOfficeOfFile();
const deliver = deliverTo(office);

describe('once', () => {
  it('mails once an event, however often it is delivered', async () => {
    const events = await saved('answered');
    for (const event of [...events, ...events, ...events.toReversed()]) await deliver(event);
    const subjects = office.sent().map(({ subject }) => subject);
    expect(subjects).toHaveLength(4);
    expect(new Set(subjects).size).toBe(4);
  });

  it('keeps on record that it was sent, not to whom, and leaves the case as it was', async () => {
    const event = await registered();
    const before = await everyItem();
    await deliver(event);
    const changed = [...(await everyItem())].filter(
      ([key, item]) => JSON.stringify(before.get(key)) !== JSON.stringify(item),
    );
    expect(changed.map(([key]) => key).toSorted()).toEqual([
      `CASE#${event.subject} SUBSCRIPTION`,
      `IDEMPOTENCY#notify#${event.id} IDEMPOTENCY`,
    ]);
    expect(JSON.stringify(changed)).not.toContain(ADDRESS);
  });

  it('throws when the provider fails, without the address in what it throws, and sends with the next delivery', async () => {
    const event = await registered({ email: 'MARKED@example.com' });
    const sendMail = async () => {
      throw new MessageNotSentError('mail', new Error('no such address: MARKED@example.com'));
    };
    const failure = await deliver(event, MONDAY_TEN, { sendMail }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MessageNotSentError);
    expect(String(failure instanceof Error && failure.stack)).not.toContain('MARKED');
    expect(await recordOf(event, MONDAY_TEN)).toBeNull();
    await deliver(event);
    await deliver(event);
    expect(office.sent()).toHaveLength(1);
  });

  it('remembers a mail for as long as the bus tries, a day', async () => {
    const event = await registered();
    await deliver(event);
    await deliver(event, at('2026-03-03 09:59'));
    expect(office.sent()).toHaveLength(1);
    expect(await recordOf(event, at('2026-03-03 10:01'))).toBeNull();
  });
});

describe('who wants no messages', () => {
  it('gets the statutory letters only, and all again when he wants them again', async () => {
    const [first, ...later] = await saved('answered');
    if (!first) throw new TypeError('a case begins with an event');
    await deliver(first);
    await changeSubscription({ number: first.subject, token: TOKEN, wanted: false });
    office.sent();
    for (const event of later) await deliver(event);
    expect(office.sent().map(({ subject }) => subject)).toEqual([`诉达：${first.subject} 已有答复`]);
    await changeSubscription({ number: first.subject, token: TOKEN, wanted: true });
    for (const event of later) await deliver(event);
    expect(office.sent()).toHaveLength(2);
  });

  it('is still told of a refusal', async () => {
    const [first, last] = await saved('refused');
    if (!(first && last)) throw new TypeError('a refused case has two events');
    await deliver(first);
    await changeSubscription({ number: first.subject, token: TOKEN, wanted: false });
    office.sent();
    await deliver(last);
    expect(office.sent()).toHaveLength(1);
  });

  it('is told all of his other cases', async () => {
    const [one, other] = [await registered(), await registered()];
    await deliver(one);
    await changeSubscription({ number: one.subject, token: TOKEN, wanted: false });
    await deliver(other);
    expect(office.sent()).toHaveLength(2);
  });
});
