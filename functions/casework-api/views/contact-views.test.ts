import { beforeAll, expect, it } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, personOf, submitted } from '../../../shared/domain/complaints/complaints.testing.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { possibleOffers } from '../offers/possible-offers.ts';
import { officialView } from './official-view.ts';
import { act, decide, recordOf, saved, view } from './public-view.testing.ts';

beforeAll(useSeededTable);

const NOON = at('2026-03-02 11:30');
const CALL = {
  action: 'record-contact',
  how: 'phone',
  contactedAt: '2026-03-02T11:20',
  text: '已说明由谁办理，约定下午到厂',
} as const;
const urgent = () => saved((number) => submitted({ urgent: true }, { number }));
const offersOf = async (number: string, user: string) => {
  const { record, context } = await recordOf(number, NOON);
  return possibleOffers(record, personOf(user), context).filter(({ action }) => action === 'record-contact');
};

it('the complainant reads who contacted him, when and how, and not what came of it', async () => {
  const number = await urgent();
  await act(number, CALL, 'dispatcher', NOON);
  const seen = await view(number, NOON);
  expect(seen.timeline).toContainEqual({
    at: NOON,
    text: {
      zh: '电话与您联系（2026年3月2日 11:20）。如果没有联系过您，请在本页“补充说明”里写明，会记入案卷',
      en: 'You were contacted by phone (2 March 2026 at 11:20). If nobody did, say so under “Add information” on this page; it becomes part of the record',
    },
    note: null,
    files: [],
    unit: expect.objectContaining({ id: '330200-intake' }),
  });
  expect(JSON.stringify(seen)).not.toContain(CALL.text);
});

it('the complainant reads by when he is contacted, until he was, and that it is overdue', async () => {
  const number = await urgent();
  const dueAt = at('2026-03-02 12:00');
  expect((await view(number, NOON)).firstContact).toEqual({ dueAt, overdue: false });
  expect((await view(number, at('2026-03-02 13:00'))).firstContact).toEqual({ dueAt, overdue: true });
  await act(number, CALL, 'dispatcher', NOON);
  expect((await view(number, NOON)).firstContact).toBeNull();
});

it('officials read what came of it, and the clock of the first contact with its reasons, which has stopped', async () => {
  const number = await urgent();
  await act(number, CALL, 'dispatcher', NOON);
  const { record, context } = await recordOf(number, NOON);
  const { tasks, clocks } = await officialView(record, personOf('dispatcher'), context);
  expect(tasks.flatMap(({ notes }) => notes)).toMatchObject([{ step: 'contacted', text: CALL.text }]);
  const clock = clocks.find(({ kind }) => kind === 'contact');
  expect(clock).toMatchObject({ status: 'stopped', dueAt: at('2026-03-02 12:00'), mark: 'yellow' });
  expect(clock?.why.zh.at(-1)).toContain('11:30完成，未超期');
});

it('who has the case is offered to record one, with the limit while it runs, and nobody else', async () => {
  const number = await urgent();
  const [offer] = await offersOf(number, 'dispatcher');
  expect(offer?.consequence.zh).toContain('2026年3月2日 12:00');
  expect(await offersOf(number, 'handler')).toEqual([]);
  const handled = await saved((fresh) => caseAt('handle', {}, { number: fresh }));
  const [unlimited] = await offersOf(handled, 'handler');
  expect(unlimited?.consequence.zh).not.toContain('首次联系');
  expect(await offersOf(handled, 'dispatcher')).toEqual([]);
});

it.each(['2026-03-02T09:59', '2026-03-02T11:31'])('a contact at %s cannot have been', async (contactedAt) => {
  const number = await urgent();
  await expect(act(number, { ...CALL, contactedAt }, 'dispatcher', NOON)).rejects.toMatchObject({
    code: 'contact.impossible-time',
  });
});

it('says of a contact where to write that there was none, as long as that can be done', async () => {
  const number = await saved((fresh) => caseAt('handle', {}, { number: fresh }));
  await act(number, { ...CALL, contactedAt: '2026-03-02T10:00' }, 'handler', NOON);
  const doubted = async () => JSON.stringify((await view(number)).timeline).includes('如果没有联系过您');
  expect(await doubted()).toBe(true);
  const termination = { action: 'ask-approval', kind: 'termination', reason: '企业已注销' } as const;
  await act(number, termination, 'handler');
  await decide(number, { outcome: 'granted' }, 'supervisor');
  expect(await view(number)).toMatchObject({ state: 'terminated', requests: [] });
  expect(await doubted()).toBe(false);
});
