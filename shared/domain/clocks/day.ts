import { parseInstant } from './instant.ts';
import { dateOfDay, dayOfInstant } from './local-time.ts';

/** Date of an instant in Asia/Shanghai, `yyyy-mm-dd`. */
export const dateOf = (at: string) => dateOfDay(dayOfInstant(parseInstant(at)));
