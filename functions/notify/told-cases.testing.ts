import type { CaseCloudEvent } from '../../events/envelope.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { eventsOf } from '../../shared/domain/complaints/case-story.testing.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { caseAt, contentOf, finish } from '../../shared/domain/complaints/complaints.testing.ts';
import { asDelivered } from '../../shared/letters/as-delivered.ts';
import { readIdempotencyRecord } from '../../shared/persistence/idempotency-repository.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import type { PostOffice } from './post-office.testing.ts';
import { tellComplainant } from './tell-complainant.ts';

export const ADDRESS = 'boss@example.com';
export const PHONE = '13800000000';

/** How the complainant can be reached. */
export type Left = { email?: string; phone?: string };

/** A case in the table, its complainant reached by what he left; its events as the bus delivers them, in order. */
export async function saved(
  end: 'answered' | 'refused',
  left: Left = { email: ADDRESS },
  overrides: Partial<ComplaintContent> = {},
): Promise<CaseCloudEvent[]> {
  const content = contentOf({ complainant: { ...contentOf().complainant, ...left }, ...overrides });
  const number = freshNumber();
  const story =
    end === 'answered'
      ? caseAt('visit', content, { number })
      : finish(caseAt('accept', content, { number }), {
          outcome: 'refused',
          statement: { reasonCode: 'civil-dispute' },
        });
  await saveStory(story, content);
  return eventsOf(story).map(asDelivered);
}

/** The first event of such a case. */
export async function registered(
  left?: Left,
  overrides?: Partial<ComplaintContent>,
): Promise<CaseCloudEvent> {
  const [event] = await saved('answered', left, overrides);
  if (!event) throw new TypeError('a case begins with an event');
  return event;
}

/** Whether the function remembers having told of an event. */
export const recordOf = ({ id }: CaseCloudEvent, now: string) =>
  readIdempotencyRecord('notify', id, Date.parse(now));
export const MONDAY_TEN = at('2026-03-02 10:00');

/** Delivers an event to the function, as the bus does. */
export const deliverTo =
  (office: PostOffice) =>
  (event: CaseCloudEvent, ...how: Parameters<PostOffice['dependenciesAt']>) =>
    tellComplainant(event, office.dependenciesAt(...how));
