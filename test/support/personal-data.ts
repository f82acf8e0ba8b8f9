import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the tests of whole services feed in: every title, statement, opinion, letter and name is Chinese; besides mail addresses, mobile
 * phones, query codes and tokens. Functions log ids and codes, all of them in ASCII, so anything of this in a log got there from a case.
 */
const PERSONAL: readonly RegExp[] = [
  /\p{Script=Han}/u,
  /[\w.+-]+@[\w-]+\.\w/,
  /(?<![\d-])(?:\+86)?1[3-9]\d{9}(?!\d)/,
  /\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}\b(?!-)/,
  /\beyJ[\w-]{10,}\./,
  /X-Amz-Signature=/,
];

/** Lines with something personal or secret in them. */
export const personalLines = (text: string): string[] =>
  text.split('\n').filter((line) => PERSONAL.some((pattern) => pattern.test(line)));

/** What must not stand in the logs that a service has kept in its data folder. */
export function personalDataInLogs(dataFolder: string): string[] {
  const folder = join(dataFolder, 'logs');
  const logs = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('.log')) : [];
  return logs.flatMap((name) =>
    personalLines(readFileSync(join(folder, name), 'utf8')).map((line) => `${name}: ${line}`),
  );
}
