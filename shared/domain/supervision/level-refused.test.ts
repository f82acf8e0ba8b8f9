import { expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import type { CaseStory } from '../complaints/case-story.testing.ts';
import type { Level } from '../complaints/complaint.ts';
import { caseAt, contextAt, finish, pass, personOf, submitted } from '../complaints/complaints.testing.ts';
import { changeLevel } from './change-level.ts';

const TUESDAY = at('2026-03-03 10:00');
const owing = () => pass(pass(pass(submitted({}, { track: 'arrears' }))));

it.each<[string, () => CaseStory, Level, string]>([
  ['level.not-now', () => finish(caseAt('review')), 'complex', TUESDAY],
  ['level.arrears', owing, 'complex', TUESDAY],
  ['level.same', () => caseAt('handle'), 'general', TUESDAY],
  ['level.overdue', () => caseAt('handle'), 'complex', at('2026-03-17 00:00')],
  ['level.too-short', () => caseAt('handle'), 'simple', at('2026-03-10 00:00')],
])('%s is what another level is refused with', (code, story, level, instant) => {
  const changed = changeLevel(
    story().file,
    { person: personOf('supervisor'), level, reason: '情况复杂' },
    contextAt(instant),
  );
  expect(changed).toEqual({ ok: false, code });
});
