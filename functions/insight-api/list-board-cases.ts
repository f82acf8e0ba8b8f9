import type * as z from 'zod';
import type { BoardCases, boardCasesQuery } from '../../shared/contracts/board.ts';
import { monthOf } from '../../shared/domain/clocks/month.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { isAgainst } from '../../shared/domain/complaints/against.ts';
import { mayListUnit } from '../../shared/domain/complaints/permissions.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { finishedSubject } from '../../shared/persistence/case-items.ts';
import { decodeCursor, encodeCursor } from '../../shared/persistence/page-cursor.ts';
import { readFinishedTasks, readWorklist } from '../../shared/persistence/task-lists.ts';
import type { InsightDependencies } from './dependencies.ts';

/** Tasks looked at for one answer; a filtered page may hold fewer rows and still have a next one. */
const PAGE = 100;

type Query = z.infer<typeof boardCasesQuery>;

/** The cases behind a figure of the board. */
export async function listBoardCases(
  query: Query,
  person: Person,
  { now }: InsightDependencies,
): Promise<BoardCases> {
  if (!mayListUnit(person, query.unit)) throw new ProblemError('authorisation.denied');
  return query.measure === 'finished' || query.measure === 'late'
    ? finishedCases(query, query.month ?? monthOf(now()), person)
    : heldCases(query, person);
}

async function heldCases({ unit, measure, cursor }: Query, person: Person): Promise<BoardCases> {
  const after = startAfter(cursor, { index: 'worklist', value: unit });
  const { tasks, next } = await readWorklist(unit, { limit: PAGE, after });
  const rows = tasks
    .filter((task) => !isAgainst(task, person.organisation))
    .filter(({ mark }) => measure === 'open' || mark === measure)
    .map(({ number, stage, round, mark, dueAt }) => ({
      number,
      stage,
      round,
      mark,
      dueAt,
      finishedAt: null,
      onTime: null,
    }));
  return { rows, cursor: encodeCursor(next) };
}

async function finishedCases(
  { unit, measure, cursor }: Query,
  month: string,
  person: Person,
): Promise<BoardCases> {
  const after = startAfter(cursor, { index: 'by-subject', value: finishedSubject(unit, month) });
  const { tasks, next } = await readFinishedTasks(unit, month, { limit: PAGE, after });
  const rows = tasks
    .filter((task) => !isAgainst(task, person.organisation))
    .filter(({ onTime }) => measure === 'finished' || onTime === false)
    .map(({ number, stage, round, dueAt, finishedAt, onTime }) => ({
      number,
      stage,
      round,
      mark: null,
      dueAt,
      finishedAt: finishedAt ?? null,
      onTime: onTime ?? null,
    }));
  return { rows, cursor: encodeCursor(next) };
}

function startAfter(cursor: string | undefined, list: Parameters<typeof decodeCursor>[1]) {
  if (cursor === undefined) return undefined;
  const after = decodeCursor(cursor, list);
  if (after === null) throw new ProblemError('cursor.invalid');
  return after;
}
