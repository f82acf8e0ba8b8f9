import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { tellComplainant } from './tell-complainant.ts';
import { tellMerged } from './tell-merged.ts';
import { tellUnits } from './tell-units.ts';

/**
 * Tells all whom an event concerns. One that can't be reached keeps no other from being told; the event is then delivered
 * again, and those who were told are not told twice.
 */
export async function tellEverybody(event: CaseCloudEvent, dependencies: NotifyDependencies): Promise<void> {
  const told = await Promise.allSettled([
    tellUnits(event, dependencies),
    tellComplainant(event, dependencies),
    tellMerged(event, dependencies),
  ]);
  for (const one of told) if (one.status === 'rejected') throw one.reason;
}
