import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { hashOf } from '../../proof/event-chain.ts';
import { sha256 } from '../../proof/sha-256.ts';
import { type CaseStory, eventsOf } from '../case-story.testing.ts';
import { caseAt, contextAt, LEAD_UNIT, MONDAY, pass, personOf, submitted } from '../complaints.testing.ts';
import { allowed } from '../procedures.testing.ts';
import { contactClock } from './first-contact.ts';
import { recordContact } from './record-contact.ts';

const urgent = (overrides = {}) => submitted({ urgent: true, ...overrides });
const contacted = (story: CaseStory, user: string, now: string, contactedAt = now) =>
  allowed(
    story,
    recordContact(
      story.file,
      { person: personOf(user), how: 'phone', contactedAt, text: '已说明由谁办理' },
      contextAt(now),
    ),
  );
const contactIn = ({ file }: CaseStory) => file.complaint.procedure.firstContact;

describe('a contact that is written down', () => {
  it('stops the clock of the first contact, and is in time within the limit', () => {
    const story = contacted(urgent(), 'dispatcher', at('2026-03-02 10:20'), at('2026-03-02 10:05'));
    expect(eventsOf(story).at(-1)).toMatchObject({
      type: 'complainant-contacted',
      at: at('2026-03-02 10:20'),
      actor: { id: 'dispatcher' },
      data: {
        how: 'phone',
        contactedAt: at('2026-03-02 10:05'),
        unit: '330200-intake',
        onTime: true,
        textHash: hashOf('已说明由谁办理', sha256),
      },
    });
    expect(story.file.clocks.find(({ kind }) => kind === 'contact')).toMatchObject({
      status: 'stopped',
      dueAt: at('2026-03-02 12:00'),
    });
    expect(contactIn(story)).toEqual({ outcome: 'in-time', unit: '330200-intake', month: '2026-03' });
    expect(story.file.tasks[0]?.notes).toEqual([
      { step: 'contacted', at: at('2026-03-02 10:20'), by: 'dispatcher', text: '已说明由谁办理' },
    ]);
  });

  it('is late when it is written down late, whatever time it names', () => {
    const story = contacted(urgent(), 'dispatcher', at('2026-03-02 15:00'), at('2026-03-02 10:05'));
    expect(eventsOf(story).at(-1)?.data).toMatchObject({ onTime: false });
    expect(contactIn(story)).toMatchObject({ outcome: 'late' });
  });

  it('may follow another one, and decides nothing more', () => {
    const first = contacted(urgent(), 'dispatcher', at('2026-03-02 10:20'));
    const second = contacted(first, 'dispatcher', at('2026-03-02 16:00'));
    expect(eventsOf(second).at(-1)?.data).toMatchObject({ onTime: null });
    expect(contactIn(second)).toEqual(contactIn(first));
  });

  it('is on record in a case that is not urgent, which has no limit', () => {
    const story = contacted(caseAt('handle'), 'handler', at('2026-03-02 16:00'));
    expect(eventsOf(story).at(-1)?.data).toMatchObject({ unit: LEAD_UNIT, onTime: null });
    expect(contactIn(story)).toBeNull();
    expect(contactClock(story.file.clocks)).toBeUndefined();
  });

  it('names a minute: the one of the filing, or the present one, is neither too early nor too late', () => {
    const now = '2026-03-02T02:30:20.000Z';
    expect(eventsOf(contacted(urgent(), 'dispatcher', now, '2026-03-02T02:30:59.000Z'))).toHaveLength(2);
    expect(eventsOf(contacted(urgent(), 'dispatcher', now, MONDAY))).toHaveLength(2);
    const early = { person: personOf('dispatcher'), how: 'visit', text: '已到场' } as const;
    for (const contactedAt of ['2026-03-02T01:59:59.000Z', '2026-03-02T02:31:00.000Z', 'yesterday'])
      expect(recordContact(urgent().file, { ...early, contactedAt }, contextAt(now))).toEqual({
        ok: false,
        code: 'contact.impossible-time',
      });
  });

  it('counts where the lead unit makes it after the dispatch', () => {
    const story = contacted(pass(pass(urgent())), 'handler', at('2026-03-02 10:40'));
    expect(contactIn(story)).toEqual({ outcome: 'in-time', unit: LEAD_UNIT, month: '2026-03' });
  });
});
