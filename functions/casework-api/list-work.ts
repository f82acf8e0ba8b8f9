import type * as z from 'zod';
import { type Worklist, worklist, type worklistQuery } from '../../shared/contracts/worklist.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { isAgainst } from '../../shared/domain/complaints/against.ts';
import { mayListUnit } from '../../shared/domain/complaints/permissions.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { type CaseVersions, readCaseVersions } from '../../shared/persistence/case-versions.ts';
import { decodeCursor, encodeCursor } from '../../shared/persistence/page-cursor.ts';
import { type OpenTask, readWorklist } from '../../shared/persistence/task-lists.ts';
import { categoryNameOf } from './words/category-name.ts';

/** Open tasks of one's unit, or of another one that the person oversees, the next due first. */
export async function listWork(query: z.infer<typeof worklistQuery>, person: Person): Promise<Worklist> {
  const unit = query.unit ?? person.organisation;
  if (!mayListUnit(person, unit)) throw new ProblemError('authorisation.denied');
  const after =
    query.cursor === undefined ? undefined : decodeCursor(query.cursor, { index: 'worklist', value: unit });
  if (after === null) throw new ProblemError('cursor.invalid');
  const { tasks, next } = await readWorklist(unit, { limit: query.limit, after });
  const shown = tasks.filter((task) => !isAgainst(task, person.organisation));
  const versionsOf = await readCaseVersions(shown.map(({ number }) => number));
  const rows = shown.flatMap((task) => {
    const versions = versionsOf.get(task.number);
    return versions === undefined ? [] : [rowOf(task, versions)];
  });
  // The contract keeps what a list shows; tokens and statements stay behind.
  return worklist.parse({ unit, rows: await Promise.all(rows), cursor: encodeCursor(next) });
}

const rowOf = async (task: OpenTask, { version, taxonomyVersion }: CaseVersions) => ({
  ...task,
  version,
  categoryName: await categoryNameOf({ category: task.category, taxonomyVersion }),
  asked: task.request?.kind ?? null,
});
