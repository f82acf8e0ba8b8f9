import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Email } from 'aws-ses-v2-local/dist/store.js';
import { StartupError } from '../startup-error.ts';

// CommonJS with a `default`: what an import gives differs between Node and the test runner.
const load = createRequire(import.meta.url);
const { default: startServer }: typeof import('aws-ses-v2-local') = load('aws-ses-v2-local');
const { getStoreReadonly }: typeof import('aws-ses-v2-local/dist/store.js') = load(
  'aws-ses-v2-local/dist/store.js',
);

export interface RunningMail {
  readonly endpoint: string;
  /** Every mail that was sent, oldest first. */
  mails(): readonly Email[];
  close(): Promise<void>;
}

/**
 * A mail service that keeps what it is given: nothing leaves the machine. Mails are on disk before the sender gets its
 * answer, so the inbox survives a crash.
 * @throws StartupError `dataCorrupt` when the kept mails cannot be read.
 */
export async function startMail(dataFolder: string): Promise<RunningMail> {
  const file = join(dataFolder, 'mail.jsonl');
  // The package's own view of its store is declared read-only; the array in it is the one it appends to.
  const { emails } = getStoreReadonly();
  emails.push(...readKept(file));
  const { push } = emails;
  emails.push = (...added) => {
    appendFileSync(file, added.map((mail) => `${JSON.stringify(mail)}\n`).join(''), { mode: 0o600 });
    return push.apply(emails, added);
  };
  const server = await startServer({ host: '127.0.0.1', port: 0 });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    mails: () => emails,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      emails.push = push;
      emails.length = 0;
    },
  };
}

/** Drops a last line that was cut off by a kill during its append: its sender got no answer and sends again. */
function readKept(file: string): Email[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  try {
    const mails = whole
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
    return mails;
  } catch (cause) {
    throw new StartupError(
      'dataCorrupt',
      `The kept mails in ${file} cannot be read; nothing was changed. Move the file away to go on without them.`,
      { cause },
    );
  }
}
