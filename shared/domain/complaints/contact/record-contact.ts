import { isOnTime, stopClock } from '../../clocks/clock.ts';
import { hashOf } from '../../proof/event-chain.ts';
import { noted } from '../../supervision/noted.ts';
import { actorOf, type Person } from '../actor.ts';
import { appendEvent, type CaseChange, type CaseFile } from '../case-file.ts';
import { type Rejection, reject } from '../rejection.ts';
import type { CommandContext } from '../tasks/open-task.ts';
import type { ContactWay } from './contact.ts';
import { contactClock, decided } from './first-contact.ts';
import { refusalToContact } from './refusal-to-contact.ts';

type ContactInput = {
  person: Person;
  how: ContactWay;
  /** Instant of the contact, which people know to the minute. */
  contactedAt: string;
  /** What came of it. */
  text: string;
};

/** People tell a time to the minute: the minute of filing and the present one are neither too early nor too late. */
const minuteOf = (instant: string) => Math.floor(Date.parse(instant) / 60_000);

/**
 * Whoever has the case writes down that the complainant was contacted (联系诉求人). The first one stops the clock of the first contact; whether it
 * was in time goes by when it was written down, the only time that the chain proves.
 */
export function recordContact(
  file: CaseFile,
  { person, how, contactedAt, text }: ContactInput,
  { at, calendar, digest }: Pick<CommandContext, 'at' | 'calendar' | 'digest'>,
): { ok: true; change: CaseChange } | Rejection {
  const { complaint: before } = file;
  const refusal = refusalToContact(person, before);
  if (refusal) return reject(refusal);
  const minute = minuteOf(contactedAt);
  if (!(minute >= minuteOf(before.submittedAt) && minute <= minuteOf(at)))
    return reject('contact.impossible-time');
  const running = contactClock(file.clocks);
  const stopped = running ? stopClock(running, at, calendar) : null;
  const inTime = stopped && isOnTime(stopped).extended;
  const { complaint, event } = appendEvent(
    stopped ? decided(before, stopped, inTime ? 'in-time' : 'late') : before,
    {
      type: 'complainant-contacted',
      at,
      actor: actorOf(person),
      data: { how, contactedAt, unit: person.organisation, onTime: inTime, textHash: hashOf(text, digest) },
    },
    digest,
  );
  return {
    ok: true,
    change: {
      complaint,
      event,
      openedTasks: [],
      changedTasks: noted(file, { step: 'contacted', at, by: person.id, text }),
      clocks: stopped ? [stopped] : [],
    },
  };
}
