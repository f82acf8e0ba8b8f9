import { dateAndTime } from './explained-terms.ts';
import type { ExplanationStep } from './explanation.ts';
import { parseInstant } from './instant.ts';
import type { LedgerEntry } from './ledger-entry.ts';

type PausedStep = Extract<ExplanationStep, { kind: 'paused' }>;

/** The pauses of a ledger in order, a step each; one that a stop ended lasted until then. */
export function pauseSteps(ledger: readonly LedgerEntry[]): PausedStep[] {
  const steps: PausedStep[] = [];
  for (const entry of ledger) {
    const at = dateAndTime(parseInstant(entry.at));
    const last = steps.at(-1);
    if (entry.kind === 'pause') steps.push({ kind: 'paused', from: at, to: null, reason: entry.reason });
    else if (last?.to === null && (entry.kind === 'resume' || entry.kind === 'stop')) last.to = at;
  }
  return steps;
}

/** What else happened to a clock between its start and its stop, a step each. */
export const changeSteps = (ledger: readonly LedgerEntry[]): ExplanationStep[] =>
  ledger.flatMap((entry): ExplanationStep[] => {
    const { date } = dateAndTime(parseInstant(entry.at));
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
