import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { CaseEvent } from '../../../shared/domain/complaints/case-event.ts';
import type { CaseFile } from '../../../shared/domain/complaints/case-file.ts';
import { RECEIVERS } from '../../../shared/letters/words.ts';

/** Words of an event, with the body where it hands the matter to one: after the result nothing else names it. */
export function withReceiver(
  text: Bilingual,
  event: CaseEvent,
  { tasks }: Pick<CaseFile, 'tasks'>,
): Bilingual {
  if (event.type !== 'approval-decided' || event.data.decision !== 'granted') return text;
  const { approval } = event.data;
  const body = tasks.find(({ stage, round }) => stage === 'approve' && round === approval)?.request?.body;
  return body ? { zh: `${text.zh}：${RECEIVERS[body].zh}`, en: `${text.en}: ${RECEIVERS[body].en}` } : text;
}
