import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { StartupError } from '../startup-error.ts';

/** Adds to the file what was sent; it is on disk when the call returns. */
export const keepLines = (file: string, added: readonly unknown[]): void =>
  appendFileSync(file, added.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 });

/**
 * What was kept, oldest first. Drops a last line that was cut off by a kill during its append: its sender got no answer and
 * sends again.
 * @param what named in the message, e.g. `mails`
 * @throws StartupError `dataCorrupt` when it cannot be read
 */
export function readKeptLines<T>(file: string, what: string, parse: (line: string) => T): T[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  try {
    const kept = whole
      .split('\n')
      .slice(0, -1)
      .map((line) => parse(line));
    if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
    return kept;
  } catch (cause) {
    throw new StartupError(
      'dataCorrupt',
      `The kept ${what} in ${file} cannot be read; nothing was changed. Move the file away to go on without them.`,
      { cause },
    );
  }
}
