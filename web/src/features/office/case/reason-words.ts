import type { RefusalReason } from '../../../../../shared/contracts/refusal-reason.ts';
import { inLanguage } from '../../../lib/format.ts';
import type { Language } from '../../../lib/language.ts';

/** A reason of refusal as the taxonomy of the case calls it. */
export function reasonWords(code: string, reasons: readonly RefusalReason[], language: Language): string {
  const reason = reasons.find((one) => one.code === code);
  return reason ? inLanguage(reason.name, language) : code;
}
