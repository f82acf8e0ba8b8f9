import type { ExplanationStep } from './explanation.ts';
import { parseInstant } from './instant.ts';
import type { LedgerEntry } from './ledger.ts';
import { dateOfDay, dayOfInstant } from './local-time.ts';

/** A pause with its reason, epoch milliseconds; `toMs` null while it lasts. */
export type ExplainedPause = { fromMs: number; toMs: number | null; reason: string };

/** The pauses of a ledger in order; one that a stop ended lasted until then. */
export function pausesOf(ledger: readonly LedgerEntry[]): ExplainedPause[] {
  const pauses: ExplainedPause[] = [];
  for (const entry of ledger) {
    const atMs = parseInstant(entry.at);
    const last = pauses.at(-1);
    if (entry.kind === 'pause') pauses.push({ fromMs: atMs, toMs: null, reason: entry.reason });
    else if (last?.toMs === null && (entry.kind === 'resume' || entry.kind === 'stop')) last.toMs = atMs;
  }
  return pauses;
}

/** What happened to a clock after its start, pauses and stop apart, a step each. */
export const changeSteps = (changes: readonly LedgerEntry[]): ExplanationStep[] =>
  changes.flatMap((entry): ExplanationStep[] => {
    const date = dateOfDay(dayOfInstant(parseInstant(entry.at)));
    switch (entry.kind) {
      case 'extend':
        return [{ kind: 'extended', date, duration: entry.duration }];
      case 'policy':
        return [{ kind: 'limit-changed', date, duration: entry.duration, reason: entry.reason }];
      case 'calendar':
        return [{ kind: 'calendar-changed', date, calendarVersion: entry.calendarVersion }];
      case 'transfer':
        return [{ kind: 'handed-over', date, unit: entry.unit }];
      case 'reopen':
        return [{ kind: 'reopened', date }];
      default:
        return [];
    }
  });
