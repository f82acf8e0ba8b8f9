import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';

/** Which news a complainant is told, and in which words; what is not here is not told. */
const NEWS: Readonly<Record<string, Bilingual>> = {
  submitted: { zh: '已登记', en: 'is registered' },
  accepted: { zh: '已受理', en: 'is accepted' },
  refused: {
    zh: '不予受理，理由和其他途径请在线查看',
    en: 'is not accepted; see the reason and another way to go online',
  },
  replied: { zh: '已有答复', en: 'has been answered' },
  archived: { zh: '已归档', en: 'is archived' },
};

const newsOf = (event: CaseCloudEvent): string | null => {
  if (event.type === 'suda.complaint-submitted.v1') return 'submitted';
  if (event.type === 'suda.complaint-archived.v1') return 'archived';
  return event.type === 'suda.task-completed.v1' ? event.data.outcome : null;
};

export type Letter = { subject: string; body: string };

/** The letter about an event, or null if it is none of the complainant's concern. Holds the number and nothing else of the case. */
export function letterOf(event: CaseCloudEvent, publicUrl: string): Letter | null {
  const news = NEWS[newsOf(event) ?? ''];
  if (!news) return null;
  const number = event.subject;
  const link = `${publicUrl}/follow?number=${number}`;
  return {
    subject: `诉达：${number} ${news.zh} · Suda: ${number} ${news.en}`,
    body: [
      `您的诉求 ${number} ${news.zh}。`,
      `凭登记时的查询码查看进展：${link}`,
      '',
      `Your complaint ${number} ${news.en}.`,
      `Follow it with the query code you were given: ${link}`,
    ].join('\n'),
  };
}
