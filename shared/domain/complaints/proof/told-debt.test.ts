import { describe, expect, it } from 'vitest';
import { at } from '../../clocks/calendar.testing.ts';
import { contextAt, finish, MONDAY, pass, personOf } from '../complaints.testing.ts';
import type { Arrears, Payment } from '../follow-up/arrears.ts';
import { confirmPayment } from '../follow-up/count-payment.ts';
import { disputePayment } from '../follow-up/dispute-payment.ts';
import { planArrears, recordPayment } from '../follow-up/follow-arrears.ts';
import type { Procedure } from '../procedure.ts';
import { allowed, archived, lapsed } from '../procedures.testing.ts';
import { SCENES } from '../scenes.testing.ts';
import { alteredBooks } from './altered-books.ts';
import { recordOf } from './records.testing.ts';

const UNIT = '330212-housing';
const LATER = '2026-12-31T15:59:59.000Z';
const context = contextAt(MONDAY);
type Kept = ReturnType<typeof recordOf>;
const lastOf = ({ events }: Kept, type: string) => events.findLast((event) => event.type === type)?.version;
const withProcedure = (record: Kept, edit: Partial<Procedure>): Kept => ({
  ...record,
  complaint: { ...record.complaint, procedure: { ...record.complaint.procedure, ...edit } },
});

/** Of a debt of 200: 50 disputed and confirmed, 30 in dispute, 20 paid, and its instalment missed after the end. */
function missed(): Kept {
  let story = SCENES.disputed(UNIT);
  const [payment = 0] = story.file.complaint.procedure.arrears?.payments.map(({ version }) => version) ?? [];
  story = allowed(story, confirmPayment(story.file, { payment }, context));
  for (const amount of [30, 20])
    story = allowed(story, recordPayment(story.file, { person: personOf('handler'), amount }, context));
  const input = { payment: story.file.complaint.version - 1, reason: '没有到账' };
  story = allowed(story, disputePayment(story.file, input, context));
  return recordOf(lapsed(archived(finish(pass(pass(pass(story))))), 'instalment#1', at('2026-05-01 00:00')));
}

describe('a debt', () => {
  const record = missed();
  const { arrears } = record.complaint.procedure;
  if (!arrears) throw new TypeError('no debt');
  const version = lastOf(record, 'instalment-missed');
  const [confirmed, disputed, stated] = arrears.payments;
  if (!confirmed || !disputed || !stated) throw new TypeError('no payments');
  const payment = (place: number, edit: Partial<Payment>): Partial<Arrears> => ({
    payments: arrears.payments.map((each, index) => (index === place ? { ...each, ...edit } : each)),
  });
  const instalment = (edit: Partial<Arrears['instalments'][number]>): Partial<Arrears> => ({
    instalments: arrears.instalments.map((each) => ({ ...each, ...edit })),
  });

  it('is as its events say, with all that can befall it', () => {
    expect(arrears).toMatchObject({
      ...{ debt: 200, paid: 70, instalments: [{ missedAt: at('2026-05-01 00:00') }] },
      payments: [
        { amount: 50, counted: { by: 'complainant' } },
        { amount: 30, disputed: { supervision: 2 } },
        { amount: 20, disputed: null, counted: null },
      ],
    });
    expect(alteredBooks(record)).toEqual([]);
  });

  it.each<[string, Partial<Arrears>]>([
    ['amount', { debt: 100 }],
    ['paid sum', { paid: 200 }],
    ['payment, by its amount', payment(2, { amount: 130 })],
    ['payment, by its time', payment(2, { at: LATER })],
    ['payment, by its event', payment(2, { version: 1 })],
    ['payment that nobody disputed', payment(2, { disputed: { at: MONDAY, supervision: 3 } })],
    ['payment that nobody disputes any more', payment(1, { disputed: null })],
    ['payment disputed at another time', payment(1, { disputed: { at: LATER, supervision: 2 } })],
    ['payment answered for elsewhere', payment(1, { disputed: { at: MONDAY, supervision: 1 } })],
    ['payment that nobody found', payment(1, { counted: { at: MONDAY, by: 'supervision' } })],
    ['payment that somebody else found', payment(0, { counted: { at: MONDAY, by: 'supervision' } })],
    ['payment found at another time', payment(0, { counted: { at: LATER, by: 'complainant' } })],
    ['payment found no more', payment(0, { counted: null })],
    ['disputed payment that is gone', { payments: [confirmed, stated] }],
    ['last payment that is gone', { payments: [confirmed, disputed] }],
    ['payments that are all gone', { payments: [] }],
    ['payment that nobody recorded', { payments: [...arrears.payments, { ...stated, version: 99 }] }],
    ['instalment, by its day', instalment({ due: '2027-04-30' })],
    ['instalment, by its amount', instalment({ amount: 1 })],
    ['instalment that was not missed', instalment({ missedAt: null })],
    ['instalment missed at another time', instalment({ missedAt: LATER })],
    ['plan that is gone', { instalments: [] }],
  ])('is found with another %s', (_, edit) => {
    const altered = withProcedure(record, { arrears: { ...arrears, ...edit } });
    expect(alteredBooks(altered)).toEqual([{ version, what: 'debt' }]);
  });

  it('is found where it is gone, and where no event tells of one', () => {
    expect(alteredBooks(withProcedure(record, { arrears: null }))).toEqual([{ version, what: 'debt' }]);
    const other = withProcedure(recordOf(SCENES.handle(UNIT)), { arrears });
    expect(alteredBooks(other)).toEqual([{ version: 1, what: 'debt' }]);
  });

  it('of before payments were kept one by one gives no false alarm, then or with more of them', () => {
    const lead = personOf('handler');
    let story = SCENES.planned(UNIT);
    const without = () => {
      const { complaint } = story.file;
      const debt = complaint.procedure.arrears;
      const procedure = { ...complaint.procedure, arrears: debt && { ...debt, payments: [] } };
      story = { ...story, file: { ...story.file, complaint: { ...complaint, procedure } } };
    };
    const faults = () => alteredBooks(recordOf(story));
    story = allowed(story, recordPayment(story.file, { person: lead, amount: 50 }, context));
    without();
    expect(faults()).toEqual([]);
    const plan = { person: lead, debt: 200, paid: 50, instalments: [{ due: '2026-05-29', amount: 150 }] };
    story = allowed(story, planArrears(story.file, plan, context));
    expect(faults()).toEqual([]);
    story = allowed(story, recordPayment(story.file, { person: lead, amount: 20 }, context));
    const payment = story.file.complaint.version;
    story = allowed(story, disputePayment(story.file, { payment, reason: '没有到账' }, context));
    expect(faults()).toEqual([]);
    without();
    expect(faults()).toMatchObject([{ what: 'debt' }]);
  });
});
