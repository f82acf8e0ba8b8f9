import { isSameOrBelow } from '../organisations/scope.ts';

/** Whether a unit is the complained-of one or works under it: the conflict firewall (利益冲突回避) stands on this. */
export const isAgainst = ({ against }: { against: string | null }, unit: string): boolean =>
  against !== null && isSameOrBelow(unit, against);
