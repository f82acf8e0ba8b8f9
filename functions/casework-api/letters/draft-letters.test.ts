import { beforeAll, describe, expect, it } from 'vitest';
import { letterDrafts } from '../../../shared/contracts/letters.ts';
import {
  caseAt,
  contentOf,
  finish,
  MONDAY,
  pass,
  personOf,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import type { MainStage } from '../../../shared/domain/complaints/tasks/stage.ts';
import { gapsOf } from '../../../shared/domain/notifications/letter-gaps.ts';
import { freshNumber, saveStory } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { draftLetters } from './draft-letters.ts';

beforeAll(useSeededTable);

const draftsFor = async (number: string, user: string) =>
  letterDrafts.parse(await draftLetters(number, personOf(user), { now: () => MONDAY }));

async function savedAt(stage: MainStage, language?: 'zh' | 'en'): Promise<string> {
  const number = freshNumber();
  const content = contentOf({ category: 'licensing-refused-or-late', ...(language && { language }) });
  await saveStory(caseAt(stage, content, { number }), content);
  return number;
}

describe('drafts', () => {
  it('are those for where the case stands, filled in both languages; the rest are gaps with names', async () => {
    const number = await savedAt('handle');
    const { language, drafts } = await draftsFor(number, 'handler');
    expect(language).toBe('zh');
    expect(drafts.map(({ template }) => template)).toEqual([
      'acceptance',
      'missing-material',
      'progress',
      'extension',
      'meeting',
    ]);
    const acceptance = drafts.find(({ template }) => template === 'acceptance');
    expect(acceptance?.zh.subject).toBe(`诉求 ${number} 受理告知书`);
    expect(acceptance?.zh.text).toMatch(
      /于 2026年3月2日 提交.*到期时间为 2026年3月16日 23:59。计算方法：.{10}/su,
    );
    expect(acceptance?.zh.text).toMatch(/\n\n海曙区市场监督管理局\n2026年3月2日$/u);
    expect(acceptance?.en.text).toMatch(/filed on 2 March 2026 .* due on 16 March 2026 at 23:59/s);
    expect(gapsOf(`${acceptance?.zh.text}${acceptance?.en.text}`)).toEqual([]);
    const extension = drafts.find(({ template }) => template === 'extension');
    expect(gapsOf(extension?.zh.text ?? '')).toEqual(['【待填：延期理由】']);
  });

  it('are to be sent in the language of the form', async () => {
    expect((await draftsFor(await savedAt('accept', 'en'), 'dispatcher')).language).toBe('en');
  });

  it('take the answer that was prepared into the written answer', async () => {
    const number = freshNumber();
    const handled = pass(caseAt('handle', {}, { number }), {
      statement: { opinion: '属实', answer: '已责令限期验收。' },
    });
    await saveStory(pass(handled));
    const { drafts } = await draftsFor(number, 'handler');
    expect(drafts.map(({ template }) => template)).toEqual(['reply']);
    expect(drafts[0]?.zh.text).toContain('办理结果：已责令限期验收。\n');
  });

  it('never say who complains', async () => {
    const { complainant } = contentOf();
    const all = JSON.stringify(await draftsFor(await savedAt('handle'), 'handler'));
    for (const identity of [complainant.name, complainant.creditCode]) expect(all).not.toContain(identity);
  });

  it.each([
    ['auditor', 'handle'],
    ['dispatcher', 'handle'],
    ['handler', 'visit'],
  ] as const)('are none for a %s at %s', async (user, stage) => {
    expect((await draftsFor(await savedAt(stage), user)).drafts).toEqual([]);
  });

  it('are none once the case is refused', async () => {
    const number = freshNumber();
    await saveStory(finish(caseAt('accept', {}, { number }), { outcome: 'refused' }));
    expect((await draftsFor(number, 'dispatcher')).drafts).toEqual([]);
  });

  it('are not there for the complained-of unit', async () => {
    const number = await savedAt('handle');
    await expect(draftsFor(number, 'handler2')).rejects.toMatchObject({ code: 'case.not-found' });
  });
});
