/** Whether something is valid on a day (yyyy-mm-dd, Asia/Shanghai), both ends included; without an end, for good. */
export const isValidOn = (day: string, { from, to }: { from: string; to: string | null }): boolean =>
  from <= day && (to === null || day <= to);
