/** Why a clock stands still, in words, by the reason that stands in its ledger; written reasons stand for themselves. */
const PAUSE_REASONS: Readonly<Record<string, { zh: string; en: string }>> = {
  supplement: { zh: '等待诉求人补正材料', en: 'the complainant has been asked to supplement' },
  suspension: { zh: '经批准中止办理', en: 'the handling is suspended by approval' },
};

/** What somebody wrote, to stand at the end of a sentence that has a full stop of its own. */
export const unstopped = (text: string): string => text.replace(/[\s。.；;，,]+$/u, '');

export const pauseReason = (reason: string, language: 'zh' | 'en'): string =>
  PAUSE_REASONS[reason]?.[language] ?? reason;
