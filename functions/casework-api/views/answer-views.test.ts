import { beforeAll, expect, it } from 'vitest';
import type { Answers } from '../../../shared/domain/complaints/complaint.ts';
import { contentOf, submitted } from '../../../shared/domain/complaints/complaints.testing.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { answerViews } from './answer-views.ts';

beforeAll(useSeededTable);

const shown = (category: string, answers?: Answers) => {
  const content = contentOf({ category, answers });
  return answerViews({ complaint: submitted(content).file.complaint, content });
};

it('says what was answered in the words and the order of the questions', async () => {
  const views = await shown('irregular-inspection', {
    mustNots: ['gifts-or-pay', 'costs-shifted'],
    certificatesShown: false,
    officers: 3,
    inspectedOn: '2026-02-27',
  });
  expect(views.map(({ title, text }) => [title.zh, text.zh, text.en])).toEqual([
    ['检查日期', '2026-02-27', '2026-02-27'],
    ['来了几名检查人员', '3 人', '3 people'],
    ['有没有出示执法证件', '否', 'No'],
    [
      '有没有以下情形',
      '收受礼品礼金或报酬；把检查费用转嫁给企业',
      'Gifts or pay taken; Costs of the inspection shifted to the enterprise',
    ],
  ]);
});

it('writes amounts so that they can be read', async () => {
  const [matter, debt] = await shown('promise-or-contract-not-kept', {
    matter: 'arrears',
    debtAmount: 1234567.5,
  });
  expect(matter?.text).toEqual({ zh: '拖欠账款', en: 'Money owed' });
  expect(debt?.text).toEqual({ zh: '1,234,567.5 元', en: '1,234,567.5 yuan' });
});

it('has nothing to say where nothing was asked or answered', async () => {
  expect(await shown('irregular-inspection')).toEqual([]);
  expect(await shown('no-longer-a-category', { officers: 3 })).toEqual([]);
});
