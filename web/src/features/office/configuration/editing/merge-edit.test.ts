import { expect, test } from 'vitest';
import { ladder } from '../../../../../../local/seed/ladder.ts';
import { mergeEdit } from './merge-edit.ts';

const { version: _, ...base } = ladder();
const withReply = (rung: string, amount: number) => ({
  ...base,
  rungs: base.rungs.map((one) => (one.rung === rung ? { ...one, reply: { ...one.reply, amount } } : one)),
});

test('an edit of one rung and a newer version of another are both there', () => {
  const merged = mergeEdit(base, withReply('order', 9), withReply('notice', 7));
  expect(merged).toEqual({
    ...withReply('order', 9),
    rungs: withReply('order', 9).rungs.map((one) =>
      one.rung === 'notice' ? { ...one, reply: { ...one.reply, amount: 7 } } : one,
    ),
  });
});

test('what was not edited is as the newer version has it', () => {
  expect(mergeEdit(base, base, withReply('order', 9))).toEqual(withReply('order', 9));
});

test('where both changed the same the edit stands', () => {
  expect(mergeEdit(base, withReply('order', 9), withReply('order', 7))).toEqual(withReply('order', 9));
});

test('an entry that the edit took out stays out, one that the newer version added comes in', () => {
  const entry = (code: string) => ({ code });
  const merged = mergeEdit([entry('a'), entry('b')], [entry('b')], [entry('a'), entry('b'), entry('c')]);
  expect(merged).toEqual([entry('b'), entry('c')]);
});

test('a field that the edit took away stays away', () => {
  expect(
    mergeEdit({ unit: 'x', division: '330203' }, { unit: 'x' }, { unit: 'y', division: '330203' }),
  ).toEqual({
    unit: 'y',
  });
});
