import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import type { Role } from '../../../../../shared/domain/complaints/actor.ts';
import { STAGE_ROLES } from '../../../../../shared/domain/complaints/permissions.ts';
import { isStale } from '../actions/stale.ts';

/** Outcomes that may be decided for many tasks at once, and at which station. */
export const BULK = { signed: 'sign', dispatched: 'dispatch' } as const;
export type BulkOutcome = keyof typeof BULK;
export const BULK_OUTCOMES: readonly BulkOutcome[] = ['signed', 'dispatched'];

/** What these roles may decide for many tasks at once. */
export const bulkOutcomesFor = (roles: readonly string[]): readonly BulkOutcome[] =>
  BULK_OUTCOMES.filter((outcome) =>
    (STAGE_ROLES[BULK[outcome]] as readonly Role[]).some((role) => roles.includes(role)),
  );

/** Whether a task can be one of many that are decided at once by these outcomes. */
export const isBulkRow = ({ stage }: Pick<WorklistRow, 'stage'>, outcomes: readonly BulkOutcome[]): boolean =>
  outcomes.some((outcome) => BULK[outcome] === stage);

/** What became of one of many. */
export type BulkResult =
  | { readonly state: 'sending' }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Whether it was refused because the case has changed since it was listed: somebody has to look at it before it is tried again. */
export const hasChanged = (result: BulkResult | undefined): boolean =>
  result?.state === 'failed' && isStale(result.error);

/**
 * Does the same for many, a few at a time, and goes on after a failure.
 *
 * @param report Called whenever one of them has begun or ended.
 * @param mayGoOn Asked before each; what was not begun when it says no stays as it was.
 */
export async function forEachOf<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
  report: (item: Item, result: BulkResult) => void,
  { lanes = 3, mayGoOn = () => true }: { lanes?: number; mayGoOn?: () => boolean } = {},
): Promise<void> {
  const waiting = [...items];
  async function lane(): Promise<void> {
    while (mayGoOn()) {
      const item = waiting.shift();
      if (item === undefined) return;
      report(item, { state: 'sending' });
      try {
        await act(item);
        report(item, { state: 'done' });
      } catch (error) {
        report(item, { state: 'failed', error });
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
}
