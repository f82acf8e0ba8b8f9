import type { Person } from '../../shared/domain/complaints/actor.ts';
import { mayRead } from '../../shared/domain/complaints/permissions.ts';
import { parseComplaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { type CaseRecord, readCaseRecord } from '../../shared/persistence/case-repository.ts';

/** The whole case if this person may open it; "not found" otherwise, so that nobody learns that it exists. */
export async function readableCase(number: string, person: Person): Promise<CaseRecord> {
  const parsed = parseComplaintNumber(number);
  const record = parsed.ok ? await readCaseRecord(parsed.number) : null;
  if (!record || !mayRead(person, record.complaint)) throw new ProblemError('case.not-found');
  return record;
}
