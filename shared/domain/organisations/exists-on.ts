import type { Organisation } from './organisation.ts';

/** Whether an organisation exists on a day (yyyy-mm-dd), its first and last one included. */
export const existsOn = (
  { validFrom, validTo }: Pick<Organisation, 'validFrom' | 'validTo'>,
  day: string,
): boolean => validFrom <= day && (validTo === undefined || day <= validTo);
