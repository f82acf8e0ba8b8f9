/** A version of the supervision ladder, as its audit tells it. */
export const VERSION = {
  kind: 'ladder',
  version: 2,
  state: 'planned',
  effectiveFrom: '2027-01-01T00:00:00.000Z',
  origin: 'added',
  by: { id: 'c0ffee00-0000-4000-8000-000000000001', name: '沈佳琪' },
  at: '2026-11-23T02:00:00.000Z',
  basedOn: 1,
  note: '挂牌督办提前到逾期三个工作日',
  valueHash: '4f1c7a0e3b7b5f0ad6d1f2c3b4a5968778695a4b3c2d1e0ff0e1d2c3b4a59687',
  previousHash: '0b7d5f0ad6d1f2c3b4a5968778695a4b3c2d1e0ff0e1d2c3b4a596874f1c7a0e',
  hash: '9a6f0a3e5a0b4f0c9b576d5a1f1f7c20d6d1f2c3b4a5968778695a4b3c2d1e0f',
} as const;

/** What the ladder holds, shortened to one rung. */
export const LADDER = {
  rungs: [
    {
      rung: 'listed',
      after: { amount: 3, unit: 'working-day' },
      reply: { amount: 3, unit: 'working-day' },
    },
  ],
  listedAfterDissatisfied: 2,
  notBeforeWorkingHours: true,
};

export const DECISION = {
  basedOn: 1,
  effectiveFrom: '2027-01-01T00:00:00.000Z',
  note: '挂牌督办提前到逾期三个工作日',
};

/** The same as a file. */
export const FILE = {
  format: 'suda-configuration/1',
  kind: 'ladder',
  version: 2,
  effectiveFrom: '2027-01-01T00:00:00.000Z',
  valueHash: VERSION.valueHash,
  value: LADDER,
} as const;
