import type { Person } from '../../shared/domain/complaints/actor.ts';
import type { Complaint } from '../../shared/domain/complaints/complaint.ts';
import { isComplainedOf, mayRead } from '../../shared/domain/complaints/permissions.ts';
import { parseComplaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { type CaseRecord, readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { readMergedInto } from '../../shared/persistence/merged-into.ts';

/** The whole case if this person may open it; "not found" otherwise, so that nobody learns that it exists. */
export async function readableCase(number: string, person: Person): Promise<CaseRecord> {
  const parsed = parseComplaintNumber(number);
  const record = parsed.ok ? await readCaseRecord(parsed.number) : null;
  if (!record || !(mayRead(person, record.complaint) || (await handlesItElsewhere(person, record.complaint))))
    throw new ProblemError('case.not-found');
  return record;
}

/**
 * Whoever handles the case that this one was merged into reads what its complainant wrote, or it would never be looked at – masked, for
 * his unit has no part in this one.
 */
async function handlesItElsewhere(person: Person, complaint: Complaint): Promise<boolean> {
  if (person.roles.includes('enterprise') || isComplainedOf(person, complaint)) return false;
  const host = await readMergedInto(complaint);
  return host !== null && mayRead(person, host.complaint);
}
