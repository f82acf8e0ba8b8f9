import { expect, test } from 'vitest';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { taskView } from '../case/task-view.testing.ts';
import { prefillOf } from './prefill.ts';

const task = (completedAt: string | null, statement: TaskView['statement']): TaskView =>
  taskView({ status: completedAt === null ? 'open' : 'completed', completedAt, statement });
const NOW = Date.parse('2026-11-23T01:30:00.000Z');
const procedure = { arrears: null, commitments: [] };
const blank = { answer: null, urgent: false, level: null, suggestedUnit: null, procedure, offers: [] };

test('the reply begins with the newest draft of the answer', () => {
  const tasks = [
    task('2026-11-21T01:00:00.000Z', { answer: 'second' }),
    task('2026-11-20T02:00:00.000Z', { answer: 'first' }),
    task(null, null),
  ];
  expect(prefillOf('replied', { ...blank, tasks }, NOW)).toEqual({ answer: 'second', channel: 'platform' });
  expect(prefillOf('replied', { ...blank, answer: 'on record', tasks }, NOW)['answer']).toBe('on record');
});

test('a new dispatch after a return begins with the suggested unit', () => {
  const tasks = [task('2026-11-21T01:00:00.000Z', { suggestedUnit: '330212-housing' })];
  expect(prefillOf('dispatched', { ...blank, urgent: true, tasks }, NOW)).toEqual({
    level: 'general',
    urgent: true,
    leadUnit: '330212-housing',
  });
});

test('a dispatch begins with the unit that the routing rules suggest', () => {
  const suggestedUnit = { id: '330203-market', name: '市场监管局', nameEn: 'Market Bureau' };
  expect(prefillOf('dispatched', { ...blank, suggestedUnit, tasks: [] }, NOW)['leadUnit']).toBe(
    '330203-market',
  );
});

test('an extension begins in the unit of the most that can be asked for', () => {
  const extension = (unit: string) => ({
    ...{ action: 'ask-approval' as const, kind: 'extension', consequence: { zh: '', en: '' } },
    longest: { amount: 60, unit },
  });
  const begun = (unit: string) =>
    prefillOf('extension', { ...blank, tasks: [], offers: [extension(unit)] }, NOW);
  expect(begun('calendar-day')).toEqual({ duration: { unit: 'calendar-day' } });
  expect(begun('working-day')).toEqual({ duration: { unit: 'working-day' } });
});

test('a finding of a payment begins with the one that is disputed, and with none where there are several', () => {
  const payment = (version: number, state: 'recorded' | 'disputed') => ({
    ...{ version, state, at: '2026-11-20T02:00:00.000Z', amount: 100 },
    ...{ disputable: false, dispute: null, supervision: null },
  });
  const begun = (...payments: ReturnType<typeof payment>[]) => {
    const arrears = { debt: 1000, paid: 100, payments, instalments: [] };
    return prefillOf('count-payment', { ...blank, tasks: [], procedure: { ...procedure, arrears } }, NOW);
  };
  expect(begun(payment(5, 'recorded'), payment(6, 'disputed'))).toEqual({ payment: 6 });
  expect(begun(payment(5, 'disputed'), payment(6, 'disputed'))).toEqual({});
});

test('other forms begin empty', () => {
  expect(prefillOf('refused', { ...blank, tasks: [] }, NOW)).toEqual({});
});
