import { expect, test } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  LEAD_UNIT,
  open,
  openTaskOf,
  pass,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { approved, ask, sideTaskOf } from '../../../shared/domain/complaints/procedures.testing.ts';
import { consequenceOf } from './consequence-of.ts';

const LATER = at('2026-03-02 15:20');

test('who signs is told by when the case has to be handled', () => {
  const { file } = caseAt('sign');
  const { zh, en } = consequenceOf(file, openTaskOf(file), 'signed', contextAt(LATER));
  expect(zh).toContain('2026年3月16日 23:59');
  expect(en).toContain('16 March 2026');
});

test('a return says where the case goes and what time is charged to the unit', () => {
  const { file } = caseAt('sign');
  const { zh, en } = consequenceOf(file, openTaskOf(file), 'returned', contextAt(LATER));
  expect(zh).toMatch(/受理中心.*仅限一次.*3 小时 50 分（工作时间）计入本单位/);
  expect(en).toMatch(/intake centre.*3 h 50 min/);
});

test('a second return says that the supervising office will decide with force', () => {
  const returned = {
    outcome: 'returned' as const,
    statement: { reason: '不属职责', legalBasis: '三定方案' },
  };
  const again = pass(open(finish(caseAt('sign'), returned)), {});
  expect(again.file.complaint.holder).toBe(LEAD_UNIT);
  const { zh } = consequenceOf(again.file, openTaskOf(again.file), 'returned', contextAt(LATER));
  expect(zh).toMatch(/第二次退回：由督办单位强制派单/);
});

test('granting an extension says from when to when the deadline moves', () => {
  const asked = ask(caseAt('handle'), { kind: 'extension', duration: { amount: 5, unit: 'working-day' } });
  const { zh } = consequenceOf(asked.file, sideTaskOf(asked, 'approve'), 'granted', contextAt(LATER));
  expect(zh).toMatch(/由2026年3月16日 23:59延至2026年3月23日 23:59/);
});

test('granting a suspension says until when at the latest', () => {
  const asked = ask(caseAt('handle'), { kind: 'suspension', duration: { amount: 3, unit: 'working-day' } });
  const { zh } = consequenceOf(asked.file, sideTaskOf(asked, 'approve'), 'granted', contextAt(LATER));
  expect(zh).toMatch(/暂停，最迟2026年3月5日 23:59自动恢复/);
});

test('granting a transfer names the body that the matter goes to', () => {
  const asked = ask(caseAt('accept'), { kind: 'transfer', body: 'mediation' });
  const words = consequenceOf(asked.file, sideTaskOf(asked, 'approve'), 'granted', contextAt(LATER));
  expect(words.zh).toContain('移交人民调解组织');
  expect(words.en).toContain('goes to a mediation body');
});

test('granting an unmasking says until when it lasts', () => {
  const asked = ask(caseAt('handle'), { kind: 'unmasking' });
  const words = consequenceOf(asked.file, sideTaskOf(asked, 'approve'), 'granted', contextAt(LATER));
  expect(words.zh).toMatch(/到2026年3月\d+日 \d\d:\d\d自动失效/);
  expect(words.en).toMatch(/until .*March 2026/);
});

test('granting what ends a case says so', () => {
  const asked = ask(caseAt('handle'), { kind: 'termination' });
  const { en } = consequenceOf(asked.file, sideTaskOf(asked, 'approve'), 'granted', contextAt(LATER));
  expect(en).toContain('terminated');
});

test('a second dissatisfied visit says that it is for the supervising office to decide', () => {
  const first = caseAt('visit');
  const words = (file: typeof first.file) =>
    consequenceOf(file, openTaskOf(file), 'dissatisfied', contextAt(LATER)).zh;
  expect(words(first.file)).toContain('重新办理');
  const second = { ...first.file, complaint: { ...first.file.complaint, dissatisfactions: 1 } };
  expect(words(second)).toContain('由督办单位决定');
});

test('what another body declines goes on by the deadline that it had, and says if that has passed', () => {
  const { file } = open(approved(caseAt('handle'), { kind: 'transfer' }));
  const declined = (instant: string) =>
    consequenceOf(file, openTaskOf(file), 'declined', contextAt(at(instant)));
  expect(declined('2026-03-12 10:00').zh).toMatch(/不重新起算，期限为2026年3月16日 23:59。$/);
  expect(declined('2026-03-17 10:00').en).toMatch(/16 March 2026.*so overdue already\.$/);
  const early = open(approved(caseAt('accept'), { kind: 'transfer' })).file;
  expect(consequenceOf(early, openTaskOf(early), 'declined', contextAt(LATER)).zh).toMatch(/回到分办。$/);
});
