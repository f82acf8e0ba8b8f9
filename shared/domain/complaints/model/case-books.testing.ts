import type { CaseStory } from '../case-story.testing.ts';
import type { Model } from './case-model.testing.ts';
import { paidOf } from './model-debts.testing.ts';

/** What is owed and was promised, as the case has it. */
export function bookOf({ file: { complaint, clocks } }: CaseStory) {
  const { arrears, commitments } = complaint.procedure;
  const running = (sort: string) =>
    clocks
      .filter(({ kind, status }) => kind === sort && status !== 'stopped')
      .map(({ round, dueAt }) => `${round} ${dueAt}`);
  return {
    debt: arrears && {
      total: arrears.debt,
      paid: arrears.paid,
      payments: arrears.payments.map(({ version, amount, disputed, counted }) => {
        const word = counted ? 'settled' : disputed ? 'disputed' : 'stated';
        return `${version} ${amount} ${word} ${disputed?.supervision ?? ''}`;
      }),
      plan: arrears.instalments.map(({ due, amount, missedAt }) => `${due} ${amount} ${missedAt !== null}`),
    },
    followed: running('instalment'),
    promises: commitments.map(({ unit, due, keptAt, brokenAt }) => {
      const fate = keptAt ? (brokenAt ? 'kept late' : 'kept') : brokenAt ? 'broken' : 'open';
      return `${unit} ${due} ${fate}`;
    }),
    promised: running('commitment'),
  };
}

/** The same as the model has it. */
export const bookOfModel = ({ debt, followed, promises }: Model): ReturnType<typeof bookOf> => ({
  debt: debt && {
    total: debt.total,
    paid: paidOf(debt),
    payments: debt.payments.map(
      ({ number, amount, word, answer }) => `${number} ${amount} ${word} ${answer ?? ''}`,
    ),
    plan: debt.plan.map(({ due, amount, missed }) => `${due} ${amount} ${missed}`),
  },
  followed: followed ? [`${followed.number} ${followed.dueAt}`] : [],
  promises: promises.map(({ unit, due, fate }) => `${unit} ${due} ${fate}`),
  promised: promises.flatMap(({ dueAt, fate }, index) => (fate === 'open' ? [`${index + 1} ${dueAt}`] : [])),
});
