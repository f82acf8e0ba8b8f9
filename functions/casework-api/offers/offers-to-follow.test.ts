import { describe, expect, it } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import type { CaseFile } from '../../../shared/domain/complaints/case-file.ts';
import {
  COMPLAINED_OF,
  caseAt,
  contextAt,
  MONDAY,
  OTHER_UNIT,
  personOf,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { planArrears, recordPayment } from '../../../shared/domain/complaints/follow-up/follow-arrears.ts';
import {
  keepCommitment,
  makeCommitment,
} from '../../../shared/domain/complaints/follow-up/follow-commitments.ts';
import { offersToFollow } from './offers-to-follow.ts';

const handler = personOf('handler');
const context = contextAt(MONDAY);

/** A file after a decision, as far as offers look at it. */
function after(file: CaseFile, decision: ReturnType<typeof planArrears>): CaseFile {
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  const { complaint, clocks, changedTasks } = decision.change;
  const kept = file.tasks.map((task) => changedTasks.find(({ taskId }) => taskId === task.taskId) ?? task);
  return { complaint, tasks: kept, clocks: [...file.clocks, ...clocks] };
}

function ofTrack(track: 'complaint' | 'arrears', stage: Parameters<typeof caseAt>[0] = 'handle'): CaseFile {
  const { file } = caseAt(stage);
  const { complaint } = file;
  return { ...file, complaint: { ...complaint, procedure: { ...complaint.procedure, track } } };
}
const ended = (file: CaseFile): CaseFile => ({
  ...file,
  complaint: { ...file.complaint, state: 'archived', stage: null, holder: null },
  tasks: file.tasks.map((task) => ({ ...task, status: 'completed' })),
});
const PLAN = { debt: 100, paid: 0, instalments: [{ due: '2026-04-30', amount: 100 }] };
const planned = () => {
  const file = ofTrack('arrears');
  return after(file, planArrears(file, { person: handler, ...PLAN }, context));
};
const promised = () => {
  const file = ofTrack('complaint');
  const promise = { person: handler, what: '四月底前付清', due: '2026-04-30' };
  return after(file, makeCommitment(file, promise, context));
};
const paidOff = () => {
  const file = planned();
  return after(file, recordPayment(file, { person: handler, amount: 100 }, context));
};
const kept = () => {
  const file = promised();
  const done = { person: handler, commitment: 1, text: '已付清' };
  return after(file, keepCommitment(file, done, context));
};
const offered = (file: CaseFile, person = handler, instant = MONDAY) =>
  offersToFollow(file, person, contextAt(instant)).map(({ action }) => action);

describe('the lead unit may write down', () => {
  it.each<[string, CaseFile, string[]]>([
    ['a promise while it handles', ofTrack('complaint'), ['make-commitment']],
    [
      'a debt besides, where the case is about arrears',
      ofTrack('arrears'),
      ['plan-arrears', 'make-commitment'],
    ],
    ['payments once there is a debt', planned(), ['plan-arrears', 'record-payment', 'make-commitment']],
    ['no payment once all is paid', paidOff(), ['plan-arrears', 'make-commitment']],
    ['that a promise was kept', promised(), ['make-commitment', 'keep-commitment']],
    ['no promise as kept twice', kept(), ['make-commitment']],
    ['payments after the end', ended(planned()), ['record-payment']],
    ['kept promises after the end', ended(promised()), ['keep-commitment']],
    ['nothing before it has the case', ofTrack('arrears', 'dispatch'), []],
  ])('%s', (_, file, actions) => {
    expect(offered(file)).toEqual(actions);
  });
});

it.each([
  ['another unit', personOf('handler', { organisation: OTHER_UNIT })],
  ['the unit complained of', personOf('handler', { organisation: COMPLAINED_OF })],
  ['a supervisor', personOf('supervisor')],
])('%s writes nothing down', (_, person) => {
  expect(offered(ended(planned()), person)).toEqual([]);
  expect(offered(promised(), person)).toEqual([]);
});

it('a promise is possible late in the evening, for the next day', () => {
  expect(offered(ofTrack('complaint'), handler, at('2026-03-02 23:50'))).toEqual(['make-commitment']);
});
