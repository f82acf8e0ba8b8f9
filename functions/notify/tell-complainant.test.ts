import { describe, expect, it } from 'vitest';
import type { CaseCloudEvent } from '../../events/envelope.ts';
import { tell } from '../../shared/domain/complaints/case-story.testing.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { caseAt, contentOf, contextAt, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { sendLetter } from '../../shared/domain/complaints/send-letter.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { changeSubscription, openSubscription } from '../../shared/persistence/subscription-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { PUBLIC_URL, postOfficeOfFile, TOKEN } from './post-office.testing.ts';
import {
  ADDRESS,
  deliverTo,
  type Left,
  MONDAY_TEN,
  PHONE,
  recordOf,
  registered,
  saved,
} from './told-cases.testing.ts';

const office = postOfficeOfFile();
const deliver = deliverTo(office);

describe('by the way the complainant left', () => {
  it('mails number, state and links to the address, as text and as HTML, with a way out', async () => {
    const event = await registered();
    await deliver(event);
    const [mail, ...more] = office.sent();
    expect(more).toEqual([]);
    const follow = `${PUBLIC_URL}/follow?number=${event.subject}`;
    const stop = `${PUBLIC_URL}/unsubscribe#${event.subject}.${TOKEN}`;
    expect(mail).toMatchObject({
      to: ADDRESS,
      subject: `诉达：${event.subject} 已登记`,
      headers: [{ name: 'List-Unsubscribe', value: `<${stop}>` }],
    });
    expect(mail?.text).toBe(
      [
        `您的诉求 ${event.subject} 已登记。受理中心最晚在 2026年3月4日 23:59 前告诉您是否受理，能直接答复的直接答复。`,
        '',
        `凭登记时的查询码查看：${follow}`,
        '',
        `请勿直接回复本邮件。不想再收到进展通知：${stop}`,
      ].join('\n'),
    );
    expect(mail?.html).toContain(`<a href="${follow}">`);
  });

  it('sends an SMS where there is a mobile phone only', async () => {
    const event = await registered({ phone: PHONE });
    await deliver(event);
    expect(office.sent()).toMatchObject([
      { to: `+86${PHONE}`, text: expect.stringMatching(`^【诉达】您的诉求 ${event.subject} 已登记`) },
    ]);
  });

  it.each<[string, Left]>([
    ['nothing', {}],
    ['a landline', { phone: '0574-87654321' }],
  ])('tells on the page only who left %s', async (_, left) => {
    const event = await registered(left);
    await deliver(event);
    expect(office.sent()).toEqual([]);
    expect(await recordOf(event, MONDAY_TEN)).toBeNull();
  });

  it('sends no SMS where the installation has none', async () => {
    await deliver(await registered({ phone: PHONE }), MONDAY_TEN, { sendSms: null });
    expect(office.sent()).toEqual([]);
  });

  it('tells nobody about a case that is not in the table', async () => {
    await deliver({ ...(await registered()), subject: freshNumber() });
    expect(office.sent()).toEqual([]);
  });
});

it('writes in the language of the form, Chinese where that is unknown', async () => {
  await deliver(await registered({ email: ADDRESS }, { language: 'en' }));
  expect(office.sent()).toMatchObject([
    { text: expect.stringMatching(/is registered\. By 4 March 2026 at 23:59/) },
  ]);
});

it('tells why a complaint is refused, the other way, and the right of reconsideration', async () => {
  for (const event of await saved('refused')) await deliver(event);
  const { text } = office.sent().at(-1) ?? {};
  expect(text).toMatch(/理由：属于平等主体之间的民商事纠纷。\n其他途径：可以向人民调解组织申请调解/);
  expect(text).toContain('可以申请复议一次');
});

it('writes nothing of what was complained of, by whom or about whom', async () => {
  const marked: Partial<ComplaintContent> = {
    title: 'MARKED title',
    body: 'MARKED body',
    divisionName: 'MARKED place',
    against: { organisationId: null, name: 'MARKED unit' },
    complainant: { kind: 'person', name: 'MARKED name', email: ADDRESS },
  };
  for (const end of ['answered', 'refused'] as const)
    for (const event of await saved(end, {}, marked)) await deliver(event);
  const all = office.sent();
  expect(all).toHaveLength(6);
  expect(JSON.stringify(all)).not.toContain('MARKED');
});

describe('of a letter that an official wrote', () => {
  const letter = { language: 'zh', subject: 'MARKED subject', text: 'MARKED text' } as const;

  async function written(left: Left): Promise<CaseCloudEvent> {
    const content = contentOf({ complainant: { ...contentOf().complainant, ...left } });
    const story = caseAt('handle', content, { number: freshNumber() });
    const template = { code: 'progress', version: 1, when: ['handle'] } as const;
    const decision = sendLetter(
      story.file,
      { person: personOf('handler'), template, letter },
      contextAt(MONDAY_TEN),
    );
    if (!decision.ok) throw new TypeError(decision.code);
    await saveStory(tell(story, decision.change), content);
    return asDelivered(decision.change.event);
  }

  it.each<[string, Left]>([
    ['mail', { email: ADDRESS }],
    ['SMS', { phone: PHONE }],
  ])('it tells by %s that there is one, and nothing of what it says', async (_, left) => {
    await deliver(await written(left));
    const sent = office.sent();
    expect(sent).toMatchObject([{ text: expect.stringContaining('有一份给您的文书') }]);
    expect(JSON.stringify(sent)).not.toContain('MARKED');
  });

  it('it tells nobody who wants no messages', async () => {
    const event = await written({ email: ADDRESS });
    await openSubscription(event.subject, TOKEN);
    await changeSubscription({ number: event.subject, token: TOKEN, wanted: false });
    await deliver(event);
    expect(office.sent()).toEqual([]);
  });
});
