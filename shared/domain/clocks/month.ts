import { parseInstant } from './instant.ts';
import { dateOfDay, dayOfInstant } from './local-time.ts';

/** Calendar month of an instant in Asia/Shanghai, `yyyy-mm`: the period that figures are counted under. */
export const monthOf = (at: string) => dateOfDay(dayOfInstant(parseInstant(at))).slice(0, 7);
