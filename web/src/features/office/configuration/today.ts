import { dateOf } from '../../../../../shared/domain/clocks/day.ts';

/** Today in Asia/Shanghai, `yyyy-mm-dd`. */
export const today = (): string => dateOf(new Date().toISOString());
