import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Mark } from '../../../shared/domain/clocks/clock.ts';
import { stageName } from '../../../shared/letters/stage-names.ts';

const MARKS = {
  green: { zh: '时限恢复正常', en: 'is back in time' },
  yellow: { zh: '时限临近（黄色）', en: 'is near (yellow)' },
  red: { zh: '已超过时限（红色）', en: 'has passed (red)' },
} as const satisfies Record<Mark, Bilingual>;

/** Which clock turned to which mark; `clockId` is `<kind>#<number>`. */
export function markText({ clockId, mark }: { clockId: string; mark: Mark }): Bilingual {
  const [kind = ''] = clockId.split('#');
  const deadline = stageName(kind);
  const { zh, en } = MARKS[mark];
  return { zh: `${deadline.zh}${zh}`, en: `The deadline of ${deadline.en} ${en}` };
}
