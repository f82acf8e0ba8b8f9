import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { eventsOf, tell } from '../../shared/domain/complaints/case-story.testing.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { caseAt, contentOf, contextAt } from '../../shared/domain/complaints/complaints.testing.ts';
import { markClock } from '../../shared/domain/complaints/tasks/mark-clock.ts';
import type { MainStage } from '../../shared/domain/complaints/tasks/stage.ts';
import { until } from '../../shared/domain/supervision/ladder.testing.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { PUBLIC_URL, postOfficeOfFile } from './post-office.testing.ts';
import { sendDigests } from './send-digests.ts';
import { tellEverybody } from './tell-everybody.ts';
import { tellUnits } from './tell-units.ts';

const office = postOfficeOfFile();

/** A case in the table that waits at a station; its last event as the bus delivers it. */
async function waiting(stage: MainStage, overrides: Partial<ComplaintContent> = {}) {
  const content = contentOf(overrides);
  const story = caseAt(stage, content, { number: freshNumber() });
  await saveStory(story, content);
  const last = eventsOf(story).at(-1);
  if (!last) throw new TypeError('a case begins with an event');
  return asDelivered(last);
}

const SUNDAY_NIGHT = at('2026-03-01 23:00');

describe('an urgent case', () => {
  it('is told at once, whatever the hour, to everybody who holds a post in the unit it waits for', async () => {
    const event = await waiting('sign', { urgent: true, title: 'MARKED' });
    await tellUnits(event, office.dependenciesAt(SUNDAY_NIGHT));
    const sent = office.sent();
    expect(sent.map(({ to }) => to)).toEqual(['handler@suda.example', 'lead@suda.example']);
    expect(sent[0]?.subject).toMatch(`【紧急】${event.subject} 等待签收，`);
    expect(sent[0]?.text).toContain(`${PUBLIC_URL}/office/cases/${event.subject}`);
    expect(JSON.stringify(sent)).not.toContain('MARKED');
  });

  it('is told to the intake centre as it is filed', async () => {
    await tellUnits(await waiting('accept', { urgent: true }), office.dependenciesAt(SUNDAY_NIGHT));
    expect(office.sent()).toMatchObject([
      { to: 'dispatcher@suda.example', subject: expect.stringContaining('等待受理') },
      { to: 'dispatcher2@suda.example' },
    ]);
  });

  it('is told once, and to those who were told not again because another could not be', async () => {
    const event = await waiting('sign', { urgent: true });
    const dependencies = office.dependenciesAt(SUNDAY_NIGHT);
    const toHandlerOnly = office.dependenciesAt(SUNDAY_NIGHT, {
      sendMail: async (mail) => {
        if (mail.to !== 'handler@suda.example') throw new Error('mail is down');
        return dependencies.sendMail(mail);
      },
    });
    await expect(tellEverybody(event, toHandlerOnly)).rejects.toThrow('mail is down');
    for (let time = 0; time < 3; time += 1) await tellEverybody(event, dependencies);
    expect(office.sent().map(({ to }) => to)).toEqual(['handler@suda.example', 'lead@suda.example']);
  });
});

it('tells a unit nothing at once of a case that is not urgent', async () => {
  await tellUnits(await waiting('sign'), office.dependenciesAt());
  await tellUnits(await waiting('accept'), office.dependenciesAt());
  expect(office.sent()).toEqual([]);
});

