import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { CaseFile } from '../../shared/domain/complaints/case-file.ts';
import { noticeOf } from '../../shared/letters/news.ts';
import { PROGRESS } from '../../shared/letters/words.ts';
import { readCaseFile } from '../../shared/persistence/case-repository.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { writeTo } from './tell-complainant.ts';

/** Tells those whose complaints were merged into a case, and into those again, what has become of it: that, and nothing of what is in it. */
export async function tellMerged(event: CaseCloudEvent, dependencies: NotifyDependencies): Promise<void> {
  const notice = noticeOf(event);
  if (notice === null || !PROGRESS[notice]) return;
  const file = await readCaseFile(event.subject);
  if (file) await tellThoseOf(file, event, dependencies);
}

async function tellThoseOf(file: CaseFile, event: CaseCloudEvent, dependencies: NotifyDependencies) {
  for (const { number } of file.complaint.procedure.links) {
    const merged = await readCaseFile(number);
    if (merged?.complaint.procedure.mergedInto !== file.complaint.number) continue;
    const told = { key: 'merged-progress', event, once: `${event.id}/${number}` } as const;
    await writeTo(merged, told, dependencies);
    await tellThoseOf(merged, event, dependencies);
  }
}
