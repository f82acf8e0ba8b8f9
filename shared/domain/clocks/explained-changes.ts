import { dateAndTime } from './explained-terms.ts';
import type { ExplanationStep } from './explanation.ts';
import { parseInstant } from './instant.ts';
import type { LedgerEntry } from './ledger-entry.ts';

type PausedStep = Extract<ExplanationStep, { kind: 'paused' }>;

/** What happened to a clock between its start and its stop, in order, a step each; a pause that a stop ended lasted until then. */
export function changeSteps(ledger: readonly LedgerEntry[]): ExplanationStep[] {
  let open: PausedStep | undefined;
  return ledger.flatMap((entry): ExplanationStep[] => {
    const at = dateAndTime(parseInstant(entry.at));
    const { date } = at;
    switch (entry.kind) {
      case 'pause':
        open = { kind: 'paused', from: at, to: null, reason: entry.reason };
        return [open];
      case 'resume':
      case 'stop':
        if (open) open.to = at;
        open = undefined;
        return [];
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
}