describe('the digest', () => {
  beforeAll(async () => {
    await useSeededTable();
    for (let count = 0; count < 6; count += 1) await waiting('handle', { title: 'MARKED' });
    await waiting('accept', { title: 'MARKED' });
  });

  it.each(['2026-03-02 08:00', '2026-03-02 12:30', '2026-03-02 18:00', '2026-03-07 09:00'])(
    'waits for working hours at %s',
    async (now) => {
      await sendDigests(office.dependenciesAt(at(now)));
      expect(office.sent()).toEqual([]);
    },
  );

  it('tells each unit that has something what is open and the five most pressing, without titles', async () => {
    await sendDigests(office.dependenciesAt(at('2026-03-03 08:30')));
    const sent = office.sent();
    expect(sent.map(({ to }) => to).toSorted()).toEqual([
      'dispatcher2@suda.example',
      'dispatcher@suda.example',
      'handler@suda.example',
      'lead@suda.example',
    ]);
    const mail = sent.find(({ to }) => to === 'handler@suda.example');
    expect(mail?.subject).toBe('待办 6 件：将到期 0 件，已超期 0 件');
    expect(mail?.text.match(/TS\w+ · 办理 · 2026年3月16日 23:59/g)).toHaveLength(5);
    expect(JSON.stringify(sent)).not.toContain('MARKED');
  });

  it('says which of the most pressing are overdue', async () => {
    const story = caseAt('handle', { urgent: true }, { number: freshNumber() });
    const red = markClock(story.file, 'handle#1', contextAt(at('2026-04-01 09:00')));
    if (!red) throw new TypeError('what is long over is marked');
    await saveStory(tell(story, red), contentOf({ urgent: true }));
    await sendDigests(office.dependenciesAt(at('2026-04-01 09:30')));
    const mail = office.sent().find(({ to }) => to === 'handler@suda.example');
    expect(mail?.text).toMatch(new RegExp(`${story.file.complaint.number} · 办理 · .*，紧急，已超期`));
  });

  it('comes once a working window: in the morning and after noon', async () => {
    for (const now of ['08:30', '09:00', '11:30'])
      await sendDigests(office.dependenciesAt(at(`2026-03-04 ${now}`)));
    expect(office.sent()).toHaveLength(4);
    for (const now of ['13:30', '16:00']) await sendDigests(office.dependenciesAt(at(`2026-03-04 ${now}`)));
    expect(office.sent()).toHaveLength(4);
  });

  it('goes on where it was cut off', async () => {
    const dependencies = office.dependenciesAt(at('2026-03-05 08:30'));
    let left = 1;
    const failing = {
      ...dependencies,
      sendMail: async (mail: Parameters<typeof dependencies.sendMail>[0]) => {
        left -= 1;
        if (left < 0) throw new Error('mail is down');
        return dependencies.sendMail(mail);
      },
    };
    await expect(sendDigests(failing)).rejects.toThrow('mail is down');
    await sendDigests(dependencies);
    await sendDigests(dependencies);
    const recipients = office.sent().map(({ to }) => to);
    expect(recipients).toHaveLength(4);
    expect(new Set(recipients).size).toBe(4);
  });
});

describe('a rung of the supervision ladder', () => {
  /** The case as it stands when its last rung has just been raised. */
  async function rungAt(instant: string) {
    const story = until(caseAt('handle', {}, { number: freshNumber() }), instant);
    await saveStory(story);
    const event = eventsOf(story).findLast(({ type }) => type === 'rung-raised');
    if (!event) throw new TypeError('an overdue case has a rung');
    return asDelivered(event);
  }

  it('is told to everybody of the unit as a reminder, and to its head from the notice on', async () => {
    const reminder = await rungAt(at('2026-03-17 09:00'));
    await tellUnits(reminder, office.dependenciesAt(at('2026-03-17 08:31')));
    expect(office.sent()).toMatchObject([
      { to: 'handler@suda.example', subject: expect.stringContaining(`【催办】${reminder.subject}`) },
      { to: 'lead@suda.example' },
    ]);
    await tellUnits(await rungAt(at('2026-03-18 09:00')), office.dependenciesAt(at('2026-03-18 08:31')));
    expect(office.sent()).toMatchObject([
      {
        to: 'lead@suda.example',
        subject: expect.stringMatching(/^【督办单】.*，请于 2026年3月20日 23:59 前答复$/),
      },
    ]);
  });

  it('is left to the digest outside working hours', async () => {
    await tellUnits(await rungAt(at('2026-03-17 09:00')), office.dependenciesAt(SUNDAY_NIGHT));
    expect(office.sent()).toEqual([]);
  });
});
