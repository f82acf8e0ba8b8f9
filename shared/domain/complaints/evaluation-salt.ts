import type { Digest } from '../proof/event-chain.ts';
import type { Complaint } from './complaint.ts';

/**
 * What an event that says how the complainant rated is salted with (评价对承办单位不可见). Its hash is shown to the unit that handled the
 * case; without salt, whoever tries the four ratings would find the one that fits. It comes from what only the complainant knows, so
 * that no randomness is needed and a repeated command writes the same.
 */
export const evaluationSalt = (
  { queryCodeHash, version }: Pick<Complaint, 'queryCodeHash' | 'version'>,
  digest: Digest,
): string => digest(`${queryCodeHash} rated ${version}`);
