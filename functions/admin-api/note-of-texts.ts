import type { Template } from '../../shared/contracts/templates.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';
import type { Language } from '../../shared/domain/notifications/template-keys.ts';

/** Says which notices a value has no texts for, since it is older than they are, and what they are told with. */
export function noteOfTexts(added: readonly Template[]): Bilingual[] {
  if (added.length === 0) return [];
  const keys = new Set(added.map(({ key }) => key)).size;
  const subjects = (language: Language) =>
    added
      .filter((text) => text.language === language && text.subject !== '')
      .map(({ subject }) => subject.replaceAll(/\{\{\w+\}\}/g, '…'));
  const [zh, en] = [subjects('zh'), subjects('en')];
  return [
    {
      zh: `其中没有 ${keys} 种较新通知的文字，已沿用本系统现有的文字，没有的用默认文字：${zh.map((text) => `“${text}”`).join('')}。保存后可以改写。`,
      en: `It has no texts for newer notices (${keys}); those on record here are kept, else the defaults are taken: ${en.map((text) => `“${text}”`).join(', ')}. You can reword them once it is saved.`,
    },
  ];
}
