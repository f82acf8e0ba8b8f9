import {
  checkCreditCode,
  isWellFormedCreditCode,
} from '../../../../shared/domain/identifiers/credit-code.ts';
import { parsePhone } from '../../../../shared/domain/identifiers/phone.ts';
import type { Draft, Step } from './draft.ts';

/** Fields that can be wrong; each is the id of its element on the page. */
export const FIELDS = [
  'body',
  'title',
  'category',
  'county',
  'against',
  'name',
  'agent',
  'creditCode',
  'phone',
  'email',
  'attachments',
] as const;
export type Field = (typeof FIELDS)[number];

/** Keys of the sentences under `complain.error`, by field. */
export type FieldErrors = Partial<Record<Field, string>>;

/** The step on which a field stands. */
export const STEP_OF: Record<Field, Step> = {
  body: 'what',
  title: 'what',
  category: 'what',
  county: 'where',
  against: 'where',
  name: 'who',
  agent: 'who',
  creditCode: 'who',
  phone: 'who',
  email: 'who',
  attachments: 'evidence',
};

const length = (text: string): number => text.trim().length;

/** The contract's own limits: complaint-submission.ts. */
const within = (text: string, min: number, max: number, short: string, long: string): string | undefined => {
  if (length(text) < min) return short;
  return length(text) > max ? long : undefined;
};

const creditCodeError = ({ kind, creditCode, creditCodeConfirmed }: Draft): string | undefined => {
  if (creditCode.trim() === '') return kind === 'enterprise' ? 'creditCodeMissing' : undefined;
  const check = checkCreditCode(creditCode);
  if (check.ok || (creditCodeConfirmed && isWellFormedCreditCode(creditCode))) return undefined;
  if (check.reason === 'length') return 'creditCodeLength';
  return check.reason === 'alphabet' ? 'creditCodeAlphabet' : 'creditCodeCheck';
};

const phoneError = ({ phone, email }: Draft): string | undefined => {
  if (phone.trim() === '') return email.trim() === '' ? 'contactMissing' : undefined;
  return parsePhone(phone).ok ? undefined : 'phoneWrong';
};

const emailError = ({ email }: Draft): string | undefined =>
  email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim()) ? undefined : 'emailWrong';

const againstError = ({ againstMode, unitId, againstName }: Draft): string | undefined => {
  if (againstMode === 'unknown') return undefined;
  if (againstMode === 'unit') return unitId === '' ? 'unitMissing' : undefined;
  return within(againstName, 2, 100, 'againstShort', 'nameLong');
};

const identityErrors = (draft: Draft): Record<string, string | undefined> => {
  if (draft.kind === 'anonymous') return {};
  return {
    name: within(draft.name, 2, 100, 'nameShort', 'nameLong'),
    phone: phoneError(draft),
    email: emailError(draft),
    ...(draft.kind === 'person' ? {} : { creditCode: creditCodeError(draft) }),
    ...(draft.kind === 'on-behalf' && draft.agent.trim() !== ''
      ? { agent: within(draft.agent, 2, 100, 'nameShort', 'nameLong') }
      : {}),
  };
};

const CHECKS: Record<Step, (draft: Draft) => Record<string, string | undefined>> = {
  what: (draft) => ({
    body: within(draft.body, 5, 5000, 'bodyShort', 'bodyLong'),
    title: within(draft.title, 2, 100, 'titleShort', 'titleLong'),
    category: draft.category === '' ? 'categoryMissing' : undefined,
  }),
  where: (draft) => ({
    county: draft.county === '' ? 'countyMissing' : undefined,
    against: againstError(draft),
  }),
  who: identityErrors,
  evidence: () => ({}),
  check: () => ({}),
};

/** What is missing or wrong on one step of a draft; empty when one may go on. */
export const checkStep = (draft: Draft, step: Step): FieldErrors =>
  Object.fromEntries(Object.entries(CHECKS[step](draft)).filter(([, error]) => error !== undefined));
