import type { PublicCase } from '../../../../shared/contracts/public-case.ts';

const AT = '2026-11-22T08:00:00.000Z';

/** When the present step of a case in tests is due. */
export const dueOf = (
  overrides: Partial<NonNullable<PublicCase['due']>> = {},
): NonNullable<PublicCase['due']> => ({
  at: '2026-11-27T15:59:59.000Z',
  originalAt: '2026-11-27T15:59:59.000Z',
  mark: 'green',
  provisional: false,
  stands: false,
  extensions: [],
  why: { zh: [], en: [] },
  ...overrides,
});

/** A case that is being handled. */
export const publicCaseOf = (overrides: Partial<PublicCase> = {}): PublicCase => ({
  view: 'public',
  number: 'TS20261122ABCDEF0',
  title: '检查过于频繁',
  category: 'irregular-inspection',
  track: 'complaint',
  state: 'open',
  stage: 'handle',
  status: { zh: '承办单位正在办理', en: 'The unit in charge is working on it' },
  submittedAt: AT,
  holder: null,
  heldSince: AT,
  due: dueOf(),
  answer: null,
  ask: null,
  requests: [],
  pending: null,
  mergedInto: null,
  goesOn: null,
  refusal: null,
  reconsiderUntil: null,
  reconsidered: false,
  withdrawal: null,
  endedBy: null,
  endReason: null,
  suspension: null,
  firstContact: null,
  referral: null,
  again: false,
  notDrawn: false,
  reopened: null,
  missed: null,
  arrears: null,
  commitments: [],
  letters: [],
  receipt: { hash: '', head: '', at: AT },
  timeline: [],
  ...overrides,
});
