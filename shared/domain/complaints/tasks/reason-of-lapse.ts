/** The reason of refusal that the system itself gives: a supplement that does not come in time lapses to it. */
export const REASON_OF_LAPSE = 'supplement-overdue';
