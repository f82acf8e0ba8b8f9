import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Email } from 'aws-ses-v2-local/dist/store.js';
import { keepLines, readKeptLines } from './kept-lines.ts';

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
  emails.push(...readKeptLines(file, 'mails', (line): Email => JSON.parse(line)));
  const { push } = emails;
  emails.push = (...added) => {
    keepLines(file, added);
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
