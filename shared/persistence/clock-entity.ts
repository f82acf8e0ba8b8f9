import { any, boolean, Entity, item, list, number, string } from 'dynamodb-toolbox';
import type { ClockKind } from '../domain/clocks/clock.ts';
import type { LedgerEntry } from '../domain/clocks/ledger.ts';
import { casePk, clockSk } from './case-keys.ts';
import { nullableString, table } from './table.ts';

/** A deadline with its ledger; in the `tick` index until it is stopped. */
export const clockEntity = new Entity({
  name: 'clock',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    clockId: string().key(),
    kind: any().castAs<ClockKind>(),
    round: number(),
    unit: string(),
    ledger: list(any().castAs<LedgerEntry>()),
    status: string().enum('running', 'paused', 'stopped'),
    originalDueAt: string(),
    dueAt: string(),
    provisional: boolean(),
    yellowAt: string(),
    mark: string().enum('green', 'yellow', 'red'),
    nextTickAt: nullableString(),
    tickShard: string().optional().hidden(),
    tickAt: string().optional().hidden(),
  }),
  computeKey: (key: { number: string; clockId: string }) => ({
    pk: casePk(key.number),
    sk: clockSk(key.clockId),
  }),
});
