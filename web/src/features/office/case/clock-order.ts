import type { ClockView } from '../../../../../shared/contracts/clock-views.ts';
import { STAGES } from '../../../../../shared/domain/complaints/tasks/stage.ts';

type Placed = Pick<ClockView, 'kind' | 'status' | 'startedAt'>;

/** Whether a clock is what the case itself is due by, and not what is awaited beside its way. */
export const isOfStation = ({ kind }: Pick<ClockView, 'kind'>): boolean =>
  (STAGES as readonly string[]).includes(kind);

/** Standing and running clocks before stopped ones, those of stations before what is awaited beside, the latest first. */
export const inOrder = <C extends Placed>(clocks: readonly C[]): C[] =>
  clocks.toSorted(
    (one, other) =>
      one.status.localeCompare(other.status) ||
      Number(isOfStation(other)) - Number(isOfStation(one)) ||
      other.startedAt.localeCompare(one.startedAt),
  );
