import type { CaseFile } from '../domain/complaints/case-file.ts';
import type { Complaint } from '../domain/complaints/complaint.ts';
import { readCaseFile } from './case-repository.ts';

/** Longer chains of cases that were merged into each other than anybody makes. */
const MOST_HOPS = 20;

/** The case that the matter of a merged complaint goes on in, over all that were merged again; null for one that was not merged. */
export async function readMergedInto({ procedure }: Complaint): Promise<CaseFile | null> {
  let into = procedure.mergedInto;
  for (let hops = 0; into !== null && hops < MOST_HOPS; hops += 1) {
    const file = await readCaseFile(into);
    if (!file) return null;
    into = file.complaint.procedure.mergedInto;
    if (into === null) return file;
  }
  return null;
}
