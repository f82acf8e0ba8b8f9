import { beforeAll, expect, it } from 'vitest';
import { caseLetters } from '../../../shared/contracts/letters.ts';
import {
  contentOf,
  finish,
  MONDAY,
  pass,
  personOf,
  submitted,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { freshNumber, saveStory } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { listLetters } from './list-letters.ts';

beforeAll(useSeededTable);

const dependencies = { now: () => MONDAY };

async function lettersOf(language: 'zh' | 'en') {
  const number = freshNumber();
  const asked = pass(submitted({}, { number }), {
    outcome: 'supplement-asked',
    statement: { ask: '请补充检查日期。' },
  });
  const supplemented = pass(asked, { outcome: 'supplemented' });
  const refused = finish(supplemented, { outcome: 'refused', statement: { reasonCode: 'civil-dispute' } });
  await saveStory(refused, contentOf({ language }));
  return caseLetters.parse(await listLetters(number, personOf('dispatcher'), dependencies)).letters;
}

it('are those that the events of the case gave occasion to, in the complainant’s language', async () => {
  const letters = await lettersOf('zh');
  expect(letters.map(({ notice }) => notice)).toEqual(['receipt', 'supplement-asked', 'refused']);
  expect(letters.map(({ statutory }) => statutory)).toEqual([false, true, true]);
  expect(letters[1]?.text).toContain('请补充检查日期');
  expect(letters[1]?.text).not.toContain('。。');
  expect((await lettersOf('en'))[0]?.text).toMatch(/[a-z]{4}/);
});

it('hold neither the text of the complaint nor the complainant’s way out of messages', async () => {
  const { title, body, complainant } = contentOf();
  for (const { subject, text } of await lettersOf('zh'))
    for (const secret of [title, body, complainant.name ?? ''])
      expect(`${subject} ${text}`).not.toContain(secret);
});

it('are not there for who may not read the case', async () => {
  const number = freshNumber();
  await saveStory(submitted({}, { number }));
  await expect(listLetters(number, personOf('handler2'), dependencies)).rejects.toMatchObject({
    code: 'case.not-found',
  });
});
