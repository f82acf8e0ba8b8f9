import { Entity, item, number, string } from 'dynamodb-toolbox';
import { MEASURES, type Measure } from '../domain/evaluation/contribution.ts';
import { table } from './table.ts';

const counter = () => number().optional();
/** Every measure that is counted; a new one needs no line here. */
const counters = Object.fromEntries(MEASURES.map((measure) => [measure, counter()])) as {
  [measure in Measure]: ReturnType<typeof counter>;
};

/** Counters of one subject (a unit, the city, a category) in one period (`now` or a month). */
export const statisticsEntity = new Entity({
  name: 'statistics',
  table,
  timestamps: false,
  schema: item({
    scope: string().key(),
    period: string().key(),
    about: string().key(),
    ...counters,
  }),
  computeKey: (key: { scope: string; period: string; about: string }) => ({
    pk: `STATISTICS#${key.scope}`,
    sk: `${key.period}#${key.about}`,
  }),
});
