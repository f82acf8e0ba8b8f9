import { Entity, item, number, string } from 'dynamodb-toolbox';
import { table } from './table.ts';

/** Counters of one subject (a unit, the city, a category) in one period (`now` or a month). */
export const statisticsEntity = new Entity({
  name: 'statistics',
  table,
  timestamps: false,
  schema: item({
    scope: string().key(),
    period: string().key(),
    about: string().key(),
    open: number().optional(),
    green: number().optional(),
    yellow: number().optional(),
    red: number().optional(),
    finished: number().optional(),
    onTimeOriginal: number().optional(),
    onTimeExtended: number().optional(),
    received: number().optional(),
    accepted: number().optional(),
    refused: number().optional(),
    archived: number().optional(),
    effective: number().optional(),
    satisfied: number().optional(),
    reached: number().optional(),
  }),
  computeKey: (key: { scope: string; period: string; about: string }) => ({
    pk: `STATISTICS#${key.scope}`,
    sk: `${key.period}#${key.about}`,
  }),
});
