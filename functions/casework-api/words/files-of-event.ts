import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { Attachment } from '../../../shared/domain/complaints/complaint.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';

/** Words of an event, with the number of files that came with it. */
export function withFiles(text: Bilingual, { data }: CaseEvent): Bilingual {
  const files = 'files' in data ? data.files : undefined;
  if (files === undefined) return text;
  return {
    zh: `${text.zh}（${files} 个文件）`,
    en: `${text.en} (${files} ${files === 1 ? 'file' : 'files'})`,
  };
}

/** Names of the files that the complainant sent with an event: with the filing, or afterwards. */
export function fileNamesOf(
  { type, version }: CaseEvent,
  { content, additions }: Pick<CaseRecord, 'content' | 'additions'>,
): string[] {
  const addition = additions.find((one) => one.version === version);
  const files = type === 'complaint-submitted' ? content.attachments : (addition?.attachments ?? []);
  return files.map(({ fileName }) => fileName);
}

/** The attachment of this id, whenever it was sent. */
export const attachmentOf = (
  attachmentId: string,
  { content, additions }: Pick<CaseRecord, 'content' | 'additions'>,
): Attachment | undefined =>
  [...content.attachments, ...additions.flatMap(({ attachments = [] }) => attachments)].find(
    (candidate) => candidate.attachmentId === attachmentId,
  );
