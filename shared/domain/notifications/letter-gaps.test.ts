import { describe, expect, it } from 'vitest';
import { fillIn, gapsOf, gapText, splitAtGaps } from './letter-gaps.ts';

describe('a template filled from a case', () => {
  it('says what the case says, and leaves a gap with its name for the rest', () => {
    expect(fillIn('{{number}}：{{receiver}}，{{number}}', { number: 'TS1' }, 'zh')).toBe(
      'TS1：【待填：接收机关】，TS1',
    );
    expect(fillIn('{{receiver}}', {}, 'en')).toBe('【To fill in: receiving body】');
  });

  it('never reads what a value holds as a template', () => {
    expect(fillIn('{{answer}}', { answer: '{{number}}', number: 'TS1' }, 'zh')).toBe('{{number}}');
  });
});

describe('gaps', () => {
  it('are found in both languages, those that the template left and those of the case', () => {
    const text = `时间：${gapText('会议时间', 'zh')}\nPlace: ${gapText('place', 'en')}`;
    expect(gapsOf(text)).toEqual(['【待填：会议时间】', '【To fill in: place】']);
  });

  it.each(['', '已办理', '依据【2024】12号文件', '【】', '待填：会议时间'])('are none in "%s"', (text) =>
    expect(gapsOf(text)).toEqual([]),
  );

  it('stand apart from what is around them, and nothing is lost', () => {
    const pieces = splitAtGaps('【待填：谁】于【待填：何时】到场。');
    expect(pieces).toEqual([
      { piece: '【待填：谁】', isGap: true },
      { piece: '于', isGap: false },
      { piece: '【待填：何时】', isGap: true },
      { piece: '到场。', isGap: false },
    ]);
    expect(splitAtGaps('')).toEqual([]);
  });
});
