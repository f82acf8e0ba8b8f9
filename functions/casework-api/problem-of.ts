import type { ProblemCode } from '../../shared/contracts/problem-catalogue.ts';
import { momentText } from '../../shared/domain/notifications/moment-text.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';

/** What a person is told of a refusal: also from when it is possible, where only the time is against it. */
export function problemOf({ code, from }: { code: ProblemCode; from?: string }): ProblemError {
  if (from === undefined) return new ProblemError(code);
  const more = {
    zh: `请在${momentText(from, 'zh')}之后再办理。`,
    en: `It is possible from ${momentText(from, 'en')} on.`,
  };
  return new ProblemError(code, undefined, { more });
}
