/** How a complainant can be contacted: by phone, in person, by a message. */
export const CONTACT_WAYS = ['phone', 'visit', 'message'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/**
 * What became of the first contact (首次联系) that a case was to have by a limit: in time, late, missed so far, over with the case before its
 * limit, or not to be had since the complainant is anonymous. `month` (`yyyy-mm`) is that of the limit; of an anonymous case that of its start.
 */
export type FirstContact =
  | { outcome: 'due' }
  | { outcome: 'in-time' | 'late' | 'missed' | 'ended' | 'no-details'; unit: string; month: string };
