import { expect, test } from 'vitest';
import {
  caseAt,
  contextAt,
  LEAD_UNIT,
  MONDAY,
  personOf,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { supervise } from '../../../shared/domain/supervision/supervise.ts';
import { eventView } from './official-rows.ts';

const reader = {
  viewOf: (id: string) => ({ id, name: id, nameEn: id }),
  shown: (id: string) => id,
  evaluated: true,
};

test('a step of supervision that a person took stands under the office that took it, one of the ladder under the late unit', () => {
  const supervisor = personOf('supervisor');
  const input = { person: supervisor, act: 'urge', reason: '请抓紧办理' } as const;
  const urged = supervise(caseAt('handle').file, input, contextAt(MONDAY));
  if (!urged.ok) throw new TypeError(urged.code);
  const { event } = urged.change;
  expect(eventView(event, reader).unit?.id).toBe(supervisor.organisation);
  const raised = { ...event, actor: { kind: 'system' } } as const;
  expect(eventView(raised, reader).unit?.id).toBe(LEAD_UNIT);
});
