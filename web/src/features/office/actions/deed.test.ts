import { expect, test } from 'vitest';
import { caseAction } from '../../../../../shared/contracts/case-actions.ts';
import type { OfferView, TaskView } from '../../../../../shared/contracts/task-views.ts';
import { LEVELS } from '../../../../../shared/domain/complaints/complaint.ts';
import { SUPERVISION_ACTS } from '../../../../../shared/domain/supervision/supervision-act.ts';
import { type Deed, isSameDeed, offerDeed, taskDeed } from './deed.ts';

const consequence = { zh: '后果', en: 'Consequence' };
const NUMBER = 'TS20261122ABCDEF7';
const ofTask = (outcome: string, request: TaskView['request'] = null): Deed =>
  taskDeed({ taskId: `${NUMBER}.handle.1`, stage: 'handle', outcome, consequence }, request);
const ofOffer = (action: OfferView['action'], kind: string | null): Deed =>
  offerDeed(NUMBER, { action, kind, consequence });

test('an outcome goes to its task with the version seen and what was filled in', () => {
  const deed = ofTask('handled');
  expect(deed.path).toBe(`/api/tasks/${NUMBER}.handle.1/complete`);
  expect(deed.bodyOf(7, { opinion: '属实', answer: '已整改', note: 'of another form' })).toEqual({
    outcome: 'handled',
    version: 7,
    opinion: '属实',
    answer: '已整改',
  });
});

test('what was not checked is not sent', () => {
  expect(() => ofTask('handled').bodyOf(7, {})).toThrow();
});

const DURATION = { amount: 5, unit: 'working-day' };
const OTHER = 'TS20261122ABCDEG7';

test.each([
  ['ask-approval', 'extension', { reason: '需检测', duration: DURATION }],
  ['ask-approval', 'suspension', { reason: '等待判决', duration: DURATION }],
  ['ask-approval', 'termination', { reason: '企业注销' }],
  ['ask-approval', 'refusal', { reason: '民事纠纷', reasonCode: 'civil-dispute', otherWay: '可向法院起诉' }],
  ['ask-approval', 'transfer', { reason: '涉嫌违纪', body: 'discipline' }],
  ['ask-approval', 'closing', { reason: '已当场解决' }],
  ['ask-approval', 'unmasking', { reason: '核实身份' }],
  ['resume', null, {}],
  ['merge', null, { into: OTHER, reason: '同一事项' }],
  ['link', null, { number: OTHER }],
  ['plan-arrears', null, { debt: 100, paid: 0, instalments: [{ due: '2026-12-31', amount: 100 }] }],
  ['plan-arrears', null, { debt: 100, paid: 100, instalments: [] }],
  ['record-payment', null, { amount: 100 }],
  ['make-commitment', null, { what: '月底前付清', due: '2026-12-31' }],
  ['keep-commitment', null, { commitment: 1, text: '已付清' }],
  ['record-step', 'visit-tried', { text: '无人接听' }],
  ['record-step', 'referral-received', { text: '已签收' }],
  ...LEVELS.map((level) => ['change-level', level, { reason: '涉及多个部门' }] as const),
  ...SUPERVISION_ACTS.map(
    (act) =>
      ['supervise', act, { reason: '时限临近', ...(act === 'count-payment' && { payment: 7 }) }] as const,
  ),
] as const)('%s %s asks for exactly what its contract needs', (action, kind, filled) => {
  const deed = ofOffer(action, kind);
  expect(deed.fields.map(({ name }) => name).toSorted()).toEqual(Object.keys(filled).toSorted());
  const body = deed.bodyOf(3, filled);
  expect(caseAction.parse(body)).toMatchObject({ action, version: 3, ...filled });
  expect(deed.path).toBe(`/api/complaints/${NUMBER}/actions`);
});

test('what ends a case or sends it back is asked once more', () => {
  expect(ofTask('refused').isFinal).toBe(true);
  expect(ofTask('signed').isFinal).toBe(false);
  expect(ofOffer('merge', null).isFinal).toBe(true);
  expect(ofOffer('ask-approval', 'extension').isFinal).toBe(false);
});

test.each([
  ['termination', true],
  ['extension', false],
] as const)('granting a %s is final: %s', (kind, isFinal) => {
  const asked = { by: 'x', unit: { id: 'u', name: '单位', nameEn: 'Unit' }, reason: '理由' };
  const nothing = { duration: null, body: null, reasonCode: null, otherWay: null };
  expect(ofTask('granted', { kind, ...asked, ...nothing }).isFinal).toBe(isFinal);
});

test('drafts of one offer do not go with those of another, nor with those of a task', () => {
  expect(isSameDeed(ofOffer('link', null), ofOffer('link', null))).toBe(true);
  const scopes = [ofOffer('link', null), ofOffer('merge', null), ofTask('handled')].map(({ scope }) => scope);
  expect(scopes.some((one) => scopes.some((other) => other !== one && other.startsWith(`${one}.`)))).toBe(
    false,
  );
});
