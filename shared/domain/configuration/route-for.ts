/** A rule of routing (分办规则): what is left out fits everything; `{county}` in a unit's id is the complaint's own county. */
export type RoutingRule = {
  category?: string | undefined;
  division?: string | undefined;
  unit: string;
};

/** What a rule is chosen by. */
export type RoutedComplaint = { category: string; division: string; against: string | null };

const COUNTY_DIGITS = 6;

/**
 * The lead unit that the rules suggest at dispatch, or null where none fits. The narrowest place wins, then a rule for
 * the category over one for all, then the earlier one; a rule that leads to the complained-of unit is passed over
 * (利益冲突回避). Only a suggestion: whoever dispatches decides.
 */
export function routeFor(rules: readonly RoutingRule[], complaint: RoutedComplaint): string | null {
  const fitting = rules
    .filter(
      ({ category, division }) =>
        (category === undefined || category === complaint.category) &&
        (division === undefined || complaint.division.startsWith(placePrefix(division))),
    )
    .toSorted((one, other) => narrowness(other) - narrowness(one));
  for (const { unit } of fitting) {
    const suggested = unit.replace('{county}', complaint.division.slice(0, COUNTY_DIGITS));
    if (suggested !== complaint.against) return suggested;
  }
  return null;
}

/** A city's code ends in 00 where its counties have their number. */
const placePrefix = (division: string): string =>
  division.length === COUNTY_DIGITS && division.endsWith('00') ? division.slice(0, -2) : division;

/** Digits of the place first, then whether the rule names a category. */
const narrowness = ({ category, division }: RoutingRule): number =>
  (division === undefined ? 0 : placePrefix(division).length) * 2 + (category === undefined ? 0 : 1);
