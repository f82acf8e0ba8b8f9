import type { ComplaintSubmissionInput } from '../../../../shared/contracts/complaint-submission.ts';
import { answersOf } from './answers.ts';
import type { FormCategory } from './check-draft.ts';
import type { Draft } from './draft.ts';

/** What stands in `against` when the complainant doesn't know the unit: read by people, so in Chinese. */
const UNKNOWN_UNIT = '不清楚，请受理中心判断';

const contactOf = ({ phone, email }: Draft) => ({
  ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
  ...(email.trim() === '' ? {} : { email: email.trim() }),
});

const complainantOf = (draft: Draft): ComplaintSubmissionInput['complainant'] => {
  const { name, creditCode, creditCodeConfirmed, agent } = draft;
  const contact = contactOf(draft);
  switch (draft.kind) {
    case 'anonymous':
      return { kind: 'anonymous' };
    case 'person':
      return { kind: 'person', name, contact };
    case 'enterprise':
      return { kind: 'enterprise', name, creditCode, creditCodeConfirmed, contact };
    case 'on-behalf':
      return {
        kind: 'on-behalf',
        name,
        contact,
        creditCodeConfirmed,
        ...(creditCode.trim() === '' ? {} : { creditCode }),
        ...(agent.trim() === '' ? {} : { agent }),
      };
  }
};

const againstOf = ({ againstMode, unitId, againstName }: Draft): string => {
  if (againstMode === 'unknown') return UNKNOWN_UNIT;
  return againstMode === 'unit' ? unitId : againstName;
};

/**
 * The request that a finished draft stands for.
 *
 * @param attachments Upload ids of the evidence.
 * @param category The one that the draft names; who asks for help complains of nobody.
 */
export const submissionOf = (
  draft: Draft,
  attachments: string[],
  { track, questions }: FormCategory,
): ComplaintSubmissionInput => ({
  title: draft.title,
  body: draft.body,
  category: draft.category,
  division: draft.town || draft.county,
  ...(track === 'help' ? {} : { against: againstOf(draft) }),
  answers: answersOf(questions, draft.answers),
  complainant: complainantOf(draft),
  consentToDisclose: track !== 'help' && draft.kind !== 'anonymous' && draft.consentToDisclose,
  urgent: draft.urgent,
  attachments,
});
