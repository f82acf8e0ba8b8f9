/** Who is told. */
export const AUDIENCES = ['complainant', 'official'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** By which way; an official has a mailbox, a complainant what he left. */
export const CHANNELS = ['mail', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Notice = {
  audience: Audience;
  /** What its texts may mention, each as `{{name}}`; there is nothing of the complaint's own text to mention. */
  placeholders: readonly string[];
  /** A letter the procedure owes the complainant: it goes out even to those who want no messages. */
  statutory?: true;
};

const CASE = ['number', 'link', 'unsubscribe'] as const;

/** Everything people are told, and what each telling may hold: number, state, link, and what the state itself needs. */
export const NOTICES = {
  receipt: { audience: 'complainant', placeholders: [...CASE, 'due'] },
  accepted: { audience: 'complainant', placeholders: CASE },
  refused: { audience: 'complainant', placeholders: [...CASE, 'reason', 'otherWay'], statutory: true },
  'supplement-asked': { audience: 'complainant', placeholders: [...CASE, 'what', 'until'], statutory: true },
  upheld: { audience: 'complainant', placeholders: CASE, statutory: true },
  'due-moved': { audience: 'complainant', placeholders: [...CASE, 'oldDue', 'newDue', 'why'] },
  suspended: { audience: 'complainant', placeholders: CASE },
  answered: { audience: 'complainant', placeholders: CASE, statutory: true },
  'visit-announced': { audience: 'complainant', placeholders: CASE },
  archived: { audience: 'complainant', placeholders: CASE },
  withdrawn: { audience: 'complainant', placeholders: CASE },
  'withdrawal-declined': { audience: 'complainant', placeholders: CASE, statutory: true },
  merged: { audience: 'complainant', placeholders: [...CASE, 'other'] },
  'merged-progress': {
    audience: 'complainant',
    placeholders: [...CASE, 'other', 'progress'],
    statutory: true,
  },
  'merging-upheld': { audience: 'complainant', placeholders: CASE, statutory: true },
  linked: { audience: 'complainant', placeholders: CASE },
  transferred: { audience: 'complainant', placeholders: [...CASE, 'receiver'], statutory: true },
  'transfer-result': { audience: 'complainant', placeholders: CASE, statutory: true },
  'transfer-declined': { audience: 'complainant', placeholders: CASE, statutory: true },
  'round-declined': { audience: 'complainant', placeholders: CASE, statutory: true },
  'second-round': { audience: 'complainant', placeholders: CASE },
  'letter-written': { audience: 'complainant', placeholders: CASE },
  terminated: { audience: 'complainant', placeholders: CASE, statutory: true },
  reopened: { audience: 'complainant', placeholders: CASE, statutory: true },
  'payment-recorded': { audience: 'complainant', placeholders: CASE },
  'payment-found': { audience: 'complainant', placeholders: CASE, statutory: true },
  'instalment-missed': { audience: 'complainant', placeholders: CASE, statutory: true },
  'promise-broken': { audience: 'complainant', placeholders: CASE },
  'urgent-task': { audience: 'official', placeholders: ['number', 'link', 'unit', 'stage', 'due'] },
  supervision: { audience: 'official', placeholders: ['number', 'link', 'unit', 'rung', 'due'] },
  digest: {
    audience: 'official',
    placeholders: ['unit', 'open', 'yellow', 'red', 'mostUrgent', 'link'],
  },
} as const satisfies Readonly<Record<string, Notice>>;

export type NoticeKey = keyof typeof NOTICES;
export type Placeholder<K extends NoticeKey = NoticeKey> = (typeof NOTICES)[K]['placeholders'][number];

/** The ways by which an audience is reached. */
export const CHANNELS_OF = { complainant: CHANNELS, official: ['mail'] } as const satisfies Record<
  Audience,
  readonly Channel[]
>;
