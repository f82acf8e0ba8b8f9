import type { CaseStory } from '../shared/domain/complaints/case-story.testing.ts';
import type { ComplaintContent } from '../shared/domain/complaints/complaint.ts';
import { contentOf, MONDAY } from '../shared/domain/complaints/complaints.testing.ts';
import { complaintNumber } from '../shared/domain/identifiers/complaint-number.ts';
import { contentPart, saveChange } from '../shared/persistence/case-repository.ts';

let numbers = 0;

/** A number that no other case of this test file has. */
export function freshNumber(): string {
  numbers += 1;
  const characters = [...numbers.toString(32).padStart(6, '0')].map((digit) => Number.parseInt(digit, 32));
  return complaintNumber(MONDAY, Uint8Array.from(characters));
}

/** Writes a case's life as it happened, one transaction a change. */
export async function saveStory(story: CaseStory, content: ComplaintContent = contentOf()): Promise<void> {
  for (const change of story.changes) {
    const { number, version } = change.complaint;
    await saveChange(change, version - 1, version === 1 ? [contentPart(number, content)] : []);
  }
}
