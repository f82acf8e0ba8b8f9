/** Keys of a case's item collection. What a command needs – case, tasks, clocks – begins with `CASE`, so one Query reads it. */
export const casePk = (number: string) => `CASE#${number}`;
export const CASE_SK = 'CASE';
export const CONTENT_SK = 'CONTENT';
export const PROJECTION_SK = 'PROJECTION';
export const eventSk = (version: number) => `EVENT#${String(version).padStart(6, '0')}`;
export const additionSk = (version: number) => `ADDITION#${String(version).padStart(6, '0')}`;
export const letterSk = (version: number) => `LETTER#${String(version).padStart(6, '0')}`;
export const taskSk = (stage: string, round: number) => `CASE#TASK#${stage}#${round}`;
export const clockSk = (clockId: string) => `CASE#CLOCK#${clockId}`;

/** Number of partitions that the minute tick reads, and that a day's cases are spread over. */
export const SHARDS = 16;

/** Spreads cases evenly by their random part; the last character is the check character, as random as the others. */
export function shardOf(number: string): string {
  let sum = 0;
  for (const character of number.slice(-7)) sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return String(sum % SHARDS);
}
