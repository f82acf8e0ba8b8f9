import { describe, expect, it } from 'vitest';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import type { CaseStory } from '../../../shared/domain/complaints/case-story.testing.ts';
import { caseAt, contextAt, personOf } from '../../../shared/domain/complaints/complaints.testing.ts';
import { archived } from '../../../shared/domain/complaints/procedures.testing.ts';
import { offersOfSupervision } from './offers-of-supervision.ts';

const offered = ({ file }: CaseStory, instant: string, user = 'supervisor') =>
  offersOfSupervision(file, personOf(user), contextAt(instant));
const TUESDAY = at('2026-03-03 10:00');

describe('what a supervisor is offered', () => {
  it('is each level that is possible, with the due time that it leads to', () => {
    const levels = offered(caseAt('handle'), TUESDAY).filter(({ action }) => action === 'change-level');
    expect(levels.map(({ kind, consequence }) => [kind, consequence.zh])).toEqual([
      [
        'simple',
        '调整为简易件：办理期限由2026年3月16日 23:59改为2026年3月9日 23:59，已批准的延期和暂停不变。理由会告知诉求人。',
      ],
      [
        'complex',
        '调整为复杂件：办理期限由2026年3月16日 23:59改为2026年3月23日 23:59，已批准的延期和暂停不变。理由会告知诉求人。',
      ],
    ]);
    expect(levels[1]?.consequence.en).toContain(
      'on 23 March 2026 at 23:59 instead of 16 March 2026 at 23:59',
    );
  });

  it('of a closed case is to revoke the closing, with the due time and whether it is over then', () => {
    const acts = (instant: string) =>
      offered(archived(), instant).filter(({ kind }) => kind !== 'declare-malicious');
    expect(acts(TUESDAY)).toMatchObject([{ action: 'supervise', kind: 'reopen' }]);
    expect(acts(TUESDAY)[0]?.consequence.zh).toContain('期限为2026年3月16日 23:59。');
    expect(acts(at('2026-03-20 10:00'))[0]?.consequence.zh).toContain(
      '期限为2026年3月16日 23:59，该期限已过，撤销后立即为超期。',
    );
    expect(acts(at('2026-06-02 10:00'))).toEqual([]);
  });

  it('is offered to nobody else', () => {
    for (const user of ['handler', 'lead', 'dispatcher', 'visitor', 'auditor'])
      expect(offered(caseAt('handle'), TUESDAY, user)).toEqual([]);
  });
});
