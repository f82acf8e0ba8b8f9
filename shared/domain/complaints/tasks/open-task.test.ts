import { expect, it } from 'vitest';
import { routing } from '../../../../local/seed/routing.ts';
import { at } from '../../clocks/calendar.testing.ts';
import { caseAt, contextAt, finish, NUMBER, open } from '../complaints.testing.ts';

const TUESDAY = at('2026-03-03 09:00');

it('opens the task of a station with the token of the waiting state and a clock of its own', () => {
  const { file, changes } = open(finish(caseAt('accept')), TUESDAY);
  expect(file.tasks.at(-1)).toMatchObject({
    taskId: `${NUMBER}.dispatch.1`,
    unit: '330200-intake',
    openedAt: TUESDAY,
    dueAt: at('2026-03-04 23:59:59'),
    token: 'token-dispatch-1',
  });
  expect(changes.at(-1)?.event).toMatchObject({
    type: 'task-opened',
    actor: { kind: 'system' },
    data: { stage: 'dispatch', round: 1, unit: '330200-intake', dueAt: at('2026-03-04 23:59:59') },
  });
});

it('gives review no time of its own: it is due by the handling clock', () => {
  const { file } = caseAt('review');
  expect(file.tasks.at(-1)).toMatchObject({
    stage: 'review',
    clockId: 'handle#1',
    dueAt: at('2026-03-16 23:59:59'),
  });
  expect(file.clocks.map(({ kind }) => kind)).not.toContain('review');
});

it('follows a routing that changed since the last station, and says since when the new unit has it', () => {
  const accepted = finish(caseAt('accept'));
  const moved = open(
    accepted,
    TUESDAY,
    contextAt(TUESDAY, { routing: { ...routing(), intake: '330200-commerce' } }),
  );
  expect(moved.file.complaint).toMatchObject({ holder: '330200-commerce', heldSince: TUESDAY });
});
