import type { OfferView } from '../../../shared/contracts/task-views.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import type { CaseFile } from '../../../shared/domain/complaints/case-file.ts';
import { contactClock } from '../../../shared/domain/complaints/contact/first-contact.ts';
import { refusalToContact } from '../../../shared/domain/complaints/contact/refusal-to-contact.ts';
import { momentText } from '../../../shared/domain/notifications/moment-text.ts';

const SEEN = {
  zh: '诉求人会看到谁在什么时候、怎样联系了他，看不到联系情况。',
  en: 'The complainant sees who contacted him, when and how, not what came of it.',
};

/** Writing down a contact: with the limit of the first one, where it is still to come. */
export function offerOfContact({ complaint, clocks }: CaseFile, person: Person): OfferView[] {
  if (refusalToContact(person, complaint)) return [];
  const offer = { action: 'record-contact', kind: null } as const;
  const due = contactClock(clocks)?.dueAt;
  if (due === undefined) return [{ ...offer, consequence: SEEN }];
  const consequence = {
    zh: `首次联系应在${momentText(due, 'zh')}前登记，登记后这项时限停止。${SEEN.zh}`,
    en: `The first contact has to be on record by ${momentText(due, 'en')}; recording it stops that clock. ${SEEN.en}`,
  };
  return [{ ...offer, consequence }];
}
